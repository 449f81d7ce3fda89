using TurkicWiki.Content;
using TurkicWiki.Rendering.Beside;
using TurkicWiki.Rendering.Composing;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>What stands around every page.</summary>
public static class Shell
{
    public const string NotFoundPath = "/404.html";

    public const string SearchPath = "/search/";

    private static readonly ImmutableArray<(string Key, string Path)> Menu =
    [
        ("states", "/states/"), ("organisations", "/organisations/"), ("leaders", "/leaders/"),
        ("timeline", "/timeline/"), ("tables", "/tables/"), ("sources", "/sources/"), ("alphabetical-index", "/a-z/"),
    ];

    private static readonly ImmutableArray<(string Key, string Path)> Footer =
    [
        ("people", "/people/"), ("places", "/places/"), ("agreements", "/agreements/"), ("topics", "/topics/"),
        ("disagreements", "/disagreements/"), ("changes", "/changes/"), ("translation-status", "/status/"),
    ];

    /// <param name="content">The page itself.</param>
    public static ShellView Of(Edition edition, PlannedPage planned, ComposedPage page, Html content)
    {
        var path = planned.Path;
        var config = edition.Config;
        var site = config.Title[edition.Code];
        // An error page answers for any address, and a page in two languages says nothing of its own: neither has an address to be known by.
        var isAlone = page.SwitchesTo is not null;
        return new ShellView(
            edition.Code, edition.Language.Direction,
            page.Title == site ? site : $"{page.Title} – {site}", page.Title, page.Description,
            isAlone ? null : config.BaseUrl + edition.Url(path),
            isAlone ? null : $"{config.BaseUrl}/{config.DefaultLanguage}{path}",
            [.. edition.Site.Languages.Select(l => Language(edition, l, page.SwitchesTo ?? path))],
            site, edition.Url("/"), edition.Url("/feed.xml"), edition.Url(SearchPath),
            [.. Menu.Select(m => new MenuItemView(edition.Text(m.Key), edition.Url(m.Path), Current(m.Path, path)))],
            [.. TextPages(edition), .. Footer.Select(f => new LinkView(edition.Text(f.Key), edition.Url(f.Path)))],
            edition.Site.Content.Changes is [var newest, ..] ? edition.Date(newest.Date) : null,
            page.OpenGraphType, page.JsonLd, page.IsHidden,
            Beside(PageFiles.Data), Beside(PageFiles.Text),
            isAlone || page.View is ArticleView or TextPageView ? null : ReportAddress.Of(edition, path, page.Title),
            EditAddress.Of(edition, planned.MadeOf.AsSpan()),
            config.Build.PageData ? string.Join(' ', Kind.All.Select(k => k.Folder)) : "",
            content);

        string? Beside(string name) => planned.Beside.Any(b => b.Name == name) ? edition.Url(path) + name : null;
    }

    private static LanguageLinkView Language(Edition edition, Content.Languages.Language language, string path) => new(
        language.Code, language.Name, $"/{language.Code}{path}", $"{edition.Config.BaseUrl}/{language.Code}{path}", language.Code == edition.Code);

    private static string? Current(string item, string path) => path == item ? "page" : path.StartsWith(item, StringComparison.Ordinal) ? "true" : null;

    /// <summary>The pages without facts: what the wiki says of itself.</summary>
    internal static IEnumerable<LinkView> TextPages(Edition edition) => edition.Site.Pages.Select(page =>
        new LinkView((page.Value.GetValueOrDefault(edition.Code) ?? page.Value.Values.First()).FrontMatter.Title.Text, edition.Url($"/{page.Key}/")));
}
