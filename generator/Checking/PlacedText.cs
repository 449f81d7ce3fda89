using System.Runtime.CompilerServices;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>A text in a language, with the way back from an offset in it to a place in its file.</summary>
internal sealed record PlacedText(string Text, Language Language, Func<int, int, Location> Place)
{
    // Several checks read the same wording, and a preview reads it again after every edit: a wording is read once for each grammar.
    private static readonly ConditionalWeakTable<Wording, Tuple<FigureGrammar, ImmutableArray<Figure>>> Read = [];

    private readonly Wording? wording;

    /// <summary>The texts of a wording in the languages that it has, in the order of the wiki.</summary>
    public static IEnumerable<PlacedText> Of(Site site, Wordings? wordings) =>
        from language in site.Languages
        let wording = wordings?.ByLanguage.GetValueOrDefault(language.Code)
        where wording is not null
        select Of(site, wording, language);

    public static PlacedText Of(Site site, Wording wording, Language language) =>
        new(wording, language, (start, length) => Find(site.Content.Files.GetValueOrDefault(wording.At.File), wording, start, length));

    private PlacedText(Wording wording, Language language, Func<int, int, Location> place)
        : this(wording.Text, language, place) => this.wording = wording;

    public ImmutableArray<Figure> Figures
    {
        get
        {
            // A figure has a digit or a Roman numeral; most labels have neither and need no reading.
            if (!Text.AsSpan().ContainsAny("0123456789IVX\u0406\u0425")) return [];
            if (wording is null) return FigureReader.Read(Text, Language.Figures);
            if (Read.TryGetValue(wording, out var known) && ReferenceEquals(known.Item1, Language.Figures)) return known.Item2;
            var figures = FigureReader.Read(Text, Language.Figures);
            Read.AddOrUpdate(wording, Tuple.Create(Language.Figures, figures));
            return figures;
        }
    }

    public Location At(Figure figure) => Place(figure.Start, figure.Length);

    // YAML may fold or escape a text: where it is not printed as it reads, its spot is the next place that prints the same.
    private static Location Find(SourceFile? file, Wording wording, int start, int length)
    {
        if (file is null) return wording.At;
        var lines = new LineMap(file);
        var begin = lines.OffsetOf(wording.At);
        if (ScalarPlace.Of(file.Text, begin, wording.Text, start, length) is var (at, width)) return lines.At(at, width);
        var near = file.Text.AsSpan(begin, Math.Min(2 * wording.Text.Length + 100, file.Text.Length - begin))
            .IndexOf(wording.Text.AsSpan(start, length), StringComparison.Ordinal);
        return near < 0 ? wording.At : lines.At(begin + near, length);
    }
}
