using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>What stands where a text is still to be written.</summary>
public static class Placeholder
{
    public const string Text = "…";

    /// <summary>Begins a quoted value of YAML that is still to be written: the words after it stand in until then.</summary>
    public const string StandIn = "[…] ";

    private const string Quoted = "\"" + StandIn;

    // As long as the mark, so that all keeps its place.
    private const string Blank = "    \"";

    /// <summary>A YAML text without the marks of what stands in, and one warning that counts them.</summary>
    public static string Without(string path, string text, int firstLine, List<Diagnostic> found)
    {
        var first = text.IndexOf(Quoted, StringComparison.Ordinal);
        if (first < 0) return text;
        var line = text.AsSpan(0, first).Count('\n');
        var column = first - text.AsSpan(0, first).LastIndexOf('\n');
        found.Add(new Diagnostic(
            Rules.ToBeWritten,
            new Location(path, firstLine + line, column, Quoted.Length),
            $"still to be written in this file: {text.AsSpan().Count(Quoted)}; other words stand in",
            $"write what begins with {Quoted.TrimEnd()}"));
        return text.Replace(Quoted, Blank, StringComparison.Ordinal);
    }
}
