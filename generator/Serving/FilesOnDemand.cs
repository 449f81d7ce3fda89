using System.Collections.Concurrent;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Serving;

/// <summary>The files of a planned site, each made when it is first asked for and then kept.</summary>
/// <param name="former">Assets of the site before: a page that was sent a moment ago may still ask for them.</param>
public sealed class FilesOnDemand(PlannedSite planned, ImmutableArray<ThemeAsset> former)
{
    private readonly ConcurrentDictionary<string, OutputFile> made = new(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, PlannedFile> pages =
        planned.Pages.ToImmutableDictionary(p => p.Path, StringComparer.Ordinal);

    private readonly ImmutableArray<(PlannedGroup Group, Lazy<ImmutableDictionary<string, OutputFile>> ByPath)> groups =
    [
        .. planned.Exports.Concat(planned.Groups).Select(g => (g, new Lazy<ImmutableDictionary<string, OutputFile>>(
            () => g.Make().ToImmutableDictionary(f => f.Path, StringComparer.Ordinal)))),
    ];

    public OutputFile? Find(string path)
    {
        if (pages.TryGetValue(path, out var page)) return made.GetOrAdd(path, _ => page.Make());
        return groups.Where(g => g.Group.MayHold(path)).Select(g => g.ByPath.Value.GetValueOrDefault(path)).FirstOrDefault(f => f is not null)
            ?? former.Where(a => a.Url[1..] == path).Select(a => new OutputFile(path, a.Bytes)).FirstOrDefault();
    }
}
