namespace TurkicWiki.Content.Yaml;

/// <summary>Finds where a part of a scalar's value is printed in its file.</summary>
public static class ScalarPlace
{
    /// <summary>Start and length in the file; null for a value that is folded over lines or escaped beyond the common escapes.</summary>
    /// <param name="begin">Where the scalar begins, with its quotation mark if it has one.</param>
    public static (int Start, int Length)? Of(string file, int begin, string value, int start, int length)
    {
        if (begin >= file.Length) return null;
        var quote = file[begin] is '"' or '\'' ? file[begin] : '\0';
        var at = begin + (quote == '\0' ? 0 : 1);
        var first = at;
        for (var k = 0; k < start + length; k++)
        {
            if (k == start) first = at;
            if (Printed(file, at, quote) is not var (character, width) || character != value[k]) return null;
            at += width;
        }
        return length == 0 ? (at, 0) : (first, at - first);
    }

    private static (char Character, int Width)? Printed(string file, int at, char quote)
    {
        if (at >= file.Length) return null;
        if (quote == '\'' && file[at] == '\'') return at + 1 < file.Length && file[at + 1] == '\'' ? ('\'', 2) : null;
        if (quote != '"' || file[at] != '\\') return (file[at], 1);
        return at + 1 >= file.Length ? null : file[at + 1] switch
        {
            '"' or '\\' or '/' => (file[at + 1], 2),
            'n' => ('\n', 2),
            't' => ('\t', 2),
            '_' => ('\u00A0', 2),
            'u' when at + 6 <= file.Length && ushort.TryParse(file.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => ((char)code, 6),
            _ => null,
        };
    }
}
