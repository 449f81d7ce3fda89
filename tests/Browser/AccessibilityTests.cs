using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>Every kind of page, in every language, by day and by night, on a phone and at a desk, before the rules of WCAG 2.2 AA that a program can try.</summary>
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

    // All four in the full run.
    private static readonly ImmutableArray<(int Width, ColorScheme Colours)> Views =
    [
        (1440, ColorScheme.Light), (390, ColorScheme.Dark),
        .. TestRun.IsFull ? new[] { (1440, ColorScheme.Dark), (390, ColorScheme.Light) } : [],
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
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ReducedMotion = ReducedMotion.Reduce });
        foreach (var (width, colours) in Views)
        {
            await page.SetViewportSizeAsync(width, 844);
            await page.EmulateMediaAsync(new() { ColorScheme = colours });
            await page.GotoAsync(path);
            if (path.Contains("?q=", StringComparison.Ordinal)) await page.Locator("ol.results > li").First.WaitForAsync();
            Assert.Empty((await Axe.FoundAsync(page)).Select(found => $"{width}, {colours}: {found}"));
        }
        await page.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_wrong_with_suggestions_and_cards_that_stand_open()
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ReducedMotion = ReducedMotion.Reduce, ColorScheme = ColorScheme.Dark });
        await page.GotoAsync("/kk/states/kazakhstan/");
        await page.Locator(".site-search input").FillAsync("Түркия");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("[role=option]").First.WaitForAsync();
        Assert.Empty(await Axe.FoundAsync(page));
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".text .reference a").First.FocusAsync();
        await page.Locator(".card").First.WaitForAsync();
        Assert.Empty(await Axe.FoundAsync(page));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("<img src='a.png'>", "image-alt")]
    [InlineData("<p style='color: #ccc; background: #fff'>pale</p>", "color-contrast")]
    [InlineData("<a href='/a' style='display: block; width: 5px; height: 5px; overflow: hidden'>a</a><a href='/b'>b</a>", "target-size")]
    public async Task Axe_finds_what_is_wrong(string html, string rule)
    {
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(html);
        Assert.Contains(await Axe.FoundAsync(page), found => found.StartsWith(rule + ":", StringComparison.Ordinal));
        await page.CloseAsync();
    }
}
