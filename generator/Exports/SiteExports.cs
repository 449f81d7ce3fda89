using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary>Everything that is not a page: data, bibliography, feeds, and files for the host and for robots. docs/exports.md describes it.</summary>
public static class SiteExports
{
    /// <param name="pages">The paths of all pages, for the sitemap.</param>
    public static ImmutableArray<OutputFile> Of(Site site, ImmutableArray<string> pages) =>
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
        .. HostFiles.Of(site),
    ];
}
