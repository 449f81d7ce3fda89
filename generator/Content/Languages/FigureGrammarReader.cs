using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Languages;

/// <summary>Reads how a language writes figures: <c>numbers</c> and <c>figures</c> of <c>content/languages/&lt;code&gt;.yaml</c>.</summary>
public static class FigureGrammarReader
{
    /// <param name="language">The root mapping of the file.</param>
    public static FigureGrammar Read(MapReader language)
    {
        var numbers = language.Map("numbers", "decimal", "group");
        var figures = language.Map("figures",
            "months", "years", "scales", "decades", "centuries", "ordinals", "numbered", "ranges", "ands", "links");
        if (numbers is null || figures is null) language.Report(Rules.MissingKey, "figures", "a language needs the keys 'numbers' and 'figures'");
        return new FigureGrammar(
            numbers?.Text("decimal") is [var sign, ..] ? sign : '.',
            [.. numbers?.Text("group") ?? ""],
            [.. Enumerable.Range(0, 12).Select(month => Stems(figures, month))],
            Words(figures, "years"),
            Scales(figures?.OpenMap("scales")),
            Words(figures, "decades"),
            Words(figures, "centuries"),
            Words(figures, "ordinals"),
            Words(figures, "numbered"),
            Words(figures, "ranges"),
            Words(figures, "ands"))
        {
            LinkWords = Words(figures, "links"),
        };
    }

    private static ImmutableArray<string> Words(MapReader? map, string key) => map is null ? [] : [.. map.Texts(key).Select(t => t.Text)];

    private static ImmutableArray<string> Stems(MapReader? figures, int month)
    {
        var months = figures?.Lists("months") ?? [];
        if (months.Length == 12) return months[month];
        if (month == 0) figures?.Report(Rules.WrongType, "months", "'months' must be twelve lists of stems, January first");
        return [];
    }

    private static ImmutableSortedDictionary<string, int> Scales(MapReader? map) => map is null
        ? ImmutableSortedDictionary<string, int>.Empty
        : map.Keys.ToImmutableSortedDictionary(word => word, word => map.Number(word) ?? 0, StringComparer.Ordinal);
}
