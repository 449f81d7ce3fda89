using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TurkicWiki.Tests.Browser;

/// <summary>What a reader learns at a mark or a link without leaving the sentence.</summary>
public sealed class CardTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly BrowserNewPageOptions Phone = new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true };

    [Theory]
    [InlineData("en", "Show passage", "Copy link to this statement", "Report an error in this statement")]
    [InlineData("kk", "Үзіндіні көрсету", "Осы тұжырымға сілтемені көшіру", "Осы тұжырымдағы қате туралы хабарлау")]
    [InlineData("ru", "Показать фрагмент", "Скопировать ссылку на это утверждение", "Сообщить об ошибке в этом утверждении")]
    public async Task Pointing_at_a_mark_shows_what_the_source_says(string language, string passage, string copy, string report)
    {
        var page = await OpenAsync($"/{language}/states/kazakhstan/");
        var mark = Marks(page).First;
        var note = Note(page, await mark.GetAttributeAsync("href"));

        await mark.HoverAsync();

        var card = Card(page);
        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToContainTextAsync(await note.Locator(".source-name").InnerTextAsync());
        await Expect(card).ToContainTextAsync(await note.Locator(".gist").InnerTextAsync());
        await Expect(card).ToContainTextAsync(await note.Locator(".lines").InnerTextAsync());
        await Expect(card.Locator("a").First).ToHaveTextAsync(passage);
        Assert.Equal(await note.Locator(".source-name").GetAttributeAsync("href"), await card.Locator("a").First.GetAttributeAsync("href"));
        await Expect(card.GetByRole(AriaRole.Button, new() { Name = copy })).ToBeVisibleAsync();
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = report })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_card_stays_while_the_pointer_is_in_it_and_goes_when_it_leaves()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        await Marks(page).First.HoverAsync();
        await Card(page).Locator(".card-name").HoverAsync();
        await Task.Delay(600);
        await Expect(Card(page)).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(2, 2);
        await Expect(Card(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_remark_on_a_passage_stands_in_its_card()
    {
        var page = await OpenAsync("/en/timeline/");
        var note = page.Locator("ol.references > li:has(.remark)").First;
        var mark = page.Locator($"main .reference a[href='#{await note.GetAttributeAsync("id")}']").First;
        await mark.HoverAsync();
        await Expect(Card(page).Locator(".remark")).ToHaveTextAsync(await note.Locator(".remark").InnerTextAsync());
    }

    [Theory]
    [InlineData("en", "sentence 4", "sentences 5–6")]
    [InlineData("kk", "4-сөйлем", "5–6-сөйлемдер")]
    [InlineData("ru", "предложение 4", "предложения 5–6")]
    public async Task The_card_says_which_sentences_of_a_passage_are_meant(string language, string first, string second)
    {
        var page = await OpenAsync($"/{language}/people/ahmet-davutoglu/");
        var marks = page.Locator(".text .reference a");
        await marks.First.HoverAsync();
        await Expect(Card(page).Locator(".card-where")).ToContainTextAsync(first);
        await page.Mouse.MoveAsync(2, 2);
        await marks.Nth(1).HoverAsync();
        await Expect(Card(page).Locator(".card-where")).ToContainTextAsync(second);
    }

    [Fact]
    public async Task Where_the_list_of_references_is_too_long_to_say_it_the_card_asks_the_page_of_the_source()
    {
        var page = await OpenAsync("/kk/timeline/");
        await Expect(page.Locator("ol.references .gist")).ToHaveCountAsync(0);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        var mark = page.Locator(".timeline .reference a").First;
        var source = new Uri(new Uri(page.Url), await Note(page, await mark.GetAttributeAsync("href")).Locator(".source-name").GetAttributeAsync("href"));
        await mark.HoverAsync();
        await Expect(Card(page).Locator(".gist")).ToBeVisibleAsync();
        var said = await Card(page).Locator(".gist").InnerTextAsync();
        await page.Mouse.MoveAsync(2, 2);
        await Expect(Card(page)).ToHaveCountAsync(0);
        await mark.HoverAsync();
        await Expect(Card(page).Locator(".gist")).ToHaveTextAsync(said);
        Assert.Single(asked, source.AbsolutePath);

        await page.GotoAsync(source.PathAndQuery + source.Fragment);
        await Expect(page.Locator($"[id='{source.Fragment[1..]}'] .gist")).ToHaveTextAsync(said);
    }

    [Fact]
    public async Task A_card_without_what_the_passage_says_comes_all_the_same_when_the_source_cannot_be_reached()
    {
        var page = await OpenAsync("/en/timeline/");
        await page.RouteAsync("**/sources/**", route => route.AbortAsync());
        await page.Locator(".timeline .reference a").First.HoverAsync();
        await Expect(Card(page).Locator(".card-where")).ToBeVisibleAsync();
        await Expect(Card(page).Locator(".gist")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_card_opens_and_closes_by_keyboard_and_can_be_walked_through()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        var mark = Marks(page).First;
        await page.Keyboard.PressAsync("Tab");
        await mark.FocusAsync();
        await Expect(Card(page)).ToBeVisibleAsync();
        Assert.Equal(await Card(page).Locator(".card-text").GetAttributeAsync("id"), await mark.GetAttributeAsync("aria-describedby"));

        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Tab");
        await Expect(Card(page).Locator(".card-copy")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(Card(page)).ToHaveCountAsync(0);
        await Expect(mark).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_a_tap_lays_the_card_over_the_foot_of_the_window_and_another_takes_it_away()
    {
        var page = await OpenAsync("/kk/states/kazakhstan/", Phone);
        var mark = Marks(page).Nth(5);
        await mark.ScrollIntoViewIfNeededAsync();
        var address = page.Url;

        await mark.TapAsync();
        await Expect(Card(page)).ToBeVisibleAsync();
        Assert.Equal(address, page.Url);
        await Task.Delay(300);
        var card = (await Card(page).BoundingBoxAsync())!;
        Assert.Equal(844, card.Y + card.Height, 1.0);
        Assert.Equal(390, card.Width, 1.0);
        var sentence = (await mark.BoundingBoxAsync())!;
        Assert.True(sentence.Y + sentence.Height <= card.Y, "the card hides its mark");

        await mark.TapAsync();
        await Expect(Card(page)).ToHaveCountAsync(0);

        await mark.TapAsync();
        await Card(page).GetByRole(AriaRole.Button, new() { Name = "Жабу" }).TapAsync();
        await Expect(Card(page)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en", "State", "Türkiye")]
    [InlineData("kk", "Мемлекет", "Түркия")]
    [InlineData("ru", "Государство", "Турция")]
    public async Task Pointing_at_a_link_shows_what_the_subject_is(string language, string kind, string title)
    {
        var page = await OpenAsync($"/{language}/states/kazakhstan/");
        await page.Locator($".text a[href='/{language}/states/turkiye/']").First.HoverAsync();

        var card = page.Locator(".page-card");
        await Expect(card.Locator(".card-where")).ToHaveTextAsync(kind);
        await Expect(card.Locator(".card-name")).ToHaveTextAsync(title);
        await Expect(card.Locator("#card-text")).Not.ToBeEmptyAsync();
        await Expect(card.Locator("dt").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en", "Memberships", "Organization of Turkic States")]
    [InlineData("kk", "Мүшелік", "Түркі мемлекеттері ұйымы")]
    public async Task The_card_of_a_state_says_what_others_say_of_it(string language, string field, string body)
    {
        var page = await OpenAsync($"/{language}/states/kazakhstan/");
        await page.Locator($".text a[href='/{language}/states/turkiye/']").First.HoverAsync();
        await Expect(page.Locator(".page-card dt", new() { HasText = field })).ToHaveCountAsync(1);
        await Expect(page.Locator(".page-card dl")).ToContainTextAsync(body);
    }

    [Fact]
    public async Task The_data_of_a_page_is_fetched_once()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        var fetched = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("index.json", StringComparison.Ordinal)) fetched.Add(request.Url);
        };
        for (var i = 0; i < 2; i++)
        {
            await page.Locator(".text a[href='/en/states/turkiye/']").First.HoverAsync();
            await Expect(page.Locator(".page-card")).ToBeVisibleAsync();
            await page.Mouse.MoveAsync(2, 2);
            await Expect(page.Locator(".page-card")).ToHaveCountAsync(0);
        }
        Assert.Single(fetched);
    }

    [Fact]
    public async Task Where_the_data_cannot_be_had_a_link_is_a_link()
    {
        var page = await OpenAsync("/en/states/kazakhstan/");
        await page.RouteAsync("**/index.json", route => route.FulfillAsync(new() { Status = 200, Body = "no data" }));
        var link = page.Locator(".text a[href='/en/states/turkiye/']").First;
        await link.HoverAsync();
        await Task.Delay(800);
        await Expect(Card(page)).ToHaveCountAsync(0);
        await link.ClickAsync();
        await page.ArrivesAtAsync("**/en/states/turkiye/");
    }

    [Fact]
    public async Task A_tap_on_a_link_follows_it()
    {
        var page = await OpenAsync("/en/states/kazakhstan/", Phone);
        await page.Locator(".text a[href='/en/states/turkiye/']").First.TapAsync();
        await page.ArrivesAtAsync("**/en/states/turkiye/");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong_with_an_open_card(ColorScheme scheme)
    {
        foreach (var language in new[] { "en", "kk", "ru" })
        {
            var page = await OpenAsync($"/{language}/states/turkiye/", new() { ColorScheme = scheme });
            await Marks(page).Nth(2).HoverAsync();
            await Expect(Card(page)).ToBeVisibleAsync();
            await Task.Delay(200);
            Assert.Empty(await Axe.FoundAsync(Card(page)));
            await page.Mouse.MoveAsync(2, 2);
            await Expect(Card(page)).ToHaveCountAsync(0);
            await page.Locator($".text a[href*='/{language}/']").First.HoverAsync();
            await Expect(page.Locator(".page-card")).ToBeVisibleAsync();
            await Task.Delay(200);
            Assert.Empty(await Axe.FoundAsync(page.Locator(".page-card")));
            await page.CloseAsync();
        }
    }

    private static ILocator Marks(IPage page) => page.Locator(".text .reference a");

    private static ILocator Card(IPage page) => page.Locator(".card");

    private static ILocator Note(IPage page, string? address) => page.Locator($"[id='{address![1..]}']");

    private Task<IPage> OpenAsync(string path, BrowserNewPageOptions? options = null) => browser.OpenAsync(path, options);
}
