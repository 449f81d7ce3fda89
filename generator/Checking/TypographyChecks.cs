using System.Text.RegularExpressions;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that prose has the quotation marks, dashes, spaces and signs of numbers of its language.</summary>
internal static partial class TypographyChecks
{
    public static IEnumerable<Diagnostic> Check(Site site) => Prose.Of(site).SelectMany(Check);

    private static List<Diagnostic> Check(PlacedText prose)
    {
        var found = new List<Diagnostic>();
        Quotes(prose, found);
        Dashes(prose, found);
        // Every number of a text has a digit, and most wordings have none.
        if (!prose.Text.AsSpan().ContainsAnyInRange('0', '9')) return found;
        BrokenNumbers(prose, found);
        Percents(prose, found);
        Decimals(prose, found);
        Groups(prose, found);
        return found;
    }

    // A mark that the language has may still be the wrong one of them: an inner mark outside, a closing one that opens.
    private static void Quotes(PlacedText prose, List<Diagnostic> found)
    {
        if (prose.Language.Typography.Quotes is not { Length: 4 } quotes || !QuotationMarks.AreIn(prose.Text)) return;
        var right = QuotationMarks.Right(prose.Text, quotes);
        for (var i = 0; i < prose.Text.Length; i++)
        {
            if (!QuotationMarks.IsMark(prose.Text[i])) continue;
            var mark = prose.Text[i].ToString();
            if (quotes.Contains(mark) && right.GetValueOrDefault(i, mark) == mark) continue;
            var (message, at) = (quotes.Contains(mark)
                ? $"'{mark}' is another quotation mark of '{prose.Language.Code}'"
                : $"'{mark}' is no quotation mark of '{prose.Language.Code}'", prose.Place(i, 1));
            found.Add(new Diagnostic(Rules.WrongQuotes, at, message, right.ContainsKey(i) ? $"write {right[i]}" : $"write {string.Join(' ', quotes)}")
            {
                Fix = right.ContainsKey(i) ? new Fix(at, mark, right[i]) : null,
            });
        }
    }

    // Between numbers and in compounds an en dash without spaces is everyone's.
    private static void Dashes(PlacedText prose, List<Diagnostic> found)
    {
        var (right, spaced) = (prose.Language.Typography.Dash, prose.Language.Typography.SpacedDash);
        foreach (var dash in Dash().EnumerateMatches(prose.Text))
        {
            var printed = Printed(prose, dash);
            var isSpaced = IsSpaced(prose.Text, dash);
            if (printed.SequenceEqual(right) && spaced == isSpaced) continue;
            if (printed is "–" or "-" && !isSpaced) continue;
            found.Add(new Diagnostic(
                Rules.WrongDash, At(prose, dash), $"'{printed}' is not how '{prose.Language.Code}' writes a dash here", $"write '{right}' {(spaced ? "with" : "without")} spaces around it")
            {
                Fix = FixOf(prose, dash, right, spaced),
            });
        }
    }

    private static bool IsSpaced(string text, ValueMatch dash) =>
        dash.Index > 0 && char.IsWhiteSpace(text[dash.Index - 1])
        && dash.Index + dash.Length < text.Length && char.IsWhiteSpace(text[dash.Index + dash.Length]);

    // The dash with the spaces around it, which stay as they are where the language has them.
    private static Fix? FixOf(PlacedText prose, ValueMatch dash, string right, bool spaced)
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

    private static void BrokenNumbers(PlacedText prose, List<Diagnostic> found)
    {
        foreach (var match in BrokenNumber().EnumerateMatches(prose.Text))
        {
            var printed = Printed(prose, match);
            found.Add(Wrong(
                Rules.BrokenNumber, prose, match, ($"'{printed}' reads as several numbers", $"group it with {Named(prose.Language.Figures.Groups[0])}"),
                printed.ToString().Replace(' ', prose.Language.Figures.Groups[0])));
        }
    }

