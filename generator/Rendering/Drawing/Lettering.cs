using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Drawing;

/// <summary>Texts of drawings, of which nobody knows the exact width before a browser sets them: it is reckoned, and rather too wide.</summary>
internal static class Lettering
{
    /// <summary>The size of the letters, which the style sheet repeats.</summary>
    public const double Size = 12;

    public const double LineHeight = 15;

    private const double Space = Size * 0.3;

    public static double WidthOf(string text) => text.Sum(WidthOf) * Size;

    // Parts of the size, as fonts of screens have them in Latin and Cyrillic.
    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'l' or 'j' or 'I' or 'і' or 'І' or 't' or 'f' or 'r' or '.' or ',' or ':' or ';' or '\'' or '’' or '(' or ')' or ' ' or '\u00a0' or '\u202f' => 0.36,
        'm' or 'w' or 'M' or 'W' or 'ж' or 'м' or 'ш' or 'щ' or 'ю' or 'ы' or 'ф' or 'Ж' or 'М' or 'Ш' or 'Щ' or 'Ю' or 'Ы' or 'Ф' or '—' => 0.92,
        _ when char.IsUpper(letter) => 0.74,
        _ => 0.62,
    };

    /// <summary>A text broken between words, so that no line is wider than it may be unless a word is.</summary>
    public static ImmutableArray<string> Lines(string text, double width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && WidthOf(lines[^1]) + WidthOf(word) + Space <= width) lines[^1] += ' ' + word;
            else lines.Add(word);
        }
        return [.. lines];
    }

    /// <summary>Lines one below another; the first has its foot at <paramref name="y"/>.</summary>
    public static IEnumerable<LetteringView> Block(string kind, string anchor, double x, double y, IEnumerable<string> lines) =>
        lines.Select((line, i) => Of(kind, anchor, x, y + i * LineHeight, line));

    public static LetteringView Of(string kind, string anchor, double x, double y, string text) =>
        new(kind, anchor, Coordinate.Text(x), Coordinate.Text(y), text);
}
