using TurkicWiki.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TurkicWiki.Content.Yaml;

/// <summary>Reads a YAML text into nodes that know their place.</summary>
public static class YamlFile
{
    /// <summary>The one document of a file, or null where it is empty or broken, which <paramref name="found"/> then says.</summary>
    /// <param name="firstLine">The line of the file on which the text begins: 1, or 2 for front matter.</param>
    public static YamlNode? Read(string path, string text, int firstLine, List<Diagnostic> found)
    {
        // YAML ends a line at these as well, and then its lines would not be the file's; TextCheck reports them.
        var parser = new Parser(new StringReader(Placeholder.Without(path, text, firstLine, found).Replace('\u2028', ' ').Replace('\u2029', ' ').Replace('\u0085', ' ')));
        try
        {
            return Only(new StrictParser(parser));
        }
        catch (YamlException e)
        {
            var doubled = e.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase);
            found.Add(new Diagnostic(doubled ? Rules.DoubledKey : Rules.BadYaml, Within(text, At(path, e.Start, firstLine), firstLine), e.Message));
            return null;
        }
        // What YamlDotNet's scanner throws where broken text takes it by surprise.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            found.Add(new Diagnostic(Rules.BadYaml, Within(text, At(path, parser.Current?.End ?? Mark.Empty, firstLine), firstLine), "the text from here on cannot be read as YAML"));
            return null;
        }
    }

    private static YamlNode? Only(StrictParser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        var root = YamlTree.Read(parser);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<DocumentStart>(out _)) return root;
        // What is wrong in the second document comes first.
        var second = parser.Current!.Start;
        do
        {
            YamlTree.Read(parser);
            parser.Consume<DocumentEnd>();
        }
        while (parser.TryConsume<DocumentStart>(out _));
        throw new YamlException(second, second, "a second document");
    }

    /// <summary>The place of a node.</summary>
    public static Location At(string path, YamlNode node, int firstLine) =>
        new(path, node.Line + firstLine - 1, Math.Max(1, node.Column), node is YamlScalarNode { Value: var text } && !text.Contains('\n') ? text.Length : 0);

    // What is missing at the end of a text is reported behind its last word, not on a line that the file does not have.
    private static Location Within(string text, Location at, int firstLine)
    {
        var written = text.AsSpan().TrimEnd();
        var last = written.Count('\n') + firstLine;
        return at.Line <= last ? at : at with { Line = last, Column = written.Length - written.LastIndexOf('\n') };
    }

    private static Location At(string path, Mark mark, int firstLine) =>
        new(path, (int)mark.Line + firstLine - 1, Math.Max(1, (int)mark.Column));
}
