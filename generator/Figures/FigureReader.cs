using System.Buffers;
using System.Text.RegularExpressions;

namespace TurkicWiki.Figures;

/// <summary>
/// Reads the numbers and dates of a text, of passages and of content alike. What is particular to a language is in its
/// <see cref="FigureGrammar"/>; what a phrase is, is here.
/// </summary>
public static partial class FigureReader
{
    // What is longer is no quantity that a decimal can hold when a word of scale follows.
    private const int MostDigits = 15;

    private static readonly SearchValues<char> Signs = SearchValues.Create(
        [.. "IVX\u0406\u0425", .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsDigit)]);

    /// <summary>Every figure, in the order of the text.</summary>
    public static ImmutableArray<Figure> Read(string text, FigureGrammar grammar)
    {
        if (!MayHold(text)) return [];
        var tokens = Tokens(text, grammar);
        var kinds = KindsOf(tokens);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        for (var at = 0; at < tokens.Count;)
        {
            if (!BeginsPhrase(kinds[at]))
            {
                at++;
                continue;
            }
            var phrase = DatePhrase.Read(kinds, at, tokens)
                ?? CenturyPhrase(kinds, at, tokens)
                ?? ScalePhrase(kinds, at, tokens)
                ?? YearsPhrase(kinds, at, tokens)
                ?? Single(kinds, at, tokens);
            foreach (var value in phrase.Values)
                figures.Add(new Figure(value, tokens[at].Start, tokens[at + phrase.Length - 1].End - tokens[at].Start));
            at += phrase.Length;
        }
        return figures.ToImmutable();
    }

    /// <summary>False for a text without a digit or a sign of a Roman numeral: it has no figure.</summary>
    internal static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Signs);

    // Most tokens are words, with which no figure begins.
    private static bool BeginsPhrase(char kind) => kind is not (TokenKind.Word or TokenKind.Other or TokenKind.And or TokenKind.Range
        or TokenKind.Link or TokenKind.Comma or TokenKind.YearWord or TokenKind.Scale or TokenKind.Century or TokenKind.Numbered);

    private static string KindsOf(List<FigureToken> tokens) => string.Create(tokens.Count, tokens, static (kinds, from) =>
    {
        for (var i = 0; i < kinds.Length; i++) kinds[i] = from[i].Kind;
    });

    /// <summary>The power of ten of the first word of scale in a text, such as a column's heading; 0 where it has none.</summary>
    public static int ScaleOf(string text, FigureGrammar grammar) =>
        Tokens(text, grammar).FirstOrDefault(t => t.Kind == TokenKind.Scale).Ordinal;

    /// <summary>The printed numbers with one decimal sign and three digits after it, of which form alone cannot tell whether it groups.</summary>
    public static ImmutableArray<string> Ambiguous(string text) =>
        [.. ThreeDecimals().Matches(FigureMask.Apply(text)).Select(m => m.Value)];

    private static List<FigureToken> Tokens(string text, FigureGrammar grammar) =>
        FigureLexer.Of(grammar).Read(FigureMask.Apply(text));

    // XX century; 19th or early 20th century; 90s of the XX century; XX ғасырдың 90-жылдары
    private static Phrase? CenturyPhrase(string kinds, int at, List<FigureToken> tokens)
    {
        if (!kinds.Contains(TokenKind.Century) && !kinds.Contains(TokenKind.ShortDecade)) return null;
        if (Decade().Match(kinds, at) is { Success: true } decade)
        {
            var shortOne = tokens[decade.Groups["e"].Index].Value;
            var century = decade.Groups["n"] is { Success: true } n ? int.Parse(tokens[n.Index].Value, CultureInfo.InvariantCulture) - 1 : 19;
            return new Phrase([$"{century:00}{shortOne[0]}X"], decade.Length);
        }
        if (Centuries().Match(kinds, at) is not { Success: true } match) return null;
        return new Phrase(
            [.. match.Groups["n"].Captures.Select(n => $"{int.Parse(tokens[n.Index].Value, CultureInfo.InvariantCulture) - 1:00}XX")],
            match.Length);
    }

    // 4 billion 181 million; 1,8 и 2,9 миллиарда; 10–20 млн
    private static Phrase? ScalePhrase(string kinds, int at, List<FigureToken> tokens)
    {
        if (!kinds.Contains(TokenKind.Scale)) return null;
        if (SharedScale().Match(kinds, at) is { Success: true } shared)
        {
            var scale = tokens[at + shared.Length - 1].Ordinal;
            return new Phrase([Scaled(tokens[at].Value, scale), Scaled(tokens[at + 2].Value, scale)], shared.Length);
        }
        var length = 0;
        var sum = 0m;
        for (var last = int.MaxValue; ScaledNumber().IsMatch(kinds, at + length) && tokens[at + length].Value.Length <= MostDigits && tokens[at + length + 1].Ordinal is var scale && scale < last; last = scale)
        {
            sum += Parse(tokens[at + length].Value) * Power(scale);
            length += 2;
        }
        return length == 0 ? null : new Phrase([Write(sum)], length);
    }

    // 1992–2006; 2016–17
    private static Phrase? YearsPhrase(string kinds, int at, List<FigureToken> tokens)
    {
        if (!Years().IsMatch(kinds, at)) return null;
        var (from, to) = (tokens[at].Value, tokens[at + 2].Value);
        if (kinds[at + 2] != TokenKind.Year)
        {
            // "2016–17", but neither "2016 – 17 members" nor "from 100 in 2016 to 2,211"
            if (to.Length != 2 || tokens[at + 2].Start != tokens[at + 1].End) return null;
            to = from[..2] + to;
        }
        return string.CompareOrdinal(from, to) < 0 ? new Phrase([$"{from}/{to}"], 3) : null;
    }

    private static Phrase Single(string kinds, int at, List<FigureToken> tokens) => kinds[at] switch
    {
        TokenKind.Decade => new Phrase([tokens[at].Value[..3] + "X"], 1),
        TokenKind.Year or TokenKind.Day or TokenKind.DayOrdinal or TokenKind.Number or TokenKind.Ordinal
            or TokenKind.Roman or TokenKind.Fraction or TokenKind.NumericDate => new Phrase([tokens[at].Value], 1),
        TokenKind.RomanLetter when at + 1 < kinds.Length && kinds[at + 1] == TokenKind.Numbered => new Phrase([tokens[at].Value], 1),
        _ => new Phrase([], 1),
    };

    /// <summary>A number in normal form times a power of ten; what is none stays as it is, for the checks to refuse.</summary>
    public static string Scaled(string value, int power) =>
        value.Length <= MostDigits && decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Write(number * Power(power)) : value;

    private static decimal Parse(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static decimal Power(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (product, ten) => product * ten);

    private static string Write(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\G(?:(?<e>e)[lwy]{0,2}(?<n>[RdO])C|(?<n>[RdO])C(?<e>e)|(?<e>e))")]
    private static partial Regex Decade();

    [GeneratedRegex(@"\G(?:(?<n>[RdO])[wra]{0,2})?(?<n>[RIdO])r?C")]
    private static partial Regex Centuries();

    [GeneratedRegex(@"\G[DN][ra][DN]S")]
    private static partial Regex SharedScale();

    [GeneratedRegex(@"\G[YDN]S")]
    private static partial Regex ScaledNumber();

    [GeneratedRegex(@"\GYr[YDN]")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\d.,])\d{1,3}\.\d{3}(?![.,]?\d)")]
    private static partial Regex ThreeDecimals();
}

/// <summary>The figures that a run of tokens makes, and how many tokens it has.</summary>
public readonly record struct Phrase(ImmutableArray<string> Values, int Length);
