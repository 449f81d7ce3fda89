using System.Text.RegularExpressions;

namespace TurkicWiki.Figures;

/// <summary>
/// Reads a date in any order of its parts: <c>30 April 1994</c>, <c>April 30, 1994</c>, <c>1994 жылғы 30 сәуір</c>; two days or
/// months joined by "and" or by a dash; a day without a year; a month with a year.
/// </summary>
internal static partial class DatePhrase
{
    public static Phrase? Read(string kinds, int at, List<FigureToken> tokens)
    {
        if (!kinds.Contains(TokenKind.Month)) return null;
        if (Date().Match(kinds, at) is not { Success: true } match) return null;
        var year = match.Groups["Y"] is { Success: true } y ? tokens[y.Index].Value : null;
        var days = match.Groups["D"].Captures.Select(d => tokens[d.Index].Value.PadLeft(2, '0')).ToList();
        var months = match.Groups["M"].Captures.Select(m => tokens[m.Index].Ordinal.ToString("00", CultureInfo.InvariantCulture)).ToList();
        if (days.Count == 0 && year is null) return null;               // a month alone is no figure

        var dates = new List<string>();
        for (var i = 0; i < Math.Max(days.Count, months.Count); i++)
        {
            var month = $"{year ?? "XXXX"}-{months[Math.Min(i, months.Count - 1)]}";
            dates.Add(days.Count == 0 ? month : $"{month}-{days[Math.Min(i, days.Count - 1)]}");
        }
        if (dates.Any(d => EdtfDate.Parse(d) is null)) return null;      // 31 April falls into its numbers
        var joined = match.Groups["J"] is { Success: true } j && kinds[j.Index] == TokenKind.Range;
        return new Phrase(joined ? [string.Join('/', dates)] : [.. dates], match.Length);
    }

    [GeneratedRegex(
        """
        \G(?:(?<Y>Y)yc?)?
        (?: (?<D>[Dd])(?<J>[ar])(?<D>[Dd])l?(?<M>M)                 # 27–29 May
          | (?<D>[Dd])l?(?<M>M)(?<J>[ar])(?<D>[Dd])l?(?<M>M)        # 27 May – 2 June
          | (?<D>[Dd])l?(?<M>M)                                     # 30 April
          | (?<M>M)(?<D>[Dd])(?<J>[ar])(?<M>M)(?<D>[Dd])            # May 23 to May 27
          | (?<M>M)(?<D>[Dd])(?<J>[ar])(?<D>[Dd])(?!M)              # May 27 to 29
          | (?<M>M)(?<D>[Dd])                                       # April 30
          | (?<M>M)(?<J>[ar])(?<M>M)                                # January–September
          | (?<M>M) )
        (?(Y)|(?:[cl]?(?<Y>Y))?)
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Date();
}
