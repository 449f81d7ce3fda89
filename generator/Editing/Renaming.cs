using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Editing.Schemas;

namespace TurkicWiki.Editing;

/// <summary>
/// Gives a subject another slug in a text: links in Markdown, and in YAML every value that by the file's schema names a subject.
/// All else stays byte for byte.
/// </summary>
public sealed class Renaming(WikiContent content, string old, string now)
{
    private readonly ImmutableSortedDictionary<string, JsonObject> schemas = WikiSchemas.Of(content);

    /// <summary>The file with the new slug in place of the old, and where that stood.</summary>
    public (SourceFile File, ImmutableArray<Location> At) Rename(SourceFile file)
    {
        var lines = new LineMap(file);
        var changes = (file.Path.EndsWith(".md", StringComparison.Ordinal) ? Links(file) : Values(file, lines)).DistinctBy(c => c.At).OrderBy(c => c.At).ToImmutableArray();
        var text = file.Text;
        foreach (var (at, was, becomes) in changes.Reverse()) text = string.Concat(text.AsSpan(0, at), becomes, text.AsSpan(at + was.Length));
        // In a list that is put in order again, others change their places, too: they are not renamed.
        return (file with { Text = text }, [.. changes.Where(c => c.Was == old).Select(c => lines.At(c.At, c.Was.Length))]);
    }

    private IEnumerable<(int At, string Was, string Becomes)> Links(SourceFile file) =>
        Regex.Matches(file.Text, $@"(?<=\[\[){Regex.Escape(old)}(?=[\]#|])", RegexOptions.CultureInvariant).Select(m => (m.Index, old, now));

    private IEnumerable<(int At, string Was, string Becomes)> Values(SourceFile file, LineMap lines)
    {
        if (WikiSchemas.NameFor(file.Path) is not { } name) return [];
        return Named(YamlFile.Read(file.Path, file.Text, 1, []), schemas[name], file, lines).Concat(Cells(file, lines));
    }

    private IEnumerable<(int At, string Was, string Becomes)> Named(YamlNode? node, JsonNode? schema, SourceFile file, LineMap lines)
    {
        if (schema is not JsonObject shape) return [];
        if (shape["anyOf"] is JsonArray any && shape["type"] is null) return any.SelectMany(s => Named(node, s, file, lines));
        return node switch
        {
            YamlScalarNode { Value: { } value } scalar when value == old && shape[Shape.Names] is not null => Change(scalar, value, now, file, lines),
            YamlSequenceNode list when shape["items"]?[Shape.Names] is not null => Items(list, file, lines),
            YamlSequenceNode list => list.Children.SelectMany(item => Named(item, shape["items"], file, lines)),
            YamlMappingNode map => map.Children.SelectMany(pair => Named(
                pair.Value, shape["properties"]?[(pair.Key as YamlScalarNode)?.Value ?? ""] ?? shape["additionalProperties"], file, lines)),
            _ => [],
        };
    }

    // A list that was in order stays in order, as import would write it.
    private IEnumerable<(int At, string Was, string Becomes)> Items(YamlSequenceNode list, SourceFile file, LineMap lines)
    {
        var items = list.Children.OfType<YamlScalarNode>().ToImmutableArray();
        var slugs = items.Select(i => i.Value ?? "").ToImmutableArray();
        if (!slugs.Contains(old)) return [];
        var renamed = slugs.Select(s => s == old ? now : s);
        var isOrdered = slugs.SequenceEqual(slugs.Order(StringComparer.Ordinal)) && Path.GetDirectoryName(file.Path) == "seeds";
        return items.Zip(slugs, isOrdered ? renamed.Order(StringComparer.Ordinal) : renamed)
            .Where(i => i.Second != i.Third).SelectMany(i => Change(i.First, i.Second, i.Third, file, lines));
    }

    private IEnumerable<(int At, string Was, string Becomes)> Cells(SourceFile file, LineMap lines) =>
        from dataset in content.Datasets
        where dataset.At.File == file.Path
        from row in dataset.Rows
        from pair in row.Cells.Zip(dataset.Columns)
        where pair.Second.Type == "subject" && pair.First.Text == old
        from change in Change(lines.OffsetOf(pair.First.At), old, now, file)
        select change;

    private static IEnumerable<(int At, string Was, string Becomes)> Change(YamlScalarNode node, string was, string becomes, SourceFile file, LineMap lines) =>
        Change(lines.OffsetOf(YamlFile.At(file.Path, node, 1)), was, becomes, file);

    private static IEnumerable<(int At, string Was, string Becomes)> Change(int at, string was, string becomes, SourceFile file) =>
        ScalarPlace.Of(file.Text, at, was, 0, was.Length) is var (start, length) && length == was.Length ? [(start, was, becomes)] : [];
}
