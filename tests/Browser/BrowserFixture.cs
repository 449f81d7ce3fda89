using Microsoft.Playwright;
using TurkicWiki.Serving;

namespace TurkicWiki.Tests.Browser;

/// <summary>A browser, and the built wiki on a port of this machine.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private SiteHost? host;

    public string Address => host!.Address;

    public async Task InitializeAsync()
    {
        host = await SiteHost.StartAsync(0, StaticSite.OfFolder(RealWiki.RealWiki.Built.Output), CancellationToken.None);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>A page in a profile of its own.</summary>
    public Task<IPage> NewPageAsync(BrowserNewPageOptions? options = null)
    {
        options ??= new BrowserNewPageOptions();
        options.BaseURL ??= Address;
        return browser!.NewPageAsync(options);
    }

    /// <summary>An address of the wiki in a profile of its own, which may use the clipboard.</summary>
    public async Task<IPage> OpenAsync(string path, BrowserNewPageOptions? options = null)
    {
        var page = await NewPageAsync(options);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var answer = await page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (host is not null) await host.DisposeAsync();
    }
}
