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
        new(HostFiles.Has, new(() => HostFiles.Of(site))),
        new(path => !HostFiles.Has(path) && !path.EndsWith(".html", StringComparison.Ordinal), new(() => Of(site, pages))),
    ];

    private static ImmutableArray<OutputFile> Of(Site site, ImmutableArray<string> pages) =>
    [
        ClaimsExport.Of(site),
        SubjectsExport.Of(site),
        EventsExport.Of(site),
        DatasetsExport.Of(site),
        SourcesExport.Of(site),
        DisagreementsExport.Of(site),
        .. Bibliography.Of(site),
        Sitemap.Of(site, pages),
        .. Feed.Of(site),
        .. RobotFiles.Of(site),
    ];
}
