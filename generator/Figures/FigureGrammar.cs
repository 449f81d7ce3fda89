namespace TurkicWiki.Figures;

/// <summary>
/// How figures are written in one language; data from <c>content/languages/xx.yaml</c>. Every word is a lower-case stem:
/// a word of the text matches if it begins with it.
/// </summary>
/// <param name="Decimal">The decimal sign.</param>
/// <param name="Groups">The signs that group thousands.</param>
/// <param name="Months">Twelve lists of stems, January first.</param>
/// <param name="YearWords">Words that stand at a year (<c>жыл</c>, <c>год</c>).</param>
/// <param name="Scales">Words of scale with their power of ten (<c>million</c>: 6).</param>
/// <param name="DecadeEndings">What follows the digits of a decade (<c>s</c>, <c>-жылдар</c>, <c>-х</c>).</param>
/// <param name="CenturyWords">Words that stand at a century.</param>
/// <param name="OrdinalEndings">What follows the digits of an ordinal (<c>th</c>, <c>-ші</c>, <c>-й</c>).</param>
/// <param name="NumberedWords">Words beside which a Roman numeral of one letter is a number (<c>саммит</c>).</param>
/// <param name="RangeWords">Words between the ends of a range (<c>to</c>).</param>
/// <param name="AndWords">Words between two days of one month (<c>and</c>, <c>және</c>, <c>и</c>).</param>
public sealed record FigureGrammar(
    char Decimal,
    ImmutableArray<char> Groups,
    ImmutableArray<ImmutableArray<string>> Months,
    ImmutableArray<string> YearWords,
    ImmutableSortedDictionary<string, int> Scales,
    ImmutableArray<string> DecadeEndings,
    ImmutableArray<string> CenturyWords,
    ImmutableArray<string> OrdinalEndings,
    ImmutableArray<string> NumberedWords,
    ImmutableArray<string> RangeWords,
    ImmutableArray<string> AndWords)
{
    /// <summary>Words that may stand between the parts of a date (<c>of</c> in <c>1st of January</c>).</summary>
    public ImmutableArray<string> LinkWords { get; init; } = [];

    /// <summary>Units, each with the beginnings of the words for it (<c>us-dollar</c>: <c>dollar</c>); a sign is a word too.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Units { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
}
