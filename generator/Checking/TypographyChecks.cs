using System.Text.RegularExpressions;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that prose has the quotation marks, dashes, spaces and signs of numbers of its language.</summary>
internal static partial class TypographyChecks
{
    public static IEnumerable<Diagnostic> Check(Site site) => Prose.Of(site).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(PlacedText prose) =>
        [.. Quotes(prose), .. Dashes(prose), .. BrokenNumbers(prose), .. Percents(prose), .. Decimals(prose), .. Groups(prose)];

    // A mark that the language has may still be the wrong one of them: an inner mark outside, a closing one that opens.
    private static IEnumerable<Diagnostic> Quotes(PlacedText prose)
    {
        if (prose.Language.Typography.Quotes is not { Length: 4 } quotes) yield break;
        var right = QuotationMarks.Right(prose.Text, quotes);
        for (var i = 0; i < prose.Text.Length; i++)
        {
            var mark = prose.Text[i].ToString();
            if (!QuotationMarks.IsMark(prose.Text[i]) || (quotes.Contains(mark) && right.GetValueOrDefault(i, mark) == mark)) continue;
            var (message, at) = (quotes.Contains(mark)
                ? $"'{mark}' is another quotation mark of '{prose.Language.Code}'"
                : $"'{mark}' is no quotation mark of '{prose.Language.Code}'", prose.Place(i, 1));
            yield return new Diagnostic(Rules.WrongQuotes, at, message, right.ContainsKey(i) ? $"write {right[i]}" : $"write {string.Join(' ', quotes)}")
            {
                Fix = right.ContainsKey(i) ? new Fix(at, mark, right[i]) : null,
            };
        }
    }

    // Between numbers and in compounds an en dash without spaces is everyone's.
    private static IEnumerable<Diagnostic> Dashes(PlacedText prose)
    {
        var (right, spaced) = (prose.Language.Typography.Dash, prose.Language.Typography.SpacedDash);
        return Dash().Matches(prose.Text).Where(m => m.Value != right || spaced != IsSpaced(prose.Text, m))
            .Where(m => m.Value != "–" || IsSpaced(prose.Text, m))
            .Where(m => m.Value != "-" || IsSpaced(prose.Text, m))
            .Select(m => new Diagnostic(
                Rules.WrongDash, At(prose, m), $"'{m.Value}' is not how '{prose.Language.Code}' writes a dash here", $"write '{right}' {(spaced ? "with" : "without")} spaces around it")
            {
                Fix = FixOf(prose, m, right, spaced),
            });
    }

    private static bool IsSpaced(string text, Match dash) =>
        dash.Index > 0 && char.IsWhiteSpace(text[dash.Index - 1])
        && dash.Index + dash.Length < text.Length && char.IsWhiteSpace(text[dash.Index + dash.Length]);

    // The dash with the spaces around it, which stay as they are where the language has them.
    private static Fix? FixOf(PlacedText prose, Match dash, string right, bool spaced)
    {
        var (text, start, end) = (prose.Text, dash.Index, dash.Index + dash.Length);
        while (start > 0 && text[start - 1] is ' ' or '\u00A0') start--;
        while (end < text.Length && text[end] is ' ' or '\u00A0') end++;
        if (start == 0 || end == text.Length || text[start - 1] == '\n' || text[end] == '\n') return null;
        var (before, after) = (text[start..dash.Index], text[(dash.Index + dash.Length)..end]);
        var inRange = char.IsAsciiDigit(text[start - 1]) && char.IsAsciiDigit(text[end]);
        var now = inRange ? "–" : spaced ? $"{(before.Length > 0 ? before : " ")}{right}{(after.Length > 0 ? after : " ")}" : right;
        return new Fix(prose.Place(start, end - start), text[start..end], now);
    }

    private static IEnumerable<Diagnostic> BrokenNumbers(PlacedText prose) => BrokenNumber().Matches(prose.Text).Select(m => Wrong(
        Rules.BrokenNumber, prose, m, $"'{m.Value}' reads as several numbers", $"group it with {Named(prose.Language.Figures.Groups[0])}",
        m.Value.Replace(' ', prose.Language.Figures.Groups[0])));

    private static IEnumerable<Diagnostic> Percents(PlacedText prose)
    {
        var pattern = prose.Language.Typography.Percent;
        var between = pattern.Replace("{n}", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal);
        if (!pattern.EndsWith('%')) return [];
        return Percent().Matches(prose.Text).Where(m => m.Groups["space"].Value != between).Select(m => Wrong(
            Rules.WrongSpace, prose, m, $"'{m.Value}' is not how '{prose.Language.Code}' writes per cent",
            between.Length == 0 ? "write the sign without a space" : $"put {Named(between[0])} before the sign",
            m.Value[..(m.Length - 1 - m.Groups["space"].Length)] + between + "%"));
    }

    private static IEnumerable<Diagnostic> Decimals(PlacedText prose)
    {
        var grammar = prose.Language.Figures;
        return Decimal().Matches(prose.Text)
            .Where(m => m.Groups["sign"].Value[0] != grammar.Decimal)
            .Where(m => !grammar.Groups.Contains(m.Groups["sign"].Value[0]) || m.Groups["after"].Length != 3)
            .Select(m => Wrong(
                Rules.WrongDecimal, prose, m, $"'{m.Value}' has a sign that '{prose.Language.Code}' does not use so", $"its decimal sign is '{grammar.Decimal}'",
                m.Value.Replace(m.Groups["sign"].Value[0], grammar.Decimal)));
    }

    private static IEnumerable<Diagnostic> Groups(PlacedText prose) => Grouped().Matches(prose.Text)
        .Where(m => !prose.Language.Figures.Groups.Contains(m.Groups["sign"].Value[0]))
        .Select(m => Wrong(
            Rules.WrongDecimal, prose, m, $"'{m.Value}' is not how '{prose.Language.Code}' groups numbers", $"group it with {Named(prose.Language.Figures.Groups[0])}",
            m.Value.Replace(m.Groups["sign"].Value[0], prose.Language.Figures.Groups[0])));

    private static Diagnostic Wrong(Rule rule, PlacedText prose, Match match, string message, string hint, string right)
    {
        var at = At(prose, match);
        return new Diagnostic(rule, at, message, hint) { Fix = new Fix(at, match.Value, right) };
    }

    private static Location At(PlacedText prose, Match match) => prose.Place(match.Index, match.Length);

    private static string Named(char sign) => char.IsWhiteSpace(sign) ? "a no-break space" : $"'{sign}'";

    // A hyphen for a dash stands between spaces and after a word: at the start of a line it begins an item.
    [GeneratedRegex(@"[–—]|(?<=\S[ \u00A0])-(?=\s)|(?<!-)--(?!-)")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<![\d.,/-])\d{1,3}(?: \d{3})+(?![\d\p{L}/]|-\d)")]
    private static partial Regex BrokenNumber();

    [GeneratedRegex(@"(?<!\d)\d(?:[\d.,\u00A0\u202F]*\d)?(?<space>\s?)%")]
    private static partial Regex Percent();

    // Not a date of three numbers, nor a number grouped more than once.
    [GeneratedRegex(@"(?<![\d.,/])\d+(?<sign>[.,])(?<after>\d+)(?![\d/]|[.,]\d)")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<![\d.,/])\d{1,3}(?<sign>[.,\u00A0\u202F])\d{3}(?:\k<sign>\d{3})+(?![\d/]|[.,]\d)")]
    private static partial Regex Grouped();
}
