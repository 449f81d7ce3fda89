using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Playwright;
using TurkicWiki.Serving;

namespace TurkicWiki.Tests.Browser;

/// <summary>Someone writes, with the preview open in a browser.</summary>
public sealed class PreviewTests(BrowserFixture browser, PreviewFixture preview)
    : IClassFixture<BrowserFixture>, IClassFixture<PreviewFixture>, IAsyncLifetime
{
    private const string Page = "content/states/kazakhstan/en.md";
    private const string Styles = "themes/default/assets/theme.css";
    private const string Sentence = "declared its independence";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<string> errors = [];

    /// <summary>Before every test: what the one before it restored is shown.</summary>
    public Task InitializeAsync() => preview.SettledAsync();

    /// <summary>After every test: the browser found nothing to complain of, a broken policy least of all.</summary>
    public Task DisposeAsync()
    {
        Assert.Empty(errors);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_save_is_shown_where_the_writer_was_reading()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        await page.EvaluateAsync("scrollTo({ top: 900, behavior: 'instant' })");
        preview.Edit(Page, text => text.Replace(Sentence, "proclaimed its independence", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("proclaimed its independence");
        await UntilAsync(page, "scrollY === 900");
        Restore(Page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Sentence);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("content/languages/kk.yaml", "/kk/states/kazakhstan/", "references: ", "references: Сынақ")]
    [InlineData("content/wiki.yaml", "/kk/", "kk: TurkicWiki", "kk: СынақУики")]
    [InlineData("themes/default/templates/not-found.hbs", "/kk/404.html", "</ul>", "<li>Сынақ</li></ul>")]
    [InlineData("themes/default/assets/theme.js", "/kk/", "{\n", "{\n  document.documentElement.title = 'Сынақ';\n")]
    public async Task Every_kind_of_file_is_watched(string file, string address, string from, string to)
    {
        const string isThere = "/Сынақ|СынақУики/.test(document.documentElement.outerHTML)";
        var page = await OpenAsync(address);
        preview.Edit(file, text => text.Replace(from, to, StringComparison.Ordinal));
        await UntilAsync(page, isThere);
        Restore(file);
        await UntilAsync(page, $"!{isThere}");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/en/states/kazakhstan/", Page, Sentence, "proclaimed its independence", false)]
    [InlineData("/en/states/kazakhstan/", Page, "p97]. It is one", "p97].\n\nIt is one", false)]
    [InlineData("/en/states/kazakhstan/", Page, "aliases: [Republic of Kazakhstan, ", "aliases: [", false)]
    [InlineData("/en/states/kazakhstan/", Page, "## Foreign policy", "## Policy abroad", true)]
    [InlineData("/en/states/kazakhstan/", "seeds/opsour-2022.yaml", "and Türkiye recognised it the same day. More", "which Türkiye recognised that very day. More", false)]
    [InlineData("/en/timeline/", "content/events/1918.yaml", "Republic is founded", "Republic is established", true)]
    public async Task A_page_whose_words_were_changed_is_the_one_that_a_reader_would_be_sent(
        string address, string file, string from, string to, bool isSentAnew)
    {
        const string shown = "document.querySelector('main').outerHTML";
        // Sidenotes come with the first frame.
        const string drawn = $"new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell({shown}))))";
        var page = await OpenAsync(address);
        await page.EvaluateAsync("document.body.dataset.seen = 'yes'");
        var before = await page.EvaluateAsync<string>(drawn);
        preview.Edit(file, text => text.Replace(from, to, StringComparison.Ordinal));
        await UntilAsync(page, $"{shown} !== {JsonSerializer.Serialize(before)}");
        await preview.SettledAsync();
        Assert.Equal(isSentAnew, await page.EvaluateAsync<string?>("document.body.dataset.seen ?? null") is null);
        await page.WaitForLoadStateAsync();
        var changed = await page.EvaluateAsync<string>(drawn);
        await page.ReloadAsync();
        Assert.Equal(await page.EvaluateAsync<string>(drawn), changed);
        Restore(file);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_style_sheet_is_changed_without_a_reload()
    {
        var page = await OpenAsync("/kk/states/kazakhstan/");
        await page.EvaluateAsync("document.body.dataset.seen = 'yes'");
        preview.Edit(Styles, css => css + "\nh1 { letter-spacing: 7px }\n");
        await UntilAsync(page, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
        await UntilAsync(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1");
        Assert.Equal("yes", await page.EvaluateAsync<string>("document.body.dataset.seen"));
        Restore(Styles);
        await page.CloseAsync();
    }

    [Fact]
    public async Task An_error_is_shown_with_its_spot_over_the_last_good_page_until_it_is_mended()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        await page.EvaluateAsync("document.body.dataset.seen = 'yes'");
        preview.Edit(Page, text => text.Replace(Sentence, "[[<img src=x onerror=alert(1)>]] lost", StringComparison.Ordinal));
        var problems = page.Locator("#preview-problems");
        await Assertions.Expect(problems).ToBeVisibleAsync();
        var text = await problems.InnerTextAsync();
        Assert.Contains($"{Page}:7:", text, StringComparison.Ordinal);
        Assert.Contains("<img src=x", text, StringComparison.Ordinal);
        Assert.Matches(@"\n +\| +\^", text);
        Assert.Contains(Sentence, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("img[src=x]").CountAsync());

        await page.GotoAsync("/kk/states/kazakhstan/");
        await Assertions.Expect(problems).ToBeVisibleAsync();
        Restore(Page);
        await Assertions.Expect(problems).ToHaveCountAsync(0);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Where_there_was_no_page_yet_it_comes_when_the_wiki_is_mended()
    {
        using var stop = new CancellationTokenSource();
        using var watcher = new FolderWatcher(preview.Root, "content");
        var build = new PreviewBuild(preview.Root);
        var broken = PreviewState.Nothing with { Problems = new("1 error", "lost\n", Stops: true) };
        var isMended = false;
        var started = new TaskCompletionSource<string>();
        var server = new PreviewServer(state => isMended ? build.Next(state) : broken, watcher);
        var running = server.RunAsync(0, started.SetResult, (_, _) => { }, stop.Token);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(await started.Task + "/en/states/kazakhstan/");
        await Assertions.Expect(page.Locator("#preview-problems")).ToContainTextAsync("lost");
        isMended = true;
        preview.Edit(Page, text => text + "\n");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Sentence);
        await page.CloseAsync();
        await stop.CancelAsync();
        await running;
        Restore(Page);
    }

    [Fact]
    public async Task A_warning_keeps_to_a_corner()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        preview.Edit(Page, text => text.Replace(Sentence, "declared \"its\" independence", StringComparison.Ordinal));
        var problems = page.Locator("#preview-problems");
        await Assertions.Expect(problems).ToContainTextAsync("2 warnings");
        await Assertions.Expect(problems.Locator("pre")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("declared \"its\" independence");
        Restore(Page);
        await Assertions.Expect(problems).ToHaveCountAsync(0);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_front_page_leads_to_the_language_that_the_reader_chose_last()
    {
        var page = await browser.NewPageAsync(new() { BaseURL = preview.Address, Locale = "ru-RU" });
        await page.GotoAsync("/");
        await page.ArrivesAtAsync("**/ru/");
        await page.Locator(".languages a[hreflang=kk]").First.ClickAsync();
        await page.ArrivesAtAsync("**/kk/");
        await page.GotoAsync("/");
        await page.ArrivesAtAsync("**/kk/");
        await page.CloseAsync();
    }

    /// <summary>The page itself tells what it shows: asking it again and again would take the time that is measured.</summary>
    [Fact]
    public async Task Saves_are_shown_soon()
    {
        var count = TestRun.IsFull ? 50 : 5;
        var shown = Channel.CreateUnbounded<string>();
        var page = await browser.NewPageAsync(new() { BaseURL = preview.Address });
        await page.ExposeFunctionAsync("shows", (string saved) => shown.Writer.TryWrite(saved));
        await page.AddInitScriptAsync("""
            addEventListener('load', () => {
              const main = document.querySelector('main');
              const tell = () => requestAnimationFrame(() => setTimeout(() => shows(/save [a-z]+/.exec(main.textContent)?.[0] ?? '')));
              new MutationObserver(tell).observe(main, { childList: true, characterData: true, subtree: true });
              tell();
            })
            """);
        await page.GotoAsync("/en/states/kazakhstan/");
        await ShownAsync("");
        var times = new List<double>();
        for (var number = 0; number <= count; number++)
        {
            var words = $"save {(char)('a' + (number % 26))}{(char)('a' + (number / 26))}";
            var start = TimeProvider.System.GetTimestamp();
            preview.Edit(Page, text => text.Replace(Sentence, $"{words} {Sentence}", StringComparison.Ordinal));
            await ShownAsync(words);
            // The first compiles what the others use.
            if (number > 0) times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            Restore(Page);
            await ShownAsync("");
        }
        times.Sort();
        Console.WriteLine($"from save to painted page: {count} saves, median {times[count / 2]:0} ms, worst {times[^1]:0} ms");
        Assert.InRange(times[count / 2], 0, 5000);
        await page.CloseAsync();

        async Task ShownAsync(string words)
        {
            while (await shown.Reader.ReadAsync().AsTask().WaitAsync(Patience) != words)
            {
            }
        }
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await browser.NewPageAsync(new() { BaseURL = preview.Address });
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add(message.Text);
        };
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(path);
        return page;
    }

    // Playwright's own waiting evaluates text within the page, which the policy forbids.
    private static async Task UntilAsync(IPage page, string condition)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await HoldsAsync(page, condition))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(60), $"never: {condition}");
            await Task.Delay(1);
        }
    }

    private static async Task<bool> HoldsAsync(IPage page, string condition)
    {
        try
        {
            return await page.EvaluateAsync<bool>(condition);
        }
        catch (PlaywrightException e) when (e.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            // The page is being reloaded.
            return false;
        }
    }

    private void Restore(string file) => preview.Edit(file, _ => File.ReadAllText(Path.Combine(RealWiki.RealWiki.Root, file)));
}
