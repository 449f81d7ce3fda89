using System.Text.RegularExpressions;

namespace TurkicWiki.Figures;

/// <summary>Cuts a text into tokens by one language's grammar.</summary>
public sealed class FigureLexer
{
    private const string NoBreakSpaces = "\u00A0\u202F";

    private readonly FigureGrammar grammar;
    private readonly Regex tokens;

    public FigureLexer(FigureGrammar grammar)
    {
        this.grammar = grammar;
        var group = "[" + Regex.Escape(string.Concat(grammar.Groups.Where(g => g != ' '))) + NoBreakSpaces + "]";
        // The full stop is a decimal sign wherever it does not group: sources and typing slips have it in every language.
        var dot = grammar.Groups.Contains('.') ? "" : ".";
        var point = "[" + Regex.Escape(grammar.Decimal + dot) + "]";
        var decade = grammar.DecadeEndings.IsEmpty ? "(?!)" : $"(?:{Alternatives(grammar.DecadeEndings)})\\p{{L}}*";
        tokens = new Regex(
            $$"""
            (?<date>(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d))
            |(?<fraction>(?<![\d/])\d+/\d+(?![\d/]))
            |(?<!\d)(?<decade>\d{3}0)[-–—](?<decade>\d{3}0|\d0)(?<ending>{{decade}})
            |(?<!\d)(?<decade>\d{3}0|\d0)(?<ending>{{decade}})
            |(?<number>\d{1,3}(?:{{group}}\d{3})+(?!\d)(?:{{point}}\d+)?|\d+(?:{{point}}\d+)?)(?<percent>\s?%)?(?<suffix>-?\p{L}+)?
            |(?<word>\p{L}[\p{L}\p{M}\d'’]*)
            |(?<dash>[-–—])
            |(?<comma>,)
            |(?<other>\S)
            """,
            RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);
    }

    public List<FigureToken> Read(string masked)
    {
        var read = new List<FigureToken>();
        for (var m = tokens.Match(masked); m.Success; m = m.NextMatch())
        {
            if (read is [.., var last] && m.Index < last.End) continue;      // the full stop of an abbreviation
            if (m.Groups["word"] is { Success: true } word) read.Add(Word(masked, word.Value, word.Index));
            else if (m.Groups["number"].Success) Number(m, read);
            else if (m.Groups["decade"] is { Success: true } decades) Decades(m, decades, read);
            else if (m.Groups["date"].Success) read.Add(NumericDate(m));
            else read.Add(new FigureToken(SignOf(m), m.Index, m.Index + m.Length, m.Value));
        }
        return read;
    }

    private static char SignOf(Match m) =>
        m.Groups["fraction"].Success ? TokenKind.Fraction
        : m.Groups["dash"].Success ? TokenKind.Range
        : m.Groups["comma"].Success ? TokenKind.Comma
        : TokenKind.Other;

    private static FigureToken NumericDate(Match m)
    {
        var parts = m.Value.Split('.');
        var date = EdtfDate.Parse($"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}");
        return date is { } good
            ? new FigureToken(TokenKind.NumericDate, m.Index, m.Index + m.Length, good.Text)
            : new FigureToken(TokenKind.Other, m.Index, m.Index + m.Length);
    }

    private void Number(Match m, List<FigureToken> read)
    {
        var printed = m.Groups["number"];
        var suffix = m.Groups["suffix"];
        var value = Normal(printed.Value);
        var ordinal = suffix.Success && grammar.OrdinalEndings.Contains(suffix.Value, StringComparer.OrdinalIgnoreCase);
        read.Add(new FigureToken(KindOf(printed.Value, ordinal), m.Index, printed.Index + printed.Length, value));
        // A share and an amount make no range: "by 1.2% to 14.7 million".
        if (m.Groups["percent"] is { Success: true } sign) read.Add(new FigureToken(TokenKind.Other, sign.Index, sign.Index + sign.Length));
        if (!suffix.Success || ordinal) return;
        // "20-ғасыр", "1994-жылғы": what hangs on the digits may be a word of a phrase.
        var word = suffix.Value.TrimStart('-');
        var start = suffix.Index + suffix.Length - word.Length;
        var token = Word(m.Value, word, start);
        if (token.Kind == TokenKind.Century) read[^1] = read[^1] with { Kind = TokenKind.Ordinal };
        if (token.Kind is TokenKind.Century or TokenKind.YearWord or TokenKind.Scale or TokenKind.Month) read.Add(token);
    }

