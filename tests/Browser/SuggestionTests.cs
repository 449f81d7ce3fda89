using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>Suggestions under the search field of every page, on a phone and at a desk.</summary>
public sealed class SuggestionTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int Phone = 390, Desk = 1440;

    [Theory]
    [InlineData("/en/states/belarus/", Desk, "Назарбаев", "/en/leaders/nursultan-nazarbayev/")]
    [InlineData("/kk/timeline/", Phone, "Өзбекстанд", "/kk/states/uzbekistan/")]
    [InlineData("/ru/", Desk, "токаев", "/ru/leaders/kassym-jomart-tokayev/")]
    [InlineData("/ru/", Phone, "Turkiye", "/ru/states/turkiye/")]
    public async Task A_reader_chooses_with_the_arrows_and_opens_with_enter(string path, int width, string typed, string expected)
    {
        var page = await OpenAsync(path, width);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(typed);
        var field = page.Locator("input[role=combobox]");
        var options = page.Locator("[role=option]");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        // While a word is typed, other pages come first.
        await Assertions.Expect(page.Locator("[role=listbox]")).ToHaveAttributeAsync("aria-busy", "false");
        Assert.Equal(expected, await options.First.GetAttributeAsync("data-url"));
        Assert.InRange(await options.CountAsync(), 1, 7);
        await Assertions.Expect(options.First).Not.ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        // What a screen reader says: the option that the field points at.
        Assert.Equal(await options.First.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"{Regex.Escape(expected)}$"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_choice_stays_when_more_comes_for_what_was_typed()
    {
        var page = await OpenAsync("/en/about/", Desk);
        await TypeAsync(page, "Kazakhstan");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.EvaluateAsync("document.activeElement.dispatchEvent(new Event('input', { bubbles: true }))");
        await page.Locator("[role=listbox][aria-busy=false]").WaitForAsync();
        await Assertions.Expect(page.Locator("[role=option]").First).ToHaveAttributeAsync("aria-selected", "true");
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_is_pressed_stays_until_it_is_let_go()
    {
        var page = await OpenAsync("/en/about/", Desk);
        await TypeAsync(page, "Kazakhstan");
        var first = page.Locator("[role=option]").First;
        await first.HoverAsync();
        await page.Mouse.DownAsync();
        await page.EvaluateAsync("{ const field = document.activeElement; field.value = 'Uzbekistan'; field.dispatchEvent(new Event('input', { bubbles: true })); }");
        // Time enough for what comes of it, which would take the place of what is pressed.
        await page.WaitForTimeoutAsync(500);
        await page.Mouse.UpAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/en/states/kazakhstan/$"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_arrows_go_round_through_the_field()
    {
        var page = await OpenAsync("/en/about/", Desk);
        await TypeAsync(page, "Kazakhstan");
        var options = page.Locator("[role=option]");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("input[role=combobox]")).Not.ToHaveAttributeAsync("aria-activedescendant", new Regex("."));
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Escape_closes_the_list_and_keeps_what_was_typed_and_enter_then_asks_for_all_results()
    {
        var page = await OpenAsync("/kk/states/kazakhstan/", Desk);
        await TypeAsync(page, "Арал");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[role=listbox]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("input[role=combobox]")).ToHaveValueAsync("Арал");
        await Assertions.Expect(page.Locator("input[role=combobox]")).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.PressAsync("Enter");
        // The results write the address, too: a navigation to wait for may be over.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kk/search/[?]q="));
        await page.Locator("ol.results > li").First.WaitForAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_finger_opens_a_suggestion_and_the_list_fits_the_phone()
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new() { Width = Phone, Height = 740 }, HasTouch = true, IsMobile = true });
        await page.GotoAsync("/kk/leaders/islam-karimov/");
        await page.Locator(".site-search input").TapAsync();
        await page.Keyboard.TypeAsync("түрк");
        var list = page.Locator("[role=listbox]");
        await list.WaitForAsync();
        var box = (await list.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, Phone);
        Assert.InRange(box.X + box.Width, 200, Phone);
        Assert.All(await HeightsAsync(page), height => Assert.InRange(height, 36, 120));
        await page.Locator("[role=listbox][aria-busy=false] [role=option]").First.TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kk/(?!leaders/islam-karimov/|search/)"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("en", "Kazakhstan", "Search results: 7")]
    [InlineData("kk", "Қазақстан", "Іздеу нәтижелері: 7")]
    [InlineData("ru", "Казахстан", "Результаты поиска: 7")]
    [InlineData("en", "bwpfgd", "No results")]
    public async Task A_screen_reader_hears_how_many_there_are(string language, string typed, string said)
    {
        var page = await OpenAsync($"/{language}/about/", Desk);
        await page.Locator(".site-search input").FillAsync(typed);
        await Assertions.Expect(page.Locator(".site-search [role=status]")).ToHaveTextAsync(said);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_page_loads_nothing_of_the_search_before_a_reader_enters_the_field()
    {
        var page = await browser.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync("/en/states/kazakhstan/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(requests, IsOfSearch);
        await TypeAsync(page, "Aral");
        Assert.Contains(requests, IsOfSearch);
        await page.CloseAsync();

        static bool IsOfSearch(string path) => path.Contains("search", StringComparison.Ordinal) || path.Contains("suggest", StringComparison.Ordinal);
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator(".site-search input").FocusAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Locator("[role=listbox][aria-busy=false] [role=option]").First.WaitForAsync();
    }

    private static Task<double[]> HeightsAsync(IPage page) =>
        page.EvaluateAsync<double[]>("[...document.querySelectorAll('[role=option]')].map(o => o.getBoundingClientRect().height)");

    private async Task<IPage> OpenAsync(string path, int width)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = 844 } });
        await page.GotoAsync(path);
        return page;
    }
}
