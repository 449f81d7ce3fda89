using System.Text;

namespace TurkicWiki.Content.Languages;

/// <summary>Writes numbers as a language does: its decimal sign, groups of three from four digits up, a true minus.</summary>
public static class NumberFormat
{
    /// <summary>A number in normal form, such as <c>-14752.4</c>; anything else, such as <c>62/79</c>, stays as it is.</summary>
    public static string Format(string number, Language language)
    {
        var isNegative = number.StartsWith('-');
        var digits = number.AsSpan(isNegative ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? default : digits[(point + 1)..];
        if (!IsDigits(whole) || (point >= 0 && !IsDigits(fraction))) return number;
        if (whole.Length <= 3 && whole.Length == number.Length) return number;
        return $"{(isNegative ? "\u2212" : "")}{Grouped(whole, language.Figures.Groups[0])}{(point < 0 ? "" : language.Figures.Decimal)}{fraction}";
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static string Grouped(ReadOnlySpan<char> digits, char sign)
    {
        var grouped = new StringBuilder(digits.Length * 4 / 3).Append(digits);
        for (var at = digits.Length - 3; at > 0; at -= 3) grouped.Insert(at, sign);
        return grouped.ToString();
    }
}
