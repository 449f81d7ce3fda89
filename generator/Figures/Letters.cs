namespace TurkicWiki.Figures;

/// <summary>What a character is, from a table: it is asked of every letter of every text.</summary>
[Flags]
public enum Letter : byte
{
    None = 0,

    /// <summary>A letter of any alphabet.</summary>
    Any = 1,

    /// <summary>A letter or a digit.</summary>
    OrDigit = 2,

    /// <summary>What a word may have within it: letters, digits, apostrophes and marks.</summary>
    OfWord = 4,

    Latin = 8,
    Cyrillic = 16,
    Greek = 32,
    Capital = 64,
}

/// <summary>The table.</summary>
public static class Letters
{
    private static readonly Letter[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Of((char)c))];

    /// <summary>All that a character is.</summary>
    public static Letter Kind(char c) => Table[c];

    public static bool Is(char c, Letter kind) => (Table[c] & kind) != 0;

    private static Letter Of(char c)
    {
        var kind = char.IsLetter(c) ? Letter.Any | Letter.OrDigit | Letter.OfWord : char.IsLetterOrDigit(c) ? Letter.OrDigit | Letter.OfWord : Letter.None;
        if (c is '\'' or '’' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            kind |= Letter.OfWord;
        if (char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF')) kind |= Letter.Latin;
        if (char.IsUpper(c)) kind |= Letter.Capital;
        if (c is >= '\u0400' and <= '\u052F') kind |= Letter.Cyrillic;
        return c is >= '\u0370' and <= '\u03FF' ? kind | Letter.Greek : kind;
    }
}
