using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Languages;

/// <summary>Reads <c>content/languages/&lt;code&gt;.yaml</c>.</summary>
public sealed class LanguageReader
{
    internal static readonly string[] Keys =
        ["code", "name", "direction", "alphabet", "same", "typography", "numbers", "dates", "plurals", "figures", "misspellings", "search", "strings"];

    internal static readonly string[] TypographyKeys = ["quotes", "dash", "spaced-dash", "percent"];
    internal static readonly string[] NumberKeys = ["decimal", "group", "ordinals"];
    internal static readonly string[] FigureKeys =
        ["months", "years", "scales", "decades", "centuries", "ordinals", "numbered", "ranges", "ands", "links", "units"];

    internal static readonly string[] SearchKeys = ["fold", "endings"];

    internal static readonly string[] DatePatterns =
    [
        "day", "month", "year", "year-bare", "day-month", "decade", "century", "days", "months-range", "years", "range", "open-end", "open-start",
    ];

    private readonly SourceFile file;
    private readonly List<Diagnostic> found = [];

    private LanguageReader(SourceFile file) => this.file = file;

    /// <summary>The language of a file, or null where too much of it is missing to use; and what is wrong with it.</summary>
    public static (Language? Language, ImmutableArray<Diagnostic> Found) Read(SourceFile file)
    {
        var reader = new LanguageReader(file);
        var language = reader.ReadLanguage();
        return (language, [.. reader.found]);
    }

    private Language? ReadLanguage()
    {
        var map = new MapReader(YamlFile.Read(file.Path, file.Text, 1, found), file.Path, found, Keys);
        var code = map.RequiredText("code");
        if (code.Length > 0 && code != Path.GetFileNameWithoutExtension(file.Path))
            map.Report(Rules.UnknownLanguage, "code", $"'{code}' is not the name of the file", $"write '{Path.GetFileNameWithoutExtension(file.Path)}'");
        map.Required("alphabet");
        var numbers = Section(map, "numbers", NumberKeys);
        var dates = DatesOf(Section(map, "dates", ["months", "months-alone", .. DatePatterns]), numbers);
        var language = new Language(
            code,
            map.RequiredText("name"),
            DirectionOf(map),
            new Alphabet([.. map.Texts("alphabet").Select(l => l.Text)], Pairs(map.OpenMap("same"))),
            TypographyOf(Section(map, "typography", TypographyKeys)),
            dates,
            FiguresOf(Section(map, "figures", FigureKeys), numbers),
            RulesOf(map.OpenMap("plurals")),
            StringsOf(map),
            file.Path)
        {
            Misspellings = Pairs(map.OpenMap("misspellings")),
            Search = SearchOf(map.Map("search", SearchKeys)),
        };
        return found.Any(d => d.Rule.Severity == Severity.Error) && !IsUsable(language) ? null : language;
    }

    // A section that is missing is reported once, not each of its keys again.
    private MapReader? Section(MapReader map, string key, params string[] keys) => map.Required(key) ? map.Map(key, keys) : null;

    // Pages are read with the figures and quotation marks of their language; without those every one of them would seem wrong.
    private static bool IsUsable(Language language) =>
        language.Dates.Months.Length == 12 && language.Figures.Months.Length == 12 && language.Typography.Quotes.Length == 4;

    private static string DirectionOf(MapReader map)
    {
        var direction = map.RequiredText("direction");
        if (direction is not ("" or "ltr" or "rtl")) map.Report(Rules.UnknownWord, "direction", $"'{direction}' is no direction", "write ltr or rtl");
        return direction == "rtl" ? "rtl" : "ltr";
    }

    private static Typography TypographyOf(MapReader? map) => map is null
        ? new Typography([], "–", true, "{n}%")
        : new Typography(
            Exactly(map, "quotes", 4),
            map.RequiredText("dash"),
            map.Flag("spaced-dash"),
            Pattern(map, "percent", "{n}"));

    private DateStyle DatesOf(MapReader? map, MapReader? numbers)
    {
        if (map is null) return new DateStyle([], [], ImmutableSortedDictionary<string, string>.Empty);
        var months = Exactly(map, "months", 12);
        return new DateStyle(
            months,
            map.Has("months-alone") ? Exactly(map, "months-alone", 12) : months,
            DatePatterns.ToImmutableSortedDictionary(name => name, name => Pattern(map, name, name.StartsWith("open", StringComparison.Ordinal) || name == "range" ? null : "{"), StringComparer.Ordinal))
        {
            Ordinals = RulesOf(numbers?.OpenMap("ordinals")),
        };
    }

