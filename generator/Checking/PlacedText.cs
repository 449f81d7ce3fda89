using System.Runtime.CompilerServices;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>A text in a language, with the way back from an offset in it to a place in its file.</summary>
internal sealed class PlacedText
{
    // Several checks read the same wording, and a preview reads it again after every edit: a wording is read once for each grammar.
    private static readonly ConditionalWeakTable<Wording, Tuple<FigureGrammar, ImmutableArray<Figure>>> Read = [];

    private readonly Site site;
    private readonly string path;

    // None for a text that is a whole file, character for character.
    private readonly Wording? wording;

    private PlacedText(Site site, Wording wording, Language language)
    {
        (this.site, this.wording, path) = (site, wording, wording.At.File);
        (Text, Language) = (wording.Text, language);
    }

    /// <summary>A whole file, by what is read of it.</summary>
    public PlacedText(Site site, SourceFile file, string text, Language language)
    {
        (this.site, path) = (site, file.Path);
        (Text, Language) = (text, language);
    }

    public string Text { get; }

    public Language Language { get; }

    /// <summary>The texts of a wording in the languages that it has, in the order of the wiki.</summary>
    public static IEnumerable<PlacedText> Of(Site site, Wordings? wordings)
    {
        if (wordings is null) yield break;
        foreach (var language in site.Languages)
            if (wordings.ByLanguage.TryGetValue(language.Code, out var wording)) yield return Of(site, wording, language);
    }

    public static PlacedText Of(Site site, Wording wording, Language language) => new(site, wording, language);

    public ImmutableArray<Figure> Figures
    {
        get
        {
            // Most labels have no figure and need no reading, nor a place among those that were read.
            if (!FigureReader.MayHold(Text)) return [];
            if (wording is null) return FigureReader.Read(Text, Language.Figures);
            if (Read.TryGetValue(wording, out var known) && ReferenceEquals(known.Item1, Language.Figures)) return known.Item2;
            var figures = FigureReader.Read(Text, Language.Figures);
            Read.AddOrUpdate(wording, Tuple.Create(Language.Figures, figures));
            return figures;
        }
    }

    public Location At(Figure figure) => Place(figure.Start, figure.Length);

    public Location Place(int start, int length) => site.Content.Files.GetValueOrDefault(path) is not { } file
        ? wording?.At ?? new Location(path, 1, 1)
        : wording is null ? new LineMap(file).At(start, length) : Find(file, wording, start, length);

    // YAML may fold or escape a text: where it is not printed as it reads, its spot is the next place that prints the same.
    private static Location Find(SourceFile file, Wording wording, int start, int length)
    {
        var (lines, text) = (new LineMap(file), file.Text);
        var begin = lines.OffsetOf(wording.At);
        if (ScalarPlace.Of(text, begin, wording.Text, start, length) is var (at, width)) return lines.At(at, width);
        var near = text.AsSpan(begin, Math.Min(2 * wording.Text.Length + 100, text.Length - begin))
            .IndexOf(wording.Text.AsSpan(start, length), StringComparison.Ordinal);
        return near < 0 ? wording.At : lines.At(begin + near, length);
    }
}
