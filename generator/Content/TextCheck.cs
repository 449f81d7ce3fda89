using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>Finds what has no place in a text of the wiki: bytes that are no UTF-8, control characters, letters that cannot be seen.</summary>
public static class TextCheck
{
    public static IEnumerable<Diagnostic> Check(SourceFile file)
    {
        LineMap? lines = null;
        for (var i = 0; i < file.Text.Length; i++)
        {
            if (Fault(file.Text, i) is not { } fault) continue;
            lines ??= new LineMap(file);
            var at = lines.At(i, 1);
            yield return new Diagnostic(Rules.BadEncoding, at, fault, "remove it") { Fix = IsLoss(file.Text[i]) ? null : new Fix(at, file.Text[i].ToString(), "") };
        }
    }

    // What stood where a broken letter stands nobody knows, and a separator parts words.
    private static bool IsLoss(char c) => c is '\uFFFD' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' || char.IsSurrogate(c);

    private static string? Fault(string text, int i) => text[i] switch
    {
        '\n' or '\t' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') => $"a control character (U+{(int)text[i]:X4})",
        '\uFEFF' when i == 0 => "a byte order mark",
        '\u00AD' or '\u180E' or '\u200B' or '\u2060' or '\uFEFF' => $"a character that cannot be seen (U+{(int)text[i]:X4})",
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => $"a mark that turns the direction of text (U+{(int)text[i]:X4})",
        '\uFFFD' => "a byte that is no UTF-8, or a replacement character",
        '\u2028' or '\u2029' => $"a line or paragraph separator (U+{(int)text[i]:X4})",
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? null : "half of a surrogate pair",
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]) ? null : "half of a surrogate pair",
        _ => null,
    };
}
