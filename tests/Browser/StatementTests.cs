using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TurkicWiki.Tests.Browser;

/// <summary>A reader takes a statement along: its address, a report of an error in it, how to cite its page.</summary>
public sealed class StatementTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_card_of_a_mark_copies_the_address_of_its_statement(bool onPhone)
    {
        var page = await browser.OpenAsync("/kk/states/kazakhstan/", onPhone ? Phone() : null);
        var id = await page.Locator(".text .claim").First.GetAttributeAsync("id");
        var mark = page.Locator(".text .reference a").First;
        await (onPhone ? mark.TapAsync() : mark.HoverAsync());
        await page.Locator(".card-copy").ClickAsync();

        await Expect(page.Locator(".card-copy")).ToHaveTextAsync("Көшірілді");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Көшірілді" })).ToHaveCountAsync(1);
        Assert.Equal($"{browser.Address}/kk/states/kazakhstan/#{id}", await CopiedAsync(page));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task The_address_of_an_event_on_the_timeline_of_a_subject_is_that_on_the_timeline_of_all(string language)
    {
        var page = await browser.OpenAsync($"/{language}/organisations/organization-of-turkic-states/");
        var e = page.Locator(".timeline .claim[data-address]").First;
        await page.Locator(".timeline .claim[data-address] + .reference a").First.HoverAsync();
        await page.Locator(".card-copy").ClickAsync();
        var copied = await CopiedAsync(page);
        Assert.Equal(browser.Address + await e.GetAttributeAsync("data-address"), copied);

        await page.GotoAsync(copied);
        await Expect(page.Locator($"[id='{new Uri(copied).Fragment[1..]}'] .event-title")).ToContainTextAsync(
            await page.Locator(":target .claim").InnerTextAsync());
        await Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Pointing_at_a_statement_offers_its_address_beside_it()
    {
        var page = await browser.OpenAsync("/en/states/kazakhstan/", new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var claim = page.Locator(".text .claim").Nth(2);
        await claim.HoverAsync();
        await page.Locator(".claim-link").ClickAsync();
        Assert.Equal($"{browser.Address}/en/states/kazakhstan/#{await claim.GetAttributeAsync("id")}", await CopiedAsync(page));
    }

    [Fact]
    public async Task Statements_add_no_stop_to_the_path_of_the_tab_key()
    {
        var page = await browser.OpenAsync("/en/states/kazakhstan/");
        Assert.Equal(0, await page.Locator(".claim[tabindex]").CountAsync());
    }

    [Theory]
    [InlineData("/en/states/kazakhstan/", ".text .claim", ColorScheme.Light)]
    [InlineData("/kk/states/kazakhstan/", ".text .claim", ColorScheme.Dark)]
    [InlineData("/ru/states/kazakhstan/", ".infobox .claim", ColorScheme.Light)]
    [InlineData("/en/timeline/", ".claim", ColorScheme.Dark)]
    [InlineData("/kk/datasets/turkiye-kazakhstan-trade/", "tr.claim", ColorScheme.Light)]
    public async Task An_address_of_a_statement_shows_it_marked(string path, string kind, ColorScheme scheme)
    {
        foreach (var width in new[] { 390, 1440 })
        {
            var options = new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } };
            var first = await browser.OpenAsync(path, options);
            var id = await first.Locator($"{kind}[id]").Last.GetAttributeAsync("id");
            await first.CloseAsync();

            var page = await browser.OpenAsync($"{path}#{id}", options);
            var statement = page.Locator($"[id='{id}']");
            await Expect(statement).ToBeInViewportAsync();
            Assert.True(await statement.EvaluateAsync<bool>("""
                e => {
                  const marked = e.matches('tr') ? e.cells[0] : e;
                  const box = marked.getClientRects()[0];
                  const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
                  return getComputedStyle(marked).backgroundColor !== 'rgba(0, 0, 0, 0)' && (e.contains(top) || top.contains(e));
                }
                """), $"{id} is not marked, or something lies over it");
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("en", "Error in “Kazakhstan”", false)]
    [InlineData("kk", "«Қазақстан» бетіндегі қате", true)]
    [InlineData("ru", "Ошибка на странице «Казахстан»", false)]
    public async Task A_report_carries_the_statement_in_the_readers_language(string language, string subject, bool onPhone)
    {
        var page = await browser.OpenAsync($"/{language}/states/kazakhstan/", onPhone ? Phone() : null);
        var id = await page.Locator(".text .claim").First.GetAttributeAsync("id");
        var mark = page.Locator(".text .reference a").First;
        await (onPhone ? mark.TapAsync() : mark.HoverAsync());
        var report = Uri.UnescapeDataString((await page.Locator(".card-report").GetAttributeAsync("href"))!);

        Assert.StartsWith($"mailto:errors@turkicwiki.example?subject={subject}&body=", report, StringComparison.Ordinal);
        Assert.Contains($"https://turkicwiki.example/{language}/states/kazakhstan/#{id}\n", report, StringComparison.Ordinal);
        await Expect(page.Locator(".tools a.report")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("en", "Copied", true)]
    [InlineData("kk", "Көшірілді", true)]
    [InlineData("ru", "Скопировано", true)]
    [InlineData("kk", "Көшірілді", false)]
    public async Task One_tap_or_click_copies_how_to_cite_the_page_and_its_sources_on_this_day(string language, string copied, bool onPhone)
    {
        var page = await browser.OpenAsync($"/{language}/leaders/shavkat-mirziyoyev/", onPhone ? Phone() : null);
        var styles = page.Locator(".cite-style");
        await Expect(styles).ToHaveCountAsync(3);

        await styles.Nth(1).Locator(".copy").ClickAsync();
        await Expect(styles.Nth(1).Locator(".copy")).ToHaveTextAsync(copied);
        var lines = (await CopiedAsync(page)).Split('\n');
        Assert.Contains(DateTime.Now.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("The Growing Ties Between Turkey and Turkic Nations", StringComparison.Ordinal));

        await styles.Nth(2).Locator(".copy").ClickAsync();
        await Expect(styles.Nth(2).Locator(".copy")).ToHaveTextAsync(copied);
        Assert.StartsWith($"@online{{shavkat-mirziyoyev-{language},", await CopiedAsync(page), StringComparison.Ordinal);
    }

    private static BrowserNewPageOptions Phone() => new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true };

    private static Task<string> CopiedAsync(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
