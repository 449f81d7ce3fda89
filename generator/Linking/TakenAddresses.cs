using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Finds pages of <c>content/pages</c> whose address is one that the site itself has.</summary>
internal static class TakenAddresses
{
    private static readonly ImmutableHashSet<string> Own =
    [
        .. Kind.All.Select(k => k.Folder),
        "a-z", "changes", "compare", "data", "datasets", "disagreements", "search", "sources", "status", "tables", "timeline",
    ];

    public static IEnumerable<Diagnostic> In(WikiContent content) =>
        from page in content.Pages
        where page.Id.Folder == Site.PlainFolder && Own.Contains(page.Id.Slug)
        select new Diagnostic(Rules.DoubledSlug, new Location(page.Path, 1, 1), $"'/{page.Id.Slug}/' is an address of the site's own", "rename the folder");
}
