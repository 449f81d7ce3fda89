namespace TurkicWiki.Figures;

/// <summary>
/// What a piece of text is to the reader of figures. Each is one character, so that a run of tokens is a string and a phrase such as
/// "30 April 1994" a regular expression over it.
/// </summary>
public static class TokenKind
{
    public const char Year = 'Y';           // four digits, 1000 to 2099
    public const char Day = 'D';            // 1 to 31
    public const char DayOrdinal = 'd';     // 1st to 31st
    public const char Number = 'N';
    public const char Ordinal = 'O';
    public const char Roman = 'R';          // two letters or more
    public const char RomanLetter = 'I';    // one letter: a number only beside a word that is numbered
    public const char Decade = 'E';         // 1990s
    public const char ShortDecade = 'e';    // 90s
    public const char Fraction = 'F';       // 62/79
    public const char NumericDate = 'T';    // 13.07.2019
    public const char Month = 'M';
    public const char YearWord = 'y';
    public const char Scale = 'S';
    public const char Century = 'C';
    public const char Numbered = 'n';
    public const char And = 'a';
    public const char Range = 'r';
    public const char Link = 'l';
    public const char Comma = 'c';
    public const char Word = 'w';
    public const char Other = 'p';
}

/// <summary>A piece of text with a meaning for figures.</summary>
/// <param name="Value">A number's value in normal form; a date; a decade's first year.</param>
/// <param name="Ordinal">The number of a month, or the power of ten of a scale word; otherwise 0.</param>
public readonly record struct FigureToken(char Kind, int Start, int End, string Value = "", int Ordinal = 0);
