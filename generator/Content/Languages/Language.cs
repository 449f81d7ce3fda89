using TurkicWiki.Figures;

namespace TurkicWiki.Content.Languages;

/// <summary>How a language writes dates: patterns with <c>{d}</c>, <c>{month}</c>, <c>{y}</c> and the like (docs/formats.md lists them).</summary>
/// <param name="Months">Twelve names as they stand in a full date, January first.</param>
/// <param name="MonthsAlone">Twelve names as they stand without a day.</param>
/// <param name="Patterns">By name: <c>day</c>, <c>month</c>, <c>year</c>, <c>day-month</c>, <c>decade</c>, <c>century</c>, <c>days</c>, <c>months</c>, <c>years</c>, <c>range</c>, <c>from</c>, <c>to</c>.</param>
public sealed record DateStyle(
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsAlone,
    ImmutableSortedDictionary<string, string> Patterns);

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
    string Path);
