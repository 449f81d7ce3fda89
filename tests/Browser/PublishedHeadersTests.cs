using Microsoft.Playwright;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Browser;

/// <summary>Every kind of page works under the headers that the host will send.</summary>
public sealed class PublishedHeadersTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private readonly RealWiki.RealWiki wiki = RealWiki.RealWiki.Built;

    [Fact]
    public async Task No_page_breaks_the_policy_while_it_is_used()
    {
        var page = await browser.NewPageAsync();
        var broken = new List<string>();
        await page.ExposeFunctionAsync("broken", (string what) => broken.Add(what));
        await page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => broken(`${location.pathname}: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`))");
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) broken.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => broken.Add($"{page.Url}: {error}");
        foreach (var path in OneOfEachKind())
        {
            await page.GotoAsync("/" + path.Replace("index.html", "", StringComparison.Ordinal));
            await UseAsync(page);
        }
        Problems.None(broken);
        await page.CloseAsync();
    }

    // What scripts wait for: a pointer, a key, a search, an opened part.
    private static async Task UseAsync(IPage page)
    {
        foreach (var link in await page.Locator("main a:visible").AllAsync() is { Count: > 0 } links ? links.Take(6) : [])
            await link.HoverAsync(new() { Force = true, Timeout = 5000 });
        foreach (var summary in (await page.Locator("main summary:visible").AllAsync()).Take(3)) await summary.ClickAsync(new() { Force = true, Timeout = 5000 });
        if (await page.Locator(".site-search input:visible").CountAsync() == 0) return;
        await page.Locator(".site-search input:visible").First.FillAsync("Kazakhstan");
        await page.Keyboard.PressAsync("Tab");
    }

    // A page of a folder stands for the others of its folder: /en/states/x/ for /en/states/*/.
    private IEnumerable<string> OneOfEachKind() => wiki.Pages.Keys
        .Where(p => p.Split('/')[0] is "index.html" or "en" or "compare")
        .GroupBy(p => p.Split('/') is [.. var folders, _, "index.html"] && folders.Length > 1 ? string.Join('/', folders) : p)
        .Select(group => group.First())
        .Append("en/search/?q=Turkiye");
}
