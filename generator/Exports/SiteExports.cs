using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Exports;

/// <summary>Everything that is not a page: data, bibliography, feeds, and files for the host and for robots. docs/exports.md describes it.</summary>
public static class SiteExports
{
    /// <summary>The exports in groups: the preview reads the host's files without making the others, and a build makes the claims beside all else.</summary>
    /// <param name="pages">The paths of all pages, for the sitemap.</param>
    public static ImmutableArray<PlannedGroup> Plan(Site site, ImmutableArray<string> pages) =>
    [
        new(HostFiles.Has, () => HostFiles.Of(site)),
        new(path => path == ClaimsExport.Path, () => [ClaimsExport.Of(site)]),
        new(MayBeAnother, () => Of(site, pages)),
    ];

    // Neither a page nor a style: whoever looks for one of those need not wait until the exports are made.
    private static bool MayBeAnother(string path) =>
        path != ClaimsExport.Path && !HostFiles.Has(path)
        && !path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith(Theme.AssetFolder, StringComparison.Ordinal);

    private static IEnumerable<OutputFile> Of(Site site, ImmutableArray<string> pages)
    {
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
