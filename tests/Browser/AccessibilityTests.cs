using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Browser;

/// <summary>Every kind of page, in every language, by day and by night, before the rules of WCAG 2.2 AA that a program can try.</summary>
[Collection(RealWikiTests.Name)]
public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Languages = ["en", "kk", "ru"];

    private static readonly string[] Kinds =
    [
        "", "states/belarus/", "leaders/islam-karimov/", "organisations/organization-of-turkic-states/", "people/ajay-patnaik/", "places/tashkent/",
        "agreements/eaeu-treaty/", "topics/astana-survey/", "leaders/", "sources/", "sources/zeinulla-2023/", "timeline/", "tables/", "tables/membership/",
        "tables/leaders/", "tables/agreements/", "tables/trade/", "tables/succession/", "datasets/turkiye-kazakhstan-trade/", "disagreements/",
        "what-is-not-known/", "about/", "status/", "changes/", "a-z/", "search/?q=Turkiye", "atlantis/",
    ];

    public static TheoryData<string> Pages =>
    [
        "/",
        .. TestRun.InLanguages(Kinds, Languages),
        .. from pair in new[] { "en-kk", "en-ru", "kk-ru" } select $"/compare/{pair}/states/belarus/",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_wrong(string path)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(path);
        if (path.Contains("?q=", StringComparison.Ordinal)) await page.Locator("ol.results > li").First.WaitForAsync();
        Assert.Empty(Found(await page.RunAxe()));
        // Darkness changes nothing but colours.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(Found(await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } })));
        await page.CloseAsync();
    }

    private static IEnumerable<string> Found(AxeResult result) =>
        result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length}, first {v.Nodes[0].Html})");
}
