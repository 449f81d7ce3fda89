using Microsoft.Playwright;

namespace TurkicWiki.Tests.Hostile;

/// <summary>A reader uses what scripts make of the wiki's texts: results of a search, cards, filters.</summary>
internal static class HostileUse
{
    private static readonly string[] Filtered = ["timeline/", "tables/trade/", "a-z/", "states/"];

    /// <summary>Searches for each vector, and for words that find them all; has each of them in the address too.</summary>
    public static async Task SearchAsync(WatchedBrowser browser, IEnumerable<Vector> vectors)
    {
        var queries = vectors.Select(v => v.Text).ToArray();
        foreach (var (query, number) in queries.Concat(["script", "alert onerror hit", "entry", "title", "event", "words"]).Select((q, n) => (q, n)))
        {
            var said = Uri.EscapeDataString(query);
            await browser.OpenAsync($"/en/search/?q={said}#{said}");
            await SettleAsync(browser.Page);
            await browser.LookAsync();
            if (number % 4 == 0) await browser.OpenAsync($"/qaa/{Filtered[number / 4 % Filtered.Length]}?kind={said}&from={said}&to={said}&subject={said}&q={said}#{said}");
        }
    }

    /// <summary>Opens the card of each link and of each reference of each vector's page, one language in turn with the other.</summary>
    /// <returns>How many cards were shown.</returns>
    public static async Task<int> PointAsync(WatchedBrowser browser, Vector[] vectors)
    {
        var shown = 0;
        for (var n = 0; n < vectors.Length; n++)
        {
            // A page that links all the subjects of its kind, and one whose references are hostile in themselves.
            await browser.OpenAsync($"/{(n % 2 == 0 ? "qaa" : "en")}/topics/e-{vectors[n].Id}/");
            shown += await PointAtAllAsync(browser);
        }
        foreach (var list in new[] { "/en/a-z/", "/qaa/timeline/", "/en/", $"/en/datasets/d-{vectors[0].Id}/" })
        {
            await browser.OpenAsync(list);
            shown += await PointAtAllAsync(browser);
        }
        return shown;
    }

    // As a pointer does; a card comes without its delay, which the watched browser shortens.
    private static async Task<int> PointAtAllAsync(WatchedBrowser browser)
    {
        var shown = await browser.Page.EvaluateAsync<int>("""
            async () => {
              document.querySelectorAll('main details').forEach(part => { part.open = true; });
              let shown = 0;
              for (const link of [...document.querySelectorAll('main .reference a, main a')].slice(0, 25)) {
                link.focus();
                link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
                for (let n = 0; n < 8 && !document.querySelector('.card'); n++) await new Promise(done => setTimeout(done, 10));
                if (document.querySelector('.card')) shown++;
              }
              return shown;
            }
            """);
        await browser.LookAsync();
        return shown;
    }

    // Until the results are there, or nothing was found.
    private static async Task SettleAsync(IPage page)
    {
        for (var n = 0; n < 100 && await page.EvaluateAsync<bool>("document.querySelector('[role=status]')?.textContent === ''"); n++) await Task.Delay(10);
    }
}
