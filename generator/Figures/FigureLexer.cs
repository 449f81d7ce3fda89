using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TurkicWiki.Figures;

/// <summary>Cuts a text into tokens by one language's grammar.</summary>
public sealed class FigureLexer
{
    private const string NoBreakSpaces = "\u00A0\u202F";

    // A lexer is made of its grammar alone: keeping it changes nothing but the time.
    private static readonly ConditionalWeakTable<FigureGrammar, FigureLexer> Known = [];

    private readonly FigureGrammar grammar;
    private readonly Regex digits;
    private readonly WordStems stems;

    // What ends a number to which nothing more belongs, unless a digit or a per cent sign comes right after it.
    private readonly string enders;

    private FigureLexer(FigureGrammar grammar)
    {
        this.grammar = grammar;
        stems = new WordStems(grammar);
        Units = new UnitWords(grammar);
        enders = string.Concat(" \n,.;:)".Where(c => !grammar.DecadeEndings.Any(ending => ending.StartsWith(c))));
        var group = "[" + Regex.Escape(string.Concat(grammar.Groups.Where(g => g != ' '))) + NoBreakSpaces + "]";
        // The full stop is a decimal sign wherever it does not group: sources and typing slips have it in every language.
        var dot = grammar.Groups.Contains('.') ? "" : ".";
        var point = "[" + Regex.Escape(grammar.Decimal + dot) + "]";
        var decade = grammar.DecadeEndings.IsEmpty ? "(?!)" : $"(?:{Alternatives(grammar.DecadeEndings)})\\p{{L}}*";
        digits = new Regex(
            $$"""
            \G(?:(?<date>(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d))
            |(?<fraction>(?<![\d/])\d+/\d+(?![\d/]))
            |(?<!\d)(?<decade>\d{3}0)[-–—](?<decade>\d{3}0|\d0)(?<ending>{{decade}})
            |(?<!\d)(?<decade>\d{3}0|\d0)(?<ending>{{decade}})
            |(?<number>\d{1,3}(?:{{group}}\d{3})+(?!\d)(?:{{point}}\d+)?|\d+(?:{{point}}\d+)?)(?<percent>\s?%)?(?<suffix>-?\p{L}+)?)
            """,
            RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);
    }

    internal UnitWords Units { get; }

    public static FigureLexer Of(FigureGrammar grammar) => Known.GetValue(grammar, static g => new FigureLexer(g));

    public List<FigureToken> Read(string masked)
    {
        var read = new List<FigureToken>(masked.Length / 16);
        for (var at = 0; at < masked.Length;)
        {
            var sign = masked[at];
            var end = char.IsDigit(sign) ? 0 : Letters.Is(sign, Letter.Any) ? WordEnd(masked, at) : at + 1;
            // What lies within the last token is the full stop of an abbreviation.
            var isTaken = read is [.., var last] && at < last.End;
            if (end == 0 && PlainEnd(masked, at) is var plain and > 0)
            {
                if (!isTaken) read.Add(new FigureToken(KindOf(masked.AsSpan(at, plain - at), false), at, plain, Whole(masked.AsSpan(at, plain - at))));
                end = plain;
            }
            else if (end == 0)
            {
                var match = digits.Match(masked, at);
                if (!isTaken) Digits(masked, match, read);
                end = at + match.Length;
            }
            else if (!isTaken && !char.IsWhiteSpace(sign))
            {
                Add(read, Letters.Is(sign, Letter.Any)
                    ? Word(masked.AsSpan(at, end - at), at, end < masked.Length && masked[end] == '.')
                    : new FigureToken(SignOf(sign), at, end));
            }
            at = end;
        }
        return read;
    }

    // Three words without a meaning part phrases as well as thirty: no phrase reaches over more than two.
    private static void Add(List<FigureToken> read, FigureToken token)
    {
        if (token.Kind != TokenKind.Word || read is not [.., { Kind: TokenKind.Word }, { Kind: TokenKind.Word }, { Kind: TokenKind.Word }]) read.Add(token);
    }

