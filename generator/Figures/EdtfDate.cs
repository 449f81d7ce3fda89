namespace TurkicWiki.Figures;

/// <summary>
/// A date with the precision of its source, or a range of two, in the forms of EDTF (ISO 8601-2): <c>1994-04-30</c>,
/// <c>1994-04</c>, <c>1994</c>, <c>199X</c> (a decade), <c>19XX</c> (a century), <c>XXXX-01-16</c> (a day of some year),
/// <c>1992/2006</c>, <c>2021/..</c>.
/// </summary>
public readonly record struct EdtfDate(string Text) : IComparable<EdtfDate>
{
    public bool IsRange => Text.Contains('/');

    /// <summary>The first date of a range; a single date itself; null where the range is open at its start.</summary>
    public EdtfDate? From => Part(0);

    /// <summary>The last date of a range; a single date itself; null where the range is open at its end.</summary>
    public EdtfDate? To => Part(1);

    /// <summary>Reads one of the forms, or returns null: the calendar is checked, so 37 October is no date.</summary>
    public static EdtfDate? Parse(string text)
    {
        var parts = text.Split('/');
        var good = parts.Length switch
        {
            1 => IsSingle(text),
            2 => (parts[0] == ".." || IsSingle(parts[0])) && (parts[1] == ".." || IsSingle(parts[1])) && text != "../..",
            _ => false,
        };
        return good ? new EdtfDate(text) : null;
    }

    /// <summary>The year in which it begins, or null where it names none; the first of a decade or a century.</summary>
    public int? Year => First is { Length: >= 4 } first && char.IsAsciiDigit(first[0])
        ? int.Parse(first[..4].Replace('X', '0'), CultureInfo.InvariantCulture)
        : null;

    /// <summary>True if every day of <paramref name="finer"/> lies within this single date: a coarser date is vouched for by a finer one.</summary>
    public bool Covers(EdtfDate finer)
    {
        if (IsRange || finer.IsRange) return Text == finer.Text;
        if (Text.StartsWith("XXXX", StringComparison.Ordinal)) return finer.Text.EndsWith(Text[4..], StringComparison.Ordinal);
        return finer.Text.StartsWith(Text.TrimEnd('X'), StringComparison.Ordinal);
    }

    /// <summary>By first day; a coarser date before a finer one that begins with it; those without a year last.</summary>
    public int CompareTo(EdtfDate other) => string.CompareOrdinal(SortKey, other.SortKey) is var order and not 0
        ? order
        : string.CompareOrdinal(Text, other.Text);

    public static bool operator <(EdtfDate a, EdtfDate b) => a.CompareTo(b) < 0;
    public static bool operator >(EdtfDate a, EdtfDate b) => a.CompareTo(b) > 0;
    public static bool operator <=(EdtfDate a, EdtfDate b) => a.CompareTo(b) <= 0;
    public static bool operator >=(EdtfDate a, EdtfDate b) => a.CompareTo(b) >= 0;

    public override string ToString() => Text;

    private string First => Text.StartsWith("..", StringComparison.Ordinal) ? Text[3..] : Text.Split('/')[0];

    private string SortKey => First.StartsWith("XXXX", StringComparison.Ordinal) ? "~" + First : First.Replace('X', '0');

    private EdtfDate? Part(int index)
    {
        var parts = Text.Split('/');
        var part = parts[Math.Min(index, parts.Length - 1)];
        return part == ".." ? null : new EdtfDate(part);
    }

    private static bool IsSingle(string text) => text.Length switch
    {
        4 => text.All(char.IsAsciiDigit)
             || (text[3] == 'X' && text[..2].All(char.IsAsciiDigit) && (text[2] == 'X' || char.IsAsciiDigit(text[2]))),
        7 => DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        10 when text.StartsWith("XXXX-", StringComparison.Ordinal) => IsDay("2000" + text[4..]),
        10 => IsDay(text),
        _ => false,
    };

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
