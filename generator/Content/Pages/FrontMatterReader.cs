using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Pages;

/// <summary>Reads what stands between the <c>---</c> lines of a page.</summary>
public static class FrontMatterReader
{
    private const string Opening = "---\n";

    /// <summary>The front matter of a page; one without it has no title, which is reported.</summary>
    public static FrontMatter Read(SourceFile file, List<Diagnostic> found)
    {
        var text = file.Text;
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            found.Add(new Diagnostic(Rules.MissingKey, new Location(file.Path, 1, 1), "the page does not begin with its title and description", "begin it with '---' and 'title: …'"));
            return Read(null, file.Path, [], 0);
        }
        var (end, bodyStart) = End(text);
        if (end < 0)
        {
            found.Add(new Diagnostic(Rules.BadYaml, new Location(file.Path, 1, 1), "the '---' that ends title and description is missing"));
            return Read(null, file.Path, [], text.Length);
        }
        // The YAML begins on line 2 of the file; its own lines count from 1.
        var faults = found.Count;
        var root = YamlFile.Read(file.Path, text[Opening.Length..end], 2, found);
        return Read(root, file.Path, found.Count > faults ? [] : found, bodyStart);
    }

    private static (int End, int BodyStart) End(string text)
    {
        for (var line = Opening.Length; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is var found and >= 0 ? found + 1 : text.Length;
            if (text.AsSpan(line, next - line).TrimEnd() is "---") return (line, next);
            line = next;
        }
        return (-1, text.Length);
    }

    private static FrontMatter Read(YamlNode? root, string path, List<Diagnostic> found, int bodyStart)
    {
        var map = new MapReader(root, path, found, ["title", "description", "aliases", "sort", "abbr", "forms"], firstLine: 2);
        return new FrontMatter(
            new Wording(map.RequiredText("title"), map.Place("title")),
            new Wording(map.RequiredText("description"), map.Place("description")),
            map.Texts("aliases"),
            map.Text("sort") is { } sort ? new Wording(sort, map.Place("sort")) : null,
            map.Text("abbr"),
            map.Texts("forms"),
            bodyStart);
    }
}
