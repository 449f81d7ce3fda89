using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>What a browser asks for before a reader does anything.</summary>
public sealed class FirstViewTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("/en/leaders/kassym-jomart-tokayev/", 390)]
    [InlineData("/kk/organisations/organization-of-turkic-states/", 390)]
    [InlineData("/ru/states/kazakhstan/", 1440)]
    public async Task A_page_asks_for_four_files_of_the_site_and_nobody_else(string path, int width)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = 900 } });
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.InRange(asked.Count, 3, 4);
        Assert.All(asked, url => Assert.StartsWith(browser.Address, url, StringComparison.Ordinal));
        await page.CloseAsync();
    }
}