    private static void Percents(PlacedText prose, List<Diagnostic> found)
    {
        var pattern = prose.Language.Typography.Percent;
        if (!pattern.EndsWith('%')) return;
        var between = pattern.Replace("{n}", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal);
        foreach (var match in Percent().EnumerateMatches(prose.Text))
        {
            var number = Printed(prose, match)[..^1];
            var space = number[^1] is >= '0' and <= '9' ? [] : number[^1..];
            if (space.SequenceEqual(between)) continue;
            found.Add(Wrong(
                Rules.WrongSpace, prose, match,
                ($"'{number}%' is not how '{prose.Language.Code}' writes per cent", between.Length == 0 ? "write the sign without a space" : $"put {Named(between[0])} before the sign"),
                $"{number[..^space.Length]}{between}%"));
        }
    }

    private static void Decimals(PlacedText prose, List<Diagnostic> found)
    {
        var grammar = prose.Language.Figures;
        foreach (var match in Decimal().EnumerateMatches(prose.Text))
        {
            var printed = Printed(prose, match);
            var sign = printed.IndexOfAny('.', ',');
            if (printed[sign] == grammar.Decimal || (grammar.Groups.Contains(printed[sign]) && printed.Length - sign - 1 == 3)) continue;
            found.Add(Wrong(
                Rules.WrongDecimal, prose, match, ($"'{printed}' has a sign that '{prose.Language.Code}' does not use so", $"its decimal sign is '{grammar.Decimal}'"),
                printed.ToString().Replace(printed[sign], grammar.Decimal)));
        }
    }

    private static void Groups(PlacedText prose, List<Diagnostic> found)
    {
        var groups = prose.Language.Figures.Groups;
        foreach (var match in Grouped().EnumerateMatches(prose.Text))
        {
            var printed = Printed(prose, match);
            var sign = printed[printed.IndexOfAnyExceptInRange('0', '9')];
            if (groups.Contains(sign)) continue;
            found.Add(Wrong(
                Rules.WrongDecimal, prose, match, ($"'{printed}' is not how '{prose.Language.Code}' groups numbers", $"group it with {Named(groups[0])}"),
                printed.ToString().Replace(sign, groups[0])));
        }
    }

    private static Diagnostic Wrong(Rule rule, PlacedText prose, ValueMatch match, (string Message, string Hint) says, string right)
    {
        var at = At(prose, match);
        return new Diagnostic(rule, at, says.Message, says.Hint) { Fix = new Fix(at, Printed(prose, match).ToString(), right) };
    }

    private static ReadOnlySpan<char> Printed(PlacedText prose, ValueMatch match) => prose.Text.AsSpan(match.Index, match.Length);

    private static Location At(PlacedText prose, ValueMatch match) => prose.Place(match.Index, match.Length);

    private static string Named(char sign) => char.IsWhiteSpace(sign) ? "a no-break space" : $"'{sign}'";

    // A hyphen for a dash stands between spaces and after a word: at the start of a line it begins an item.
    [GeneratedRegex(@"[–—]|(?<=\S[ \u00A0])-(?=\s)|(?<!-)--(?!-)")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<![0-9.,/-])[0-9]{1,3}(?: [0-9]{3})+(?![0-9\p{L}/]|-[0-9])")]
    private static partial Regex BrokenNumber();

    [GeneratedRegex(@"(?<![0-9])[0-9](?:[0-9.,\u00A0\u202F]*[0-9])?\s?%")]
    private static partial Regex Percent();

    // Not a date of three numbers, nor a number grouped more than once.
    [GeneratedRegex(@"(?<![0-9.,/])[0-9]+[.,][0-9]+(?![0-9/]|[.,][0-9])")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<![0-9.,/])[0-9]{1,3}(?<sign>[.,\u00A0\u202F])[0-9]{3}(?:\k<sign>[0-9]{3})+(?![0-9/]|[.,][0-9])")]
    private static partial Regex Grouped();
}
