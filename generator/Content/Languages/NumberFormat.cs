using System.Text;
using System.Text.RegularExpressions;

namespace TurkicWiki.Content.Languages;

/// <summary>Writes numbers as a language does: its decimal sign, groups of three from four digits up, a true minus.</summary>
public static partial class NumberFormat
{
    /// <summary>A number in normal form, such as <c>-14752.4</c>; anything else, such as <c>62/79</c>, stays as it is.</summary>
    public static string Format(string number, Language language)
    {
        if (Canonical().Match(number) is not { Success: true } match) return number;
        var text = new StringBuilder(match.Groups["minus"].Success ? "\u2212" : "");
        text.Append(Grouped(match.Groups["whole"].Value, language.Figures.Groups[0]));
        if (match.Groups["fraction"] is { Success: true } fraction) text.Append(language.Figures.Decimal).Append(fraction.Value);
        return text.ToString();
    }

    private static string Grouped(string digits, char sign)
    {
        var grouped = new StringBuilder(digits);
        for (var at = digits.Length - 3; at > 0; at -= 3) grouped.Insert(at, sign);
        return grouped.ToString();
    }

    [GeneratedRegex(@"^(?<minus>-)?(?<whole>[0-9]+)(\.(?<fraction>[0-9]+))?$")]
    private static partial Regex Canonical();
}
