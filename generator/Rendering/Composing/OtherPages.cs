using TurkicWiki.Content;
using TurkicWiki.Rendering.Beside;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The page of status, the pages without facts and the page for an address that leads nowhere.</summary>
public static class OtherPages
{
    public static IEnumerable<PlannedPage> Plan(Edition edition) =>
    [
        new("/", () => HomePage.Of(edition)) { MadeOf = [HomeReader.Path, SiteConfigReader.Path] },
        new("/status/", () => StatusPage.Compose(edition)),
        new(Shell.SearchPath, () => Search(edition)),
        .. edition.Site.Pages.Select(p => new PlannedPage($"/{p.Key}/", () => ArticlePages.Compose(edition, p.Key, p.Value)) { Beside = PageFiles.Of(edition, p.Key, p.Value) }),
    ];

    public static ComposedPage NotFound(Edition edition) => new(
        new NotFoundView(edition.Url("/"), edition.Url("/a-z/")), edition.Text("page-not-found"), edition.Text("page-not-found-lead"))
    {
        IsHidden = true,
        SwitchesTo = "/",
    };

    private static ComposedPage Search(Edition edition) => new(
        new SearchView(edition.SearchManifest.Value, edition.Url("/a-z/")), edition.Text("search-results"), edition.Text("search-lead"))
    {
        IsHidden = true,
    };
}
