using Microsoft.Playwright;
using TurkicWiki.Tests.Browser;

namespace TurkicWiki.Tests.Hostile;

/// <summary>A browser that notes what must not happen: script of a vector runs, a request leaves, the policy has to hold something back.</summary>
internal sealed class WatchedBrowser : IAsyncDisposable
{
    // `hit.va` tells that va has run, wherever it runs and however it was written.
    private const string Watch = """
        window.hit = new Proxy({}, { get: (_, id) => { window.tell?.(`script of ${String(id)} ran`); return ''; } });
        const later = setTimeout;
        window.setTimeout = (act, time) => later(act, Math.min(time ?? 0, 5));
        for (const way of ['alert', 'confirm', 'prompt', 'open']) window[way] = () => window.tell?.(`${way} was called`);
        addEventListener('securitypolicyviolation', e => window.tell?.(`the policy held back: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
        """;

    // What would run or fetch later: on a click, a hover, a submit.
    private const string Sleeping = """
        () => {
          const fault = [];
          // What a browser shows as text it wraps in a page of its own.
          if (document.contentType !== 'text/html') return fault;
          const known = ['http:', 'https:', 'mailto:'];
          for (const e of document.querySelectorAll('*')) {
            for (const { name, value } of e.attributes) {
              if (/^on/i.test(name)) fault.push(`${e.localName} has ${name}=${value}`);
              if (/^(href|src|action|formaction|data|poster|ping|background|xlink:href|srcset|cite|longdesc|code|archive)$/i.test(name)) {
                const address = new URL(value, location.href);
                if (!known.includes(address.protocol)) fault.push(`${e.localName} ${name}=${value}`);
                if (!/^(a|link)$/.test(e.localName) && address.origin !== location.origin) fault.push(`${e.localName} fetches ${value}`);
              }
              if (name === 'style' && !/^((top|left|inset-inline-start|--[a-z]+): [\d.-]+(px|%)?;? ?)*$/.test(value) || name === 'srcdoc' || /^xmlns/.test(name) && !/^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)$/.test(value)) fault.push(`${e.localName} has ${name}=${value}`);
            }
            if (e.localName === 'script' && !e.src && !/json$/.test(e.type)) fault.push(`script without a file: ${e.textContent.slice(0, 80)}`);
            if (/json$/.test(e.type ?? '') && e.localName === 'script') try { JSON.parse(e.textContent); } catch (x) { fault.push(`data that is no JSON: ${x}`); }
            if (e.localName === 'link' && /stylesheet|preload|prefetch|import|manifest|icon/.test(e.rel) && new URL(e.href).origin !== location.origin) fault.push(`link fetches ${e.href}`);
            if (/^(iframe|frame|frameset|object|embed|applet|base|portal|marquee|image|video|audio|math|foreignobject|animate|set|style|plaintext|xmp|listing)$/.test(e.localName)) fault.push(`an element ${e.localName}`);
            if (e.localName === 'meta' && /refresh|policy/i.test(e.httpEquiv)) fault.push(`meta ${e.httpEquiv}`);
            if (e.localName === 'form' && e.action && new URL(e.action).origin !== location.origin) fault.push(`form to ${e.action}`);
          }
          return fault;
        }
        """;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly List<string> told = [];
    private int opened;

    private WatchedBrowser(IPlaywright playwright, IBrowser browser, IPage page, string address) =>
        (this.playwright, this.browser, Page, Address) = (playwright, browser, page, address);

    public IPage Page { get; }

    public string Address { get; }

    /// <summary>What happened, each with the page that it happened on.</summary>
    public IReadOnlyCollection<string> Told => told;

    public int Opened => opened;

    /// <param name="withPolicy">False to let the browser ignore the Content-Security-Policy: then only escaping is between a text and its script.</param>
    public static async Task<WatchedBrowser> StartAsync(string address, bool withPolicy)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await Chromium.LaunchAsync(playwright);
        var context = await browser.NewContextAsync(new() { BaseURL = address, BypassCSP = !withPolicy, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        var watched = new WatchedBrowser(playwright, browser, page, address);
        await watched.WatchAsync(context);
        return watched;
    }

    /// <summary>Opens an address and looks through what the browser made of it.</summary>
    public async Task OpenAsync(string path)
    {
        opened++;
        try
        {
            await GoAsync(path);
        }
        catch (PlaywrightException e) when (e.Message.Contains("Download is starting", StringComparison.Ordinal) || e.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            // What a browser does not show it keeps as a file.
            return;
        }
        await LookAsync();
        if (new Uri(Page.Url).Authority != new Uri(Address).Authority) Tell($"the page went to {Page.Url}");
    }

    // The page before may still be on its way elsewhere, as <meta http-equiv=refresh> would have it.
    private async Task GoAsync(string path, int attempts = 5)
    {
        try
        {
            await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        }
        catch (PlaywrightException e) when (attempts > 1 && e.Message.Contains("interrupted by another navigation", StringComparison.Ordinal))
        {
            Tell("the page went elsewhere by itself");
            await Page.WaitForLoadStateAsync();
            await GoAsync(path, attempts - 1);
        }
    }

    public async Task LookAsync()
    {
        try
        {
            foreach (var fault in await Page.EvaluateAsync<string[]>(Sleeping)) Tell(fault);
        }
        catch (PlaywrightException e)
        {
            // The page went elsewhere by itself, or has elements of names that scripts look for: <input name=attributes>.
            Tell($"it could not be looked through: {e.Message.Split('\n')[0]}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private async Task WatchAsync(IBrowserContext context)
    {
        await context.ExposeFunctionAsync("tell", (string what) => Tell(what));
        await context.AddInitScriptAsync(Watch);
        // It finds nothing there; that it asked is noted.
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address + "/", StringComparison.Ordinal)) Tell($"a request for {request.Url}");
        };
        context.Dialog += (_, dialog) =>
        {
            Tell($"a dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        context.Page += (_, page) =>
        {
            if (page != Page) Tell($"a window: {page.Url}");
        };
        Page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) Tell($"the browser complains: {message.Text}");
        };
        Page.PageError += (_, error) => Tell($"a script of the site broke: {error}");
    }

    private void Tell(string what)
    {
        lock (told) told.Add($"{Uri.UnescapeDataString(Page.Url.Replace(Address, "", StringComparison.Ordinal))}: {what}");
    }
}