    // Where a number ends that consists of its digits alone, as nearly all do; 0 where the regular expression must tell.
    private int PlainEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == at || end == text.Length) return end - at == 0 ? 0 : end;
        return enders.Contains(text[end]) && (end + 1 == text.Length || (text[end + 1] != '%' && !char.IsDigit(text[end + 1]))) ? end : 0;
    }

    private void Digits(string masked, Match m, List<FigureToken> read)
    {
        if (m.Groups["number"].Success) Number(m, read);
        else if (m.Groups["decade"] is { Success: true } decades) Decades(masked, m, decades, read);
        else if (m.Groups["date"].Success) read.Add(NumericDate(m));
        else read.Add(new FigureToken(TokenKind.Fraction, m.Index, m.Index + m.Length, m.Value));
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && Letters.Is(text[at], Letter.OfWord)) at++;
        return at;
    }

    private static char SignOf(char c) => c switch
    {
        '-' or '–' or '—' => TokenKind.Range,
        ',' => TokenKind.Comma,
        _ => TokenKind.Other,
    };

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
        var token = Word(word, start, isDotted: false);
        if (token.Kind == TokenKind.Century) read[^1] = read[^1] with { Kind = TokenKind.Ordinal };
        if (token.Kind is TokenKind.Century or TokenKind.YearWord or TokenKind.Scale or TokenKind.Month) read.Add(token);
    }

    private static char KindOf(ReadOnlySpan<char> printed, bool ordinal)
    {
        var whole = !printed.ContainsAnyExceptInRange('0', '9');
        if (whole && printed.Length == 4 && (printed[0] == '1' || printed is ['2', '0', ..])) return TokenKind.Year;
        if (whole && printed.Length <= 2 && int.Parse(printed, CultureInfo.InvariantCulture) is >= 1 and <= 31)
            return ordinal ? TokenKind.DayOrdinal : TokenKind.Day;
        return ordinal ? TokenKind.Ordinal : TokenKind.Number;
    }

    // "1990s" is a decade; "20-е" only if the ending is not also that of an ordinal, or if years are spoken of.
    private void Decades(string masked, Match m, Group decades, List<FigureToken> read)
    {
        var ending = m.Groups["ending"];
        var first = decades.Captures[0];
        foreach (Capture printed in decades.Captures)
        {
            var digits = printed.Value.Length == 2 && decades.Captures.Count > 1 ? first.Value[..2] + printed.Value : printed.Value;
            var either = digits.Length == 2 && grammar.OrdinalEndings.Contains(ending.Value, StringComparer.OrdinalIgnoreCase) && !YearsFollow(masked, m.Index + m.Length);
            var kind = digits.Length == 4 ? TokenKind.Decade : either ? TokenKind.Ordinal : TokenKind.ShortDecade;
            read.Add(new FigureToken(kind, printed.Index, m.Index + m.Length, digits));
        }
    }

    private bool YearsFollow(string masked, int at)
    {
        while (at < masked.Length && char.IsWhiteSpace(masked[at])) at++;
        if (at == masked.Length || !char.IsLetter(masked[at])) return false;
        var next = masked.AsSpan(at, WordEnd(masked, at) - at);
        foreach (var year in grammar.YearWords)
            if (next.StartsWith(year, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private FigureToken Word(ReadOnlySpan<char> word, int start, bool isDotted)
    {
        var end = start + word.Length;
        if (!stems.MayBegin(word[0])) return new FigureToken(TokenKind.Word, start, end);
        if (RomanNumeral.Parse(word) is { } roman)
            return new FigureToken(word.Length > 1 ? TokenKind.Roman : TokenKind.RomanLetter, start, end, roman.ToString(CultureInfo.InvariantCulture));
        var (kind, ordinal, takesDot) = stems.Find(word, isDotted);
        return new FigureToken(kind, start, takesDot ? end + 1 : end, "", ordinal);
    }

    private string Normal(string printed)
    {
        var sign = printed.LastIndexOfAny(grammar.Groups.Contains('.') ? [grammar.Decimal] : [grammar.Decimal, '.']);
        var whole = sign < 0 ? printed : printed[..sign];
        var fraction = sign < 0 ? "" : printed[(sign + 1)..].TrimEnd('0');
        whole = Whole(string.Concat(whole.Where(char.IsAsciiDigit)));
        return fraction.Length == 0 ? whole : $"{whole}.{fraction}";
    }

    private static string Whole(ReadOnlySpan<char> digits) => digits.TrimStart('0') is { IsEmpty: false } rest ? rest.ToString() : "0";

    private static string Alternatives(ImmutableArray<string> words) =>
        string.Join('|', words.OrderByDescending(w => w.Length).Select(Regex.Escape));
}
