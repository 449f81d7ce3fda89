using System.Text;
using System.Text.RegularExpressions;

namespace TurkicWiki.Rendering.Templates;

/// <summary>Styles and scripts without what only their writers read: comments on lines of their own, indentation, empty lines.</summary>
public static partial class LeanAsset
{
    /// <param name="name">By its ending: a file of another sort stays as it is.</param>
    public static ReadOnlyMemory<byte> Of(string name, ReadOnlyMemory<byte> bytes) =>
        name.EndsWith(".css", StringComparison.Ordinal) || name.EndsWith(".js", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(ForWriters().Replace(Encoding.UTF8.GetString(bytes.Span).ReplaceLineEndings("\n"), ""))
            : bytes;

    // A text of several lines in a script would lose its indentation too: themes have none.
    [GeneratedRegex(@"^[ \t]*(?:(?://.*|/\*(?s:.*?)\*/[ \t]*)?\n)|^[ \t]+", RegexOptions.Multiline)]
    private static partial Regex ForWriters();
}
