using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary>Everything that is not a page: data, bibliography, feeds, and files for the host and for robots. docs/exports.md describes it.</summary>
public static class SiteExports
{
    /// <summary>The exports in groups, so that the preview can read the host's files without making the others.</summary>
    /// <param name="pages">The paths of all pages, for the sitemap.</param>
    public static ImmutableArray<PlannedGroup> Plan(Site site, ImmutableArray<string> pages) =>
    [
        new(HostFiles.Has, () => HostFiles.Of(site)),
        new(path => !HostFiles.Has(path) && !path.EndsWith(".html", StringComparison.Ordinal), () => Of(site, pages)),
    ];

    private static IEnumerable<OutputFile> Of(Site site, ImmutableArray<string> pages)
    {
        yield return ClaimsExport.Of(site);
        yield return SubjectsExport.Of(site);
        yield return EventsExport.Of(site);
        yield return DatasetsExport.Of(site);
        yield return SourcesExport.Of(site);
        yield return DisagreementsExport.Of(site);
        foreach (var file in Bibliography.Of(site)) yield return file;
        yield return Sitemap.Of(site, pages);
        foreach (var file in Feed.Of(site)) yield return file;
        foreach (var file in RobotFiles.Of(site)) yield return file;
    }
}
