using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Finds citations of sources and passages that do not exist.</summary>
internal static class BrokenCitations
{
    public static IEnumerable<Diagnostic> In(Site site)
    {
        var broken = site.AllPages.SelectMany(page => CitationsOf(site, page))
            .Concat(CitingStatement.Of(site).SelectMany(s => s.Citations))
            .Concat(site.Content.Sources.SelectMany(s => s.Passages).SelectMany(p => p.RemarkCitations))
            .Where(c => site.Find(c.Passage) is not { } passage || c.Sentences.Any(n => n > passage.Sentences.Length))
            .DistinctBy(c => c.At).ToImmutableArray();
        if (broken.IsEmpty) return [];
        var sources = site.Content.Sources.DistinctBy(s => s.Id).ToImmutableDictionary(s => s.Id);
        return broken.Select(c => site.Find(c.Passage) is { } passage ? NoSentence(c, passage)
            : WrittenNames.HasPassage(site.Content, c.Passage) ? null
            : Broken(c, sources)).OfType<Diagnostic>();
    }

    // Where every passage is found, only a sentence may be missing.
    private static IEnumerable<Citation> CitationsOf(Site site, Page page) =>
        page.Cited.All(passage => site.Find(passage) is not null) ? page.CitedInPart : page.Claims.SelectMany(c => c.Citations);

    private static Diagnostic NoSentence(Citation citation, Passage passage) => passage.Sentences.IsEmpty
        ? new Diagnostic(Rules.NoPassage, citation.At, $"'{passage.Id}' is cited as a whole: it has few figures, or is one sentence", $"write '{passage.Id}'")
        {
            Fix = citation.Replaced(citation with { Sentences = [] }),
        }
        : new Diagnostic(Rules.NoPassage, citation.At, $"'{passage.Id}' has no sentence {citation.Sentences[^1]}", $"it has {passage.Sentences.Length}");

    private static Diagnostic Broken(Citation citation, ImmutableDictionary<string, Source> sources)
    {
        var (source, passage) = (citation.Passage.Source, citation.Passage.Passage);
        return sources.TryGetValue(source, out var known)
            ? new Diagnostic(Rules.NoPassage, citation.At, $"'{source}' has no passage '{passage}'", Nearest(known, passage))
            : new Diagnostic(Rules.NoSource, citation.At, $"no source '{source}'", Spelling.Hint(source, sources.Keys));
    }

    // The passage that holds the line, or one whose id is a slip away, or the one that begins nearest to it.
    private static string? Nearest(Source source, string passage)
    {
        if (!passage.StartsWith('p') || !int.TryParse(passage.AsSpan(1), CultureInfo.InvariantCulture, out var line))
            return "a passage is 'p' and the number of its first line";
        if (source.Passages.FirstOrDefault(p => p.Lines.First <= line && line <= p.Lines.Last) is { } around) return $"did you mean '{around.Id.Passage}'?";
        return Spelling.Hint(passage, source.Passages.Select(p => p.Id.Passage))
            ?? (source.Passages.MinBy(p => Math.Abs(p.Lines.First - line)) is { } near ? $"did you mean '{near.Id.Passage}'?" : null);
    }
}
