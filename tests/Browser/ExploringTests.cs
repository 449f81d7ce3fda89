using Microsoft.Playwright;
using TurkicWiki.Content.Languages;

namespace TurkicWiki.Tests.Browser;

/// <summary>A reader explores the timeline, the tables, the charts and the map of succession.</summary>
public sealed class ExploringTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private readonly RealWiki.RealWiki wiki = RealWiki.RealWiki.Built;

    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };
    private static readonly ViewportSize Desk = new() { Width = 1440, Height = 900 };

    public static TheoryData<int> Widths => [390, 1440];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task A_timeline_filtered_by_state_and_kind_can_be_shared_and_survives_another_language(int width)
    {
        var page = await OpenAsync("/en/timeline/", width);
        var all = await ShownAsync(page);
        await page.SelectOptionAsync("select[name=state]", "uzbekistan");
        await page.SelectOptionAsync("select[name=kind]", "agreement");
        var some = await ShownAsync(page);
        Assert.InRange(some, 1, all - 1);
        await Assertions.Expect(page.Locator(".filters [role=status]")).ToHaveTextAsync(wiki.Result.Site.Languages[0].Count("events-count", some));
        Assert.EndsWith("/en/timeline/?state=uzbekistan&kind=agreement", page.Url, StringComparison.Ordinal);
        Assert.All(await page.Locator(".timeline > li:visible .event-kind").AllInnerTextsAsync(), kind => Assert.Equal("Agreement", kind));

        var shared = await OpenAsync(new Uri(page.Url).PathAndQuery, width);
        Assert.Equal(some, await ShownAsync(shared));
        await shared.Locator(".languages a[hreflang=kk]").ClickAsync();
        await shared.ArrivesAtAsync("**/kk/timeline/?state=uzbekistan&kind=agreement");
        Assert.Equal(some, await ShownAsync(shared));

        await shared.Locator(".filters button").ClickAsync();
        Assert.Equal(all, await ShownAsync(shared));
        Assert.EndsWith("/kk/timeline/", shared.Url, StringComparison.Ordinal);
        await shared.CloseAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Years_and_decades_without_a_matching_event_go_away_and_the_overview_shrinks()
    {
        var page = await OpenAsync("/ru/timeline/?leader=islam-karimov", Desk.Width);
        Assert.Equal(0, await page.Locator(".year:visible:not(:has(.timeline > li:visible))").CountAsync());
        Assert.True(await page.Locator(".decade:visible").CountAsync() < await page.Locator(".decade").CountAsync());
        var tallest = await page.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('.overview rect')].map(r => r.height.baseVal.value))");
        Assert.InRange(tallest, 0.1, 39);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_overview_leads_to_a_decade()
    {
        var page = await OpenAsync("/kk/timeline/", Phone.Width);
        await page.Locator(".overview a[href='#200X']").ClickAsync();
        await Assertions.Expect(page.Locator("[id='200X']")).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_the_timeline_is_a_plain_list_without_filters()
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false, ViewportSize = Phone });
        await page.GotoAsync("/kk/timeline/?state=uzbekistan");
        await Assertions.Expect(page.Locator(".filters")).ToBeHiddenAsync();
        Assert.Equal(wiki.Result.Site.Events.Length, await ShownAsync(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_linked_event_is_shown_though_the_filter_would_hide_it()
    {
        var page = await OpenAsync("/en/timeline/?state=tajikistan#turkiye-republic-founded", Desk.Width);
        await Assertions.Expect(page.Locator("#turkiye-republic-founded")).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task A_reader_sorts_a_table_by_keyboard_in_the_order_of_the_Kazakh_alphabet(int width)
    {
        var page = await OpenAsync("/kk/tables/leaders/", width);
        var heading = page.Locator("thead th").First;
        await heading.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        var names = await page.Locator("tbody th").AllInnerTextsAsync();
        Alphabet kazakh = wiki.Result.Site.Languages.Single(l => l.Code == "kk").Alphabet;
        Assert.Equal(names.Order(kazakh), names);
        Assert.NotEqual(names.Order(StringComparer.Ordinal), names);

        await page.Keyboard.PressAsync("Space");
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        var down = await page.Locator("tbody th").AllInnerTextsAsync();
        Assert.Equal(names.Distinct().Reverse(), down.Distinct());
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_reader_filters_a_table_by_what_its_rows_say()
    {
        var page = await OpenAsync("/ru/tables/leaders/", Phone.Width);
        await page.FillAsync(".filters input", "турция премьер");
        var rows = await page.Locator("tbody tr:visible").AllInnerTextsAsync();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("Премьер", row, StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".filters [role=status]"))
            .ToHaveTextAsync(wiki.Result.Site.Languages.Single(l => l.Code == "ru").Count("rows-count", rows.Count));
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task A_wide_table_scrolls_within_itself_and_keeps_its_states_and_headings_in_sight(int width)
    {
        var page = await OpenAsync("/ru/tables/membership/", width);
        var region = page.Locator(".scroll");
        await region.EvaluateAsync("r => { r.scrollLeft = 600; r.scrollTop = 300; }");
        var (box, state, corner) = ((await region.BoundingBoxAsync())!, (await page.Locator("tbody th").Nth(6).BoundingBoxAsync())!, (await page.Locator("thead th").First.BoundingBoxAsync())!);
        Assert.InRange(state.X - box.X, -2, 2);
        Assert.InRange(corner.X - box.X, -2, 2);
        Assert.InRange(corner.Y - box.Y, -2, 2);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/en/tables/membership/")]
    [InlineData("/kk/datasets/kazakhs-by-country/")]
    [InlineData("/ru/tables/trade/")]
    public async Task A_table_can_be_taken_along_as_a_file(string path)
    {
        var page = await OpenAsync(path, Phone.Width);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='.csv']").Last.ClickAsync());
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(lines.Length > 3);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Every_chart_is_told_in_words_to_those_who_do_not_see_it()
    {
        var page = await OpenAsync("/kk/tables/trade/", Desk.Width);
        var charts = await page.Locator("figure.chart svg[role=img]").AllAsync();
        Assert.True(charts.Count >= 5);
        foreach (var chart in charts)
        {
            var told = await chart.EvaluateAsync<string>("c => c.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent).join(' ')");
            Assert.Matches(@"\d", told);
        }
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task The_map_of_succession_leads_to_the_bodies_and_to_the_passages(int width)
    {
        var page = await OpenAsync("/ru/tables/succession/", width);
        await page.Locator(".succession svg a[href^='#cite_note'] text").First.ClickAsync();
        await Assertions.Expect(page.Locator(".references li:target")).ToBeInViewportAsync();
        await page.Locator(".succession svg a[href*='/central-asian-economic-community/']").ClickAsync();
        await page.ArrivesAtAsync("**/ru/organisations/central-asian-economic-community/");
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Explored))]
    public async Task No_page_to_explore_is_wider_than_a_small_phone(string path)
    {
        var page = await OpenAsync(path, 320);
        var overflow = await page.EvaluateAsync<int>("document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth");
        Assert.True(overflow <= 0, $"{path} is {overflow} pixels too wide");
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Explored))]
    public async Task The_theme_is_chosen_on_every_page_to_explore(string path)
    {
        var page = await OpenAsync(path, Phone.Width);
        await page.Locator(".theme-switch").ClickAsync();
        Assert.Equal("light", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/ru/timeline/", 0)]
    [InlineData("/kk/tables/leaders/", 0)]
    [InlineData("/ru/tables/membership/", 0)]
    [InlineData("/ru/tables/trade/", 0)]
    [InlineData("/ru/timeline/", 1)]
    public async Task Nothing_moves_when_the_scripts_take_over(string path, int pushed)
    {
        var page = await OpenAsync(path, Phone.Width);
        // The measure itself is tried, too: what is pushed down is seen to move.
        if (pushed > 0) await page.EvaluateAsync("document.querySelector('main').style.marginTop = '200px'");
        var moved = await page.EvaluateAsync<double>("""
            () => new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 500);
            })
            """);
        // A busy machine paints a page before all of its header is there, which moves a few letters; filters that come late move a tenth and more.
        Assert.Equal(pushed > 0, moved > .02);
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Explored))]
    public async Task No_letter_of_a_chart_leaves_its_drawing(string path)
    {
        var page = await OpenAsync(path, Phone.Width);
        var outside = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.chart > svg text, .succession text')].filter(text => {
              const [own, all] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
              return own.left < all.left - 1 || own.right > all.right + 1 || own.bottom > all.bottom + 2;
            }).map(text => text.textContent)
            """);
        Assert.Empty(outside);
        await page.CloseAsync();
    }

    public static TheoryData<string> Explored =>
    [
        "/kk/timeline/", "/kk/tables/", "/ru/tables/membership/", "/en/tables/leaders/", "/kk/tables/agreements/", "/kk/tables/trade/", "/ru/tables/trade/",
        "/kk/tables/succession/", "/ru/tables/succession/", "/kk/datasets/astana-survey-alliances/", "/ru/datasets/astana-survey-wishes/",
        "/kk/datasets/minerals-by-country/", "/en/datasets/kazakhs-by-country/",
    ];

    private static Task<int> ShownAsync(IPage page) => page.Locator(".timeline > li:visible").CountAsync();

    private async Task<IPage> OpenAsync(string path, int width)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = 844 } });
        var answer = await page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        return page;
    }
}
