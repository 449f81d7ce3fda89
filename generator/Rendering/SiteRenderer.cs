using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Composing;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;
using TurkicWiki.Search;

namespace TurkicWiki.Rendering;

/// <summary>Plans the pages of every language, the front page, the search index and the theme's assets.</summary>
public static class SiteRenderer
{
    private const string FrontPath = "index.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The pages, and beside them the search index and the theme's assets.</summary>
    /// <param name="cache">Keeps the compiled templates from one build to the next.</param>
    public static PlannedSite Plan(Site site, Theme theme, PageCache? cache = null)
    {
        var (index, (templates, search)) = AllCores.Both(
            () => new SiteIndex(site),
            () => ((cache ?? new PageCache()).Get(theme.AsOneFile, nameof(TemplateSet), () => TemplateSet.Of(theme)), SearchIndex.Of(site)));
        var editions = site.Languages
            .Select((language, i) => new Edition(site, index, templates, language) { SearchManifest = new(() => search[i].Manifest) })
            .ToImmutableArray();
        return new PlannedSite(
            [
                .. editions.IsEmpty ? [] : new[] { new PlannedFile(FrontPath, () => FrontPage(editions)) },
                .. editions.SelectMany(edition => Plan(edition).SelectMany(page => Files(edition, page))),
                .. editions.SelectMany(TableFiles.Plan),
                .. ComparePages.Plan(editions).SelectMany(p => Files(p.Edition, p.Page)),
            ],
            [
                .. search.Select(language => new PlannedGroup(language.MayHold, () => language.Take().Select(f => new OutputFile(f.Path, f.Parts)))),
                new PlannedGroup(path => path.StartsWith(Theme.AssetFolder, StringComparison.Ordinal), () =>
                    theme.Assets.Select(a => new OutputFile(a.Url[1..], a.Bytes))),
            ]);
    }

    private static IEnumerable<PlannedPage> Plan(Edition edition) =>
    [
        .. OtherPages.Plan(edition),
        .. ListPages.Plan(edition),
        .. ChroniclePages.Plan(edition),
        .. ArticlePages.Plan(edition),
        .. SourcePages.Plan(edition),
        .. TablePages.Plan(edition),
        new(Shell.NotFoundPath, () => OtherPages.NotFound(edition)),
    ];

    private static IEnumerable<PlannedFile> Files(Edition edition, PlannedPage page)
    {
        var path = ((page.IsOfNoLanguage ? "" : edition.Code) + page.Path).TrimStart('/');
        var file = path.EndsWith('/') ? path + "index.html" : path;
        return
        [
            new PlannedFile(file, () =>
            {
                var composed = page.Compose();
                var shell = Shell.Of(edition, page, composed, to => edition.Write(composed.View, to));
                return HtmlWriter.File(file, to => edition.Write(shell, to));
            }),
            .. page.Beside.Select(beside => new PlannedFile(path + beside.Name, () => new OutputFile(path + beside.Name, Utf8.GetBytes(beside.Make())))),
        ];
    }

    // Without a language of its own it offers them all, each in itself.
    private static OutputFile FrontPage(ImmutableArray<Edition> editions)
    {
        var main = editions.FirstOrDefault(e => e.Code == e.Config.DefaultLanguage) ?? editions[0];
        var view = new ChoiceView(
            main.Config.Title[main.Code], main.Config.Description[main.Code], main.Code, main.Language.Direction, main.Config.BaseUrl + "/",
            [.. editions.Select(Choice)]);
        return HtmlWriter.File(FrontPath, to => main.Write(view, to));
    }

    private static LanguageChoiceView Choice(Edition edition) => new(
        edition.Code, edition.Language.Direction, edition.Language.Name,
        edition.Config.Title[edition.Code], edition.Config.Description[edition.Code], edition.Text("choose-language"),
        edition.Url("/"), edition.Config.BaseUrl + edition.Url("/"));
}
