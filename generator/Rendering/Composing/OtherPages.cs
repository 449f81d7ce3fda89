using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The page of status, the pages without facts and the page for an address that leads nowhere.</summary>
public static class OtherPages
{
    public static IEnumerable<PlannedPage> Plan(Edition edition) =>
    [
        new("/", () => HomePage.Of(edition)),
        new("/status/", () => Status(edition)),
        new(Shell.SearchPath, () => Search(edition)),
        .. edition.Site.Pages.Select(p => new PlannedPage($"/{p.Key}/", () => ArticlePages.Compose(edition, p.Key, p.Value))),
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

    private static ComposedPage Status(Edition edition)
    {
        var site = edition.Site;
        var treated = site.Subjects.Values.OfType<Subject.Treated>().ToImmutableArray();
        ImmutableArray<StatusLineView> lines =
        [
            Line("all-pages", site.Subjects.Count),
            Line("events", site.Events.Length),
            Line("datasets", site.Datasets.Count),
            Line("disagreements", site.Disagreements.Length),
            Line("passages", site.Passages.Count),
        ];
        var languages = site.Languages.Select(language =>
        {
            var written = treated.Where(s => s.Pages.ContainsKey(language.Code)).ToImmutableArray();
            return new LanguageStatusView(
                language.Name, language.Code,
                written.Length, treated.Length, edition.Percent(written.Length, treated.Length),
                written.Sum(s => s.Pages[language.Code].Claims.Count(c => !c.Citations.IsEmpty)));
        });
        return new ComposedPage(
            new StatusView(lines, [.. languages], SourcePages.Summaries(edition)), edition.Text("translation-status"), edition.Text("status-lead"));

        StatusLineView Line(string key, int count) => new(edition.Text(key), edition.Number(count));
    }
}
