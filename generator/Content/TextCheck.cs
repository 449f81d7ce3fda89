using System.Buffers;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content;

/// <summary>
/// Finds what has no place in a text of the wiki: bytes that are no UTF-8, control characters, what cannot be seen or turns the
/// direction of text, marks apart from their letters, and words of two alphabets, which look right and are not.
/// </summary>
public static class TextCheck
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsSurrogate(c) || Fault(c) is not null)]);

    private const Letter Alphabets = Letter.Latin | Letter.Cyrillic | Letter.Greek;

    public static IEnumerable<Diagnostic> Check(SourceFile file)
    {
        LineMap? lines = null;
        var text = file.Text;
        foreach (var (at, length, message, advice) in Faults(text))
        {
            var place = (lines ??= new LineMap(file)).At(at, length);
            yield return new Diagnostic(Rules.BadEncoding, place, message, advice) { Fix = IsLoss(text[at]) ? null : new Fix(place, text[at].ToString(), "") };
        }
    }

    // What stood where a broken letter stands nobody knows, a separator parts words, and a mark or a letter is part of one.
    private static bool IsLoss(char c) => c is '\uFFFD' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' || char.IsSurrogate(c) || char.IsLetter(c) || IsMark(c);

    /// <summary>What is wrong with a text that a file writes with escapes, such as <c>"\u202E"</c> or <c>&amp;#x202E;</c>; null for nothing.</summary>
    public static string? FaultIn(string text)
    {
        foreach (var fault in Faults(text)) return fault.Message;
        return null;
    }

    private static IEnumerable<(int At, int Length, string Message, string Advice)> Faults(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Suspects); at >= 0;)
        {
            if (Fault(text, at) is { } fault) yield return (at, 1, fault, IsMark(text[at]) ? "write the letter with its mark as one character" : "remove it");
            var next = text.AsSpan(at + 1).IndexOfAny(Suspects);
            at = next < 0 ? -1 : at + 1 + next;
        }
        foreach (var (start, length) in MixedWords(text))
            yield return (start, length, $"'{text.Substring(start, length)}' has letters of two alphabets that look alike", Spelled(text.Substring(start, length)));
    }

    private static string? Fault(string text, int i) => text[i] switch
    {
        '\uFEFF' when i == 0 => "a byte order mark",
        // A tag of language: a copy of ASCII that cannot be seen.
        '\uDB40' => "a character that cannot be seen (U+E0000 and on)",
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? null : "half of a surrogate pair",
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]) ? null : "half of a surrogate pair",
        var c => Fault(c),
    };

    private static string? Fault(char c) => c switch
    {
        '\n' or '\t' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') => $"a control character ({Code(c)})",
        '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u180E' or '\u3164' or '\uFEFF' or '\uFFA0' or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064')
            or (>= '\u180B' and <= '\u180D') or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFFF9' and <= '\uFFFC') => $"a character that cannot be seen ({Code(c)})",
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F') => $"a mark that turns the direction of text ({Code(c)})",
        '\uFFFD' => "a byte that is no UTF-8, or a replacement character",
        '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') or (>= '\uE000' and <= '\uF8FF') => $"a code that is no character ({Code(c)})",
        '\u2028' or '\u2029' => $"a line or paragraph separator ({Code(c)})",
        _ when IsMark(c) => $"a mark apart from its letter ({Code(c)})",
        _ => null,
    };

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static string Code(char c) => $"U+{(int)c:X4}";

    // A backslash begins an escape of YAML: "\u00A0Қ" is no word.
    private static List<(int Start, int Length)> MixedWords(string text)
    {
        var mixed = new List<(int, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!Letters.Is(text[at], Letter.Any)) continue;
            var start = at;
            var alphabets = Letter.None;
            for (; at < text.Length && Letters.Kind(text[at]) is var kind && (kind & Letter.Any) != 0; at++) alphabets |= kind & Alphabets;
            // More than one bit.
            if ((alphabets & (alphabets - 1)) != 0 && (start == 0 || text[start - 1] != '\\')) mixed.Add((start, at - start));
        }
        return mixed;
    }

    private static bool IsLatin(char c) => Letters.Is(c, Letter.Latin);

    private static bool IsCyrillic(char c) => Letters.Is(c, Letter.Cyrillic);

    // The letters of the alphabet that the word has fewer of, so that the writer sees which to type again.
    private static string Spelled(string word)
    {
        var few = word.Count(IsCyrillic) * 2 >= word.Length ? word.Where(c => !IsCyrillic(c)) : word.Where(c => !IsLatin(c));
        return $"type {string.Join(", ", few.Distinct().Select(c => $"'{c}' ({Code(c)})"))} anew on the keyboard of the language";
    }
}
