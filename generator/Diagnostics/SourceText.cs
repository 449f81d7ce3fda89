using System.Text;

namespace TurkicWiki.Diagnostics;

/// <summary>The texts of the files that diagnostics point into, by path from the root.</summary>
public delegate string? SourceText(string file);

/// <summary>The line that a diagnostic points to, as a terminal shows it, and the marks under its spot.</summary>
internal sealed record Excerpt(string Line, string Padding, string Marks)
{
    /// <summary>The excerpt of a place; null where the file has no such line.</summary>
    public static Excerpt? Of(Location at, SourceText texts)
    {
        if (LineOf(texts(at.File), at.Line) is not { } raw) return null;
        var line = raw.TrimEnd('\r').Replace('\t', ' ');
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + at.Length, start, line.Length);
        var marked = Width(line[start..end]);
        return new Excerpt(line, new string(' ', Width(line[..start])), "^" + new string('~', Math.Max(0, marked - 1)));
    }

    private static string? LineOf(string? text, int number)
    {
        var start = 0;
        for (var line = 1; text is not null && start <= text.Length; line++)
        {
            var end = text.IndexOf('\n', start) is var newline and >= 0 ? newline : text.Length;
            if (line == number) return text[start..end];
            start = end + 1;
        }
        return null;
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(Width);

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // The blocks that terminals draw two cells wide: https://www.unicode.org/reports/tr11/
    private static bool IsWide(int rune) => rune
        is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60
        or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
}
