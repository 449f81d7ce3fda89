using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Says whose a place is: the folder of a subject, or one item of a file that lists many.</summary>
internal sealed class Units
{
    private readonly ImmutableDictionary<string, ImmutableArray<int>> items;

    public Units(Site site)
    {
        var content = site.Content;
        var starts = content.Entries.Select(e => e.At)
            .Concat(content.Events.Select(e => e.At))
            .Concat(content.Sources.SelectMany(s => s.Passages).Select(p => p.At))
            .Concat(content.Changes.Select(c => c.At));
        items = starts.GroupBy(at => at.File).ToImmutableDictionary(g => g.Key, g => g.Select(at => at.Line).Order().ToImmutableArray());
    }

    public string Of(Location at) => Of(at.File, at.Line);

    public string Of(string file, int line)
    {
        if (items.TryGetValue(file, out var lines)) return $"{file}:{lines.LastOrDefault(first => first <= line)}";
        return file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith("facts.yaml", StringComparison.Ordinal)
            ? file[..file.LastIndexOf('/')]
            : file;
    }
}
