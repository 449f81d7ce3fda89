using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Figures;

namespace TurkicWiki.Seeds;

/// <summary>What import knows beside an original: how each language writes figures, and the subjects that a text may name.</summary>
/// <param name="Grammars">By language code.</param>
public sealed record ImportInputs(
    ImmutableSortedDictionary<string, FigureGrammar> Grammars,
    MentionFinder Mentions)
{
    public static ImportInputs Of(WikiContent content) => new(
        content.Languages.ToImmutableSortedDictionary(l => l.Code, l => l.Figures, StringComparer.Ordinal),
        new MentionFinder(SubjectNames.Of(content)));

    /// <summary>The grammar of a passage: of the language of its lines, or of its document where that is none of the wiki's.</summary>
    public FigureGrammar GrammarOf(Source source, int line) =>
        Grammars.GetValueOrDefault(source.Layout.LanguageOf(line) ?? "") ?? Grammars.GetValueOrDefault(source.Record.Language) ?? Grammars.Values.First();
}
