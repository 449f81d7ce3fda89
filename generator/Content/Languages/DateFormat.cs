using TurkicWiki.Figures;

namespace TurkicWiki.Content.Languages;

/// <summary>Where a date is to stand, as far as a language writes it differently there.</summary>
public enum DateForm
{
    /// <summary>In a sentence or a box.</summary>
    Full,

    /// <summary>In a table or a list of years: a year is its number alone.</summary>
    Bare,
}

/// <summary>Writes dates by a language's own patterns.</summary>
public static class DateFormat
{
    public static string Format(EdtfDate date, Language language, DateForm form = DateForm.Full)
    {
        if (!date.IsRange) return Single(date.Text, language, form);
        var style = language.Dates;
        return (date.From, date.To) switch
        {
            ({ } from, null) => style.Patterns["open-end"].Replace("{from}", Single(from.Text, language, form), StringComparison.Ordinal),
            (null, { } to) => style.Patterns["open-start"].Replace("{to}", Single(to.Text, language, form), StringComparison.Ordinal),
            ({ } from, { } to) => Range(from.Text, to.Text, language, form),
            _ => throw new ArgumentException($"'{date}' is open at both ends", nameof(date)),
        };
    }

    private static string Single(string date, Language language, DateForm form) => date.Length switch
    {
        10 when date.StartsWith("XXXX", StringComparison.Ordinal) => Fill("day-month", date, language),
        10 => Fill("day", date, language),
        7 => Fill("month", date, language),
        _ when date.EndsWith("XX", StringComparison.Ordinal) => Century(date, language),
        _ when date.EndsWith('X') => Fill("decade", date.Replace('X', '0'), language),
        _ => Fill(form == DateForm.Bare ? "year-bare" : "year", date, language),
    };

    // 19XX is the 20th century: the hundred years that begin with 19.
    private static string Century(string date, Language language)
    {
        var n = int.Parse(date[..2], CultureInfo.InvariantCulture) + 1;
        var number = n.ToString(CultureInfo.InvariantCulture);
        return language.Dates.Patterns["century"]
            .Replace("{roman}", n < 40 ? RomanNumeral.Write(n) : number, StringComparison.Ordinal)
            .Replace("{ordinal}", language.Dates.Ordinal(n), StringComparison.Ordinal)
            .Replace("{n}", number, StringComparison.Ordinal);
    }

    private static string Range(string from, string to, Language language, DateForm form)
    {
        var haveDays = from.Length == 10 && to.Length == 10 && from[0] != 'X';
        if (haveDays && from[..7] == to[..7])
            return Fill("days", from, language).Replace("{d2}", Day(to), StringComparison.Ordinal);
        if (from.Length == 7 && to.Length == 7 && from[..4] == to[..4])
            return Fill("months-range", from, language).Replace("{month-alone2}", Month(to, language.Dates.MonthsAlone), StringComparison.Ordinal);
        if (IsYear(from) && IsYear(to))
            return form == DateForm.Bare
                ? $"{Single(from, language, form)}–{Single(to, language, form)}"
                : Fill("years", from, language).Replace("{y2}", Year(to), StringComparison.Ordinal);
        return language.Dates.Patterns["range"]
            .Replace("{from}", Single(from, language, form), StringComparison.Ordinal)
            .Replace("{to}", Single(to, language, form), StringComparison.Ordinal);
    }

    private static string Fill(string pattern, string date, Language language)
    {
        var text = language.Dates.Patterns[pattern].Replace("{y}", Year(date), StringComparison.Ordinal);
        if (date.Length >= 7)
            text = text.Replace("{month}", Month(date, language.Dates.Months), StringComparison.Ordinal)
                .Replace("{month-alone}", Month(date, language.Dates.MonthsAlone), StringComparison.Ordinal);
        return date.Length == 10 ? text.Replace("{d}", Day(date), StringComparison.Ordinal) : text;
    }

    private static bool IsYear(string date) => date.Length == 4 && date.All(char.IsAsciiDigit);

    private static string Year(string date) => date[..4].TrimStart('0');

    private static string Month(string date, ImmutableArray<string> names) => names[int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1];

    private static string Day(string date) => date[8..].TrimStart('0');
}
