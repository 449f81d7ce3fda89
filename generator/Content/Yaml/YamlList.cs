using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Yaml;

/// <summary>Reads a YAML file that is a list of mappings, such as a year's events.</summary>
public static class YamlList
{
    /// <summary>Its items against a closed list of keys; an empty file is an empty list.</summary>
    public static ImmutableArray<MapReader> Read(SourceFile file, List<Diagnostic> found, params string[] keys)
    {
        var root = YamlFile.Read(file.Path, file.Text, 1, found);
        if (root is YamlSequenceNode list) return [.. list.Children.Select(item => new MapReader(item, file.Path, found, keys))];
        if (root is not null) found.Add(new Diagnostic(Rules.WrongType, YamlFile.At(file.Path, root, 1), "expected a list", "begin each item with '- '"));
        return [];
    }
}