    private static char KindOf(string printed, bool ordinal)
    {
        var whole = printed.All(char.IsAsciiDigit);
        if (whole && printed.Length == 4 && (printed[0] == '1' || printed.StartsWith("20", StringComparison.Ordinal))) return TokenKind.Year;
        if (whole && printed.Length <= 2 && int.Parse(printed, CultureInfo.InvariantCulture) is >= 1 and <= 31)
            return ordinal ? TokenKind.DayOrdinal : TokenKind.Day;
        return ordinal ? TokenKind.Ordinal : TokenKind.Number;
    }

    // "1990s" is a decade; "20-е" only if the ending is not also that of an ordinal, or if years are spoken of.
    private void Decades(Match m, Group decades, List<FigureToken> read)
    {
        var ending = m.Groups["ending"];
        var first = decades.Captures[0];
        foreach (Capture printed in decades.Captures)
        {
            var digits = printed.Value.Length == 2 && decades.Captures.Count > 1 ? first.Value[..2] + printed.Value : printed.Value;
            var either = digits.Length == 2 && grammar.OrdinalEndings.Contains(ending.Value, StringComparer.OrdinalIgnoreCase) && !YearsFollow(m);
            var kind = digits.Length == 4 ? TokenKind.Decade : either ? TokenKind.Ordinal : TokenKind.ShortDecade;
            read.Add(new FigureToken(kind, printed.Index, m.Index + m.Length, digits));
        }
    }

    private bool YearsFollow(Match m) =>
        m.NextMatch().Groups["word"] is { Success: true } next && grammar.YearWords.Any(y => Begins(next.Value, y));

    private FigureToken Word(string text, string word, int start)
    {
        var end = start + word.Length;
        if (RomanNumeral.Parse(word) is { } roman)
            return new FigureToken(word.Length > 1 ? TokenKind.Roman : TokenKind.RomanLetter, start, end, roman.ToString(CultureInfo.InvariantCulture));
        var dotted = end < text.Length && text[end] == '.' ? word + "." : word;
        for (var month = 0; month < grammar.Months.Length; month++)
            if (Find(grammar.Months[month], word, dotted) is { } stem) return Made(TokenKind.Month, stem, month + 1);
        if (Find(grammar.Scales.Keys, word, dotted) is { } scale) return Made(TokenKind.Scale, scale, grammar.Scales[scale]);
        if (Find(grammar.CenturyWords, word, dotted) is { } century) return Made(TokenKind.Century, century);
        if (Find(grammar.YearWords, word, dotted) is { } year) return Made(TokenKind.YearWord, year);
        if (Find(grammar.NumberedWords, word, dotted) is { } numbered) return Made(TokenKind.Numbered, numbered);
        return new FigureToken(
            IsOneOf(grammar.AndWords, word) ? TokenKind.And
            : IsOneOf(grammar.RangeWords, word) ? TokenKind.Range
            : IsOneOf(grammar.LinkWords, word) ? TokenKind.Link
            : TokenKind.Word, start, end);

        FigureToken Made(char kind, string stem, int ordinal = 0) => new(kind, start, stem.EndsWith('.') ? end + 1 : end, "", ordinal);
    }

    // A stem with a full stop is an abbreviation and must be the whole word; any other begins it. The longest wins.
    private static string? Find(IEnumerable<string> stems, string word, string dotted) =>
        stems.Where(s => s.EndsWith('.') ? Same(dotted, s) : Begins(word, s)).MaxBy(s => s.Length);

    private static bool Begins(string word, string stem) => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(ImmutableArray<string> words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);

    private string Normal(string printed)
    {
        var sign = printed.LastIndexOfAny(grammar.Groups.Contains('.') ? [grammar.Decimal] : [grammar.Decimal, '.']);
        var whole = sign < 0 ? printed : printed[..sign];
        var fraction = sign < 0 ? "" : printed[(sign + 1)..].TrimEnd('0');
        whole = string.Concat(whole.Where(char.IsAsciiDigit)).TrimStart('0');
        if (whole.Length == 0) whole = "0";
        return fraction.Length == 0 ? whole : $"{whole}.{fraction}";
    }

    private static string Alternatives(ImmutableArray<string> words) =>
        string.Join('|', words.OrderByDescending(w => w.Length).Select(Regex.Escape));
}
