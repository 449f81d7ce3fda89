using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>A reader goes through the built wiki in a real browser.</summary>
public sealed class ReadingTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly List<string> errors = [];

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>After every test: the browser's console stayed clean.</summary>
    public Task DisposeAsync()
    {
        Assert.Empty(errors);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task A_reader_switches_the_language_and_stays_on_the_page(int width)
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        await page.SetViewportSizeAsync(width, 844);
        foreach (var language in new[] { "kk", "ru", "en" })
        {
            await page.Locator($"a[hreflang={language}]").First.ClickAsync();
            await page.ArrivesAtAsync($"**/{language}/states/kazakhstan/**");
            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            Assert.NotEqual("", await page.Locator("h1").InnerTextAsync());
        }
    }

    [Fact]
    public async Task A_citation_leads_to_its_passage_and_back()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        var mark = page.Locator("main a[href^='#cite_note']").First;
        var markId = await mark.EvaluateAsync<string>("a => a.closest('[id]').id");
        await mark.ClickAsync();
        var note = new Uri(page.Url).Fragment;

        await page.Locator($"[id='{note[1..]}'] a[href*='/sources/']").First.ClickAsync();
        await page.ArrivesAtAsync("**/en/sources/*/#p*");
        var passage = page.Locator($"[id='{new Uri(page.Url).Fragment[1..]}']");
        await Assertions.Expect(passage).ToBeInViewportAsync();

        await passage.Locator("a[href*='/states/kazakhstan/']").First.ClickAsync();
        await page.ArrivesAtAsync("**/en/states/kazakhstan/**");
        await page.Locator($"[id='{note[1..]}'] a[href='#{markId}']").First.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{markId}']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_missing_page_answers_in_the_language_of_its_address()
    {
        var page = await browser.NewPageAsync();
        var answer = await page.GotoAsync("/kk/states/atlantis/");
        Assert.Equal(404, answer!.Status);
        Assert.Equal("kk", await page.Locator("html").GetAttributeAsync("lang"));
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = ColorScheme.Light });
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add(message.Text);
        };
        page.PageError += (_, error) => errors.Add(error);
        var answer = await page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        return page;
    }
}