    private static FigureGrammar FiguresOf(MapReader? map, MapReader? numbers)
    {
        ImmutableArray<string> Stems(string key) => map is null ? [] : [.. map.Texts(key).Select(t => t.Text)];
        var months = map is not null && map.Required("months") ? map.Items("months") : [];
        if (map is not null && map.Has("months") && months.Length != 12) map.Report(Rules.WrongType, "months", $"{months.Length} months instead of 12");
        var scales = map?.OpenMap("scales");
        return new FigureGrammar(
            Sign(numbers, "decimal"),
            GroupsOf(Sign(numbers, "group")),
            [.. months.Select(StemsOf)],
            Stems("years"),
            scales is null
                ? ImmutableSortedDictionary<string, int>.Empty
                : scales.Keys.ToImmutableSortedDictionary(k => k, k => scales.Number(k) ?? 0, StringComparer.Ordinal),
            Stems("decades"), Stems("centuries"), Stems("ordinals"), Stems("numbered"), Stems("ranges"), Stems("ands"))
        {
            LinkWords = Stems("links"),
            Units = map?.OpenMap("units") is { } units
                ? units.Keys.ToImmutableSortedDictionary(u => u, u => units.Texts(u).Select(w => w.Text).ToImmutableArray(), StringComparer.Ordinal)
                : ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
        };
    }

    private static SearchRules SearchOf(MapReader? map) => map is null
        ? SearchRules.None
        : new SearchRules(Pairs(map.OpenMap("fold")), [.. map.Texts("endings").Select(t => t.Text)]);

    private static ImmutableArray<string> StemsOf(YamlNode month) => month switch
    {
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? "")],
        YamlScalarNode { Value: { } one } => [one],
        _ => [],
    };

    private static char Sign(MapReader? numbers, string key)
    {
        var sign = numbers?.RequiredText(key) ?? "";
        if (sign.Length == 1) return sign[0];
        if (sign.Length > 1) numbers!.Report(Rules.WrongType, key, $"'{key}' must be one character");
        return '.';
    }

    // The two no-break spaces differ in width alone.
    private static ImmutableArray<char> GroupsOf(char group) => group switch
    {
        '\u00A0' => ['\u00A0', '\u202F'],
        '\u202F' => ['\u202F', '\u00A0'],
        _ => [group],
    };

    private PluralRules RulesOf(MapReader? map)
    {
        if (map is null) return new PluralRules([]);
        foreach (var key in map.Keys)
            if (PluralRules.Holds(map.Text(key) ?? "", 1) is null)
                map.Report(Rules.WrongType, key, $"'{map.Text(key)}' is no condition of CLDR's plural rules", "write one such as \"i % 10 = 2..4 and i % 100 != 12..14\"");
        return new PluralRules([.. map.Keys.Select(key => (key, map.Text(key) ?? ""))]);
    }

    private ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> StringsOf(MapReader map)
    {
        var strings = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal);
        if (!map.Required("strings") || map.OpenMap("strings") is not { } all) return strings.ToImmutable();
        foreach (var key in all.Keys)
        {
            if (all.Node(key) is YamlMappingNode && all.OpenMap(key) is { } forms)
            {
                strings[key] = Pairs(forms);
                CheckForms(key, forms, [.. map.OpenMap("plurals")?.Keys ?? [], "other"]);
            }
            else if (all.Text(key) is { } text)
            {
                strings[key] = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add("other", text);
            }
        }
        return strings.ToImmutable();
    }

    private void CheckForms(string key, MapReader forms, string[] categories)
    {
        foreach (var missing in categories.Except(forms.Keys))
            found.Add(new Diagnostic(Rules.MissingKey, forms.At, $"the string '{key}' has no form '{missing}'"));
        foreach (var unknown in forms.Keys.Except(categories))
            forms.Report(Rules.UnknownKey, unknown, $"'{unknown}' is no plural category of the language", Spelling.Hint(unknown, categories));
    }

    private static ImmutableSortedDictionary<string, string> Pairs(MapReader? map) => map is null
        ? ImmutableSortedDictionary<string, string>.Empty
        : map.Keys.ToImmutableSortedDictionary(k => k, k => map.Text(k) ?? "", StringComparer.Ordinal);

    private static ImmutableArray<string> Exactly(MapReader map, string key, int count)
    {
        var texts = map.Required(key) ? map.Texts(key) : [];
        if (map.Has(key) && texts.Length != count) map.Report(Rules.WrongType, key, $"'{key}' must have {count} items, not {texts.Length}");
        return [.. texts.Select(t => t.Text)];
    }

    private static string Pattern(MapReader map, string key, string? part)
    {
        var pattern = map.RequiredText(key);
        if (part is not null && pattern.Length > 0 && !pattern.Contains(part, StringComparison.Ordinal))
            map.Report(Rules.WrongType, key, $"the pattern '{key}' has no {{…}}");
        return pattern;
    }
}
