using System.Collections.Frozen;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Languages;

/// <summary>How a language writes dates: patterns with <c>{d}</c>, <c>{month}</c>, <c>{y}</c> and the like (docs/formats.md lists them).</summary>
/// <param name="Months">Twelve names as they stand in a full date, January first.</param>
/// <param name="MonthsAlone">Twelve names as they stand without a day.</param>
/// <param name="Patterns">By name: <c>day</c>, <c>month</c>, <c>year</c>, <c>day-month</c>, <c>decade</c>, <c>century</c>, <c>days</c>, <c>months-range</c>, <c>years</c>, <c>range</c>, <c>open-end</c>, <c>open-start</c>.</param>
public sealed record DateStyle(
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsAlone,
    ImmutableSortedDictionary<string, string> Patterns)
{
    /// <summary>The endings of ordinals (<c>st</c>, <c>nd</c>), each with the numbers that take it, as plural rules.</summary>
    public PluralRules Ordinals { get; init; } = new([]);

    /// <summary>A number as an ordinal: <c>20th</c>; the number alone where the language gives no ending.</summary>
    public string Ordinal(int n) => n.ToString(CultureInfo.InvariantCulture) + (Ordinals.Of(n) is var ending and not "other" ? ending : "");
}

/// <summary>Signs of a language's typography.</summary>
/// <param name="Quotes">Outer opening and closing, inner opening and closing quotation marks.</param>
/// <param name="Dash">The dash of its prose.</param>
/// <param name="SpacedDash">True if the dash stands between spaces.</param>
/// <param name="Percent">A per cent figure, with <c>{n}</c>.</param>
public sealed record Typography(ImmutableArray<string> Quotes, string Dash, bool SpacedDash, string Percent);

/// <summary>A language of the wiki; data from <c>content/languages/&lt;code&gt;.yaml</c>. No code knows a language by name.</summary>
/// <param name="Code">A BCP 47 tag, as in addresses.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Strings">Interface strings by key; one that counts has a form for each plural category.</param>
public sealed record Language(
    string Code,
    string Name,
    string Direction,
    Alphabet Alphabet,
    Typography Typography,
    DateStyle Dates,
    FigureGrammar Figures,
    PluralRules Plurals,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Strings,
    string Path)
{
    private readonly FrozenDictionary<string, string> plain = Plain(Strings);

    /// <summary>Interface strings by key; one that counts has a form for each plural category.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Strings
    {
        get;
        init => (field, plain) = (value, Plain(value));
    } = Strings;

    /// <summary>Wrong spellings with the right ones, of which the checks warn.</summary>
    public ImmutableSortedDictionary<string, string> Misspellings { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the search knows of the language.</summary>
    public SearchRules Search { get; init; } = SearchRules.None;

    /// <summary>An interface string; the key itself where the language lacks it, which is an error that the checks report.</summary>
    public string Text(string key) => plain.GetValueOrDefault(key) ?? Missing(key);

    /// <summary>An interface string for a number, in the form that the language's plural rules ask for.</summary>
    public string Count(string key, int n) =>
        (Strings.GetValueOrDefault(key)?.GetValueOrDefault(Plurals.Of(n)) ?? Text(key))
            .Replace("{n}", NumberFormat.Format(n.ToString(CultureInfo.InvariantCulture), this), StringComparison.Ordinal);

    private static FrozenDictionary<string, string> Plain(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> strings) =>
        strings.ToFrozenDictionary(s => s.Key, s => s.Value.GetValueOrDefault("other", Missing(s.Key)), StringComparer.Ordinal);

    private static string Missing(string key) => $"⟨{key}⟩";
}
