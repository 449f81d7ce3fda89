namespace TurkicWiki.Figures;

/// <summary>Roman numerals below 40, in Latin capitals or in the Cyrillic ones that look alike: centuries, summits, kings.</summary>
public static class RomanNumeral
{
    private static readonly string[] Tens = ["", "X", "XX", "XXX"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>The number, or null where the text is no numeral in its proper form.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        // Nearly every word of a text comes here, and nearly none is a numeral.
        if (text.Length is 0 or > 7 || !MayBegin(text[0]) || text.ContainsAnyExcept("IVX\u0425\u0406")) return null;
        var latin = text.ToString().Replace('\u0425', 'X').Replace('\u0406', 'I');
        for (var n = 1; n < 40; n++)
            if (latin == Write(n)) return n;
        return null;
    }

    internal static bool MayBegin(char letter) => letter is 'I' or 'V' or 'X' or '\u0425' or '\u0406';

    /// <summary>The numeral of a number from 1 to 39.</summary>
    public static string Write(int number) => Tens[number / 10] + Ones[number % 10];
}
