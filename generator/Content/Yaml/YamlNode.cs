using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TurkicWiki.Content.Yaml;

/// <summary>A part of a YAML text that knows where it begins; line and column count from 1.</summary>
public abstract record YamlNode(int Line, int Column);

/// <summary>A text, as it reads.</summary>
/// <param name="IsPlain">True if it stands without quotation marks.</param>
/// <param name="HasTag">True if it says its type, such as <c>!!str</c>: it is then no key that is looked for.</param>
public sealed record YamlScalarNode(string Value, bool IsPlain, bool HasTag, int Line, int Column) : YamlNode(Line, Column)
{
    public override string ToString() => Value;
}

/// <summary>A list.</summary>
public sealed record YamlSequenceNode(List<YamlNode> Children, int Line, int Column) : YamlNode(Line, Column);

/// <summary>A mapping, in the order of the text.</summary>
public sealed record YamlMappingNode(int Line, int Column) : YamlNode(Line, Column)
{
    // Most mappings are short, and looking through one is quicker than an index of it.
    private const int Short = 16;

    private readonly List<KeyValuePair<YamlNode, YamlNode>> children = [];
    private Dictionary<string, YamlNode>? index;

    public IReadOnlyList<KeyValuePair<YamlNode, YamlNode>> Children => children;

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        if (index is not null) return index.GetValueOrDefault(key);
        foreach (var (name, value) in children)
            if (name is YamlScalarNode { HasTag: false } scalar && scalar.Value == key) return value;
        return null;
    }

    /// <summary>Adds a key with its value, unless it stands there already.</summary>
    internal bool TryAdd(YamlNode key, YamlNode value)
    {
        var name = key is YamlScalarNode { HasTag: false } scalar ? scalar.Value : null;
        if (name is not null && Find(name) is not null) return false;
        children.Add(new(key, value));
        if (children.Count == Short)
            index = children.Where(c => c.Key is YamlScalarNode { HasTag: false }).ToDictionary(c => ((YamlScalarNode)c.Key).Value, c => c.Value, StringComparer.Ordinal);
        else if (name is not null) index?.Add(name, value);
        return true;
    }
}

/// <summary>Makes nodes of what the library reads, event by event.</summary>
internal static class YamlTree
{
    /// <summary>The next node.</summary>
    public static YamlNode Read(IParser parser)
    {
        var (line, column) = ((int)parser.Current!.Start.Line, (int)parser.Current.Start.Column);
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlScalarNode(scalar.Value, scalar.Style == ScalarStyle.Plain, !scalar.Tag.IsEmpty, line, column);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Read(parser));
            return new YamlSequenceNode(items, line, column);
        }
        parser.Consume<MappingStart>();
        var map = new YamlMappingNode(line, column);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var (start, end) = (parser.Current!.Start, parser.Current.End);
            var key = Read(parser);
            if (!map.TryAdd(key, Read(parser))) throw new YamlException(start, end, $"Duplicate key {key}");
        }
        return map;
    }
}
