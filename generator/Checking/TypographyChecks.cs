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

    private static IEnumerable<Diagnostic> Quotes(PlacedText prose)
    {
        var right = prose.Language.Typography.Quotes;
        return QuoteMark().Matches(prose.Text).Where(m => !right.Contains(m.Value)).Select(m => new Diagnostic(
            Rules.WrongQuotes, At(prose, m), $"'{m.Value}' is no quotation mark of '{prose.Language.Code}'", $"write {string.Join(' ', right)}"));
    }

    // Between numbers and in compounds an en dash without spaces is everyone's.
    private static IEnumerable<Diagnostic> Dashes(PlacedText prose)
    {
        var (right, spaced) = (prose.Language.Typography.Dash, prose.Language.Typography.SpacedDash);
        return Dash().Matches(prose.Text).Where(m => m.Value != right || spaced != IsSpaced(prose.Text, m))
            .Where(m => m.Value != "–" || IsSpaced(prose.Text, m))
            .Where(m => m.Value != "-" || IsSpaced(prose.Text, m))
            .Select(m => new Diagnostic(
                Rules.WrongDash, At(prose, m), $"'{m.Value}' is not how '{prose.Language.Code}' writes a dash here", $"write '{right}' {(spaced ? "with" : "without")} spaces around it"));
    }

    private static bool IsSpaced(string text, Match dash) =>
        dash.Index > 0 && char.IsWhiteSpace(text[dash.Index - 1])
        && dash.Index + dash.Length < text.Length && char.IsWhiteSpace(text[dash.Index + dash.Length]);

    private static IEnumerable<Diagnostic> BrokenNumbers(PlacedText prose) => BrokenNumber().Matches(prose.Text).Select(m => new Diagnostic(
        Rules.BrokenNumber, At(prose, m), $"'{m.Value}' reads as several numbers", $"group it with {Named(prose.Language.Figures.Groups[0])}"));

    private static IEnumerable<Diagnostic> Percents(PlacedText prose)
    {
        var pattern = prose.Language.Typography.Percent;
        var between = pattern.Replace("{n}", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal);
        if (!pattern.EndsWith('%')) return [];
        return Percent().Matches(prose.Text).Where(m => m.Groups["space"].Value != between).Select(m => new Diagnostic(
            Rules.WrongSpace, At(prose, m), $"'{m.Value}' is not how '{prose.Language.Code}' writes per cent",
            between.Length == 0 ? "write the sign without a space" : $"put {Named(between[0])} before the sign"));
    }

    private static IEnumerable<Diagnostic> Decimals(PlacedText prose)
    {
        var grammar = prose.Language.Figures;
        return Decimal().Matches(prose.Text)
            .Where(m => m.Groups["sign"].Value[0] != grammar.Decimal)
            .Where(m => !grammar.Groups.Contains(m.Groups["sign"].Value[0]) || m.Groups["after"].Length != 3)
            .Select(m => new Diagnostic(
                Rules.WrongDecimal, At(prose, m), $"'{m.Value}' has a sign that '{prose.Language.Code}' does not use so", $"its decimal sign is '{grammar.Decimal}'"));
    }

    private static IEnumerable<Diagnostic> Groups(PlacedText prose) => Grouped().Matches(prose.Text)
        .Where(m => !prose.Language.Figures.Groups.Contains(m.Groups["sign"].Value[0]))
        .Select(m => new Diagnostic(
            Rules.WrongDecimal, At(prose, m), $"'{m.Value}' is not how '{prose.Language.Code}' groups numbers", $"group it with {Named(prose.Language.Figures.Groups[0])}"));

    private static Location At(PlacedText prose, Match match) => prose.Place(match.Index, match.Length);

    private static string Named(char sign) => char.IsWhiteSpace(sign) ? "a no-break space" : $"'{sign}'";

    // The single ones ’ and ‘ are apostrophes as well.
    [GeneratedRegex("[\"“”„‟«»‹›]")]
    private static partial Regex QuoteMark();

    // A hyphen for a dash stands between spaces and after a word: at the start of a line it begins an item.
    [GeneratedRegex(@"[–—]|(?<=\S[ \u00A0])-(?=\s)|(?<!-)--(?!-)")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<![\d.,/-])\d{1,3}(?: \d{3})+(?![\d\p{L}/-])")]
    private static partial Regex BrokenNumber();

    [GeneratedRegex(@"\d(?:[\d.,\u00A0\u202F]*\d)?(?<space>\s?)%")]
    private static partial Regex Percent();

    // Not a date of three numbers, nor a number grouped more than once.
    [GeneratedRegex(@"(?<![\d.,/])\d+(?<sign>[.,])(?<after>\d+)(?![\d/]|[.,]\d)")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<![\d.,/])\d{1,3}(?<sign>[.,\u00A0\u202F])\d{3}(?:\k<sign>\d{3})+(?![\d/]|[.,]\d)")]
    private static partial Regex Grouped();
}
