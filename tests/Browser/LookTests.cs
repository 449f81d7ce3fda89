using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>How pages look: on a phone and a desk, in the light and in the dark, and on paper.</summary>
public sealed class LookTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Languages = ["en", "kk", "ru"];

    /// <summary>One page of every kind.</summary>
    private static readonly string[] Kinds =
    [
        "", "states/", "states/kazakhstan/", "leaders/islam-karimov/", "organisations/turkpa/", "places/almaty/", "sources/",
        "sources/patnaik-2019/", "timeline/", "tables/", "tables/membership/", "tables/leaders/", "tables/agreements/", "tables/trade/",
        "datasets/turkiye-kazakhstan-trade/", "a-z/", "disagreements/", "changes/", "status/", "about/", "search/?q=Turkiye", "no-such-page/",
    ];

    public static TheoryData<string> Pages =>
    [
        "/", "/compare/kk-ru/states/kazakhstan/",
        .. TestRun.InLanguages(Kinds, Languages),
    ];

    public static TheoryData<string> Subjects => new(
        from language in Languages
        from subject in new[] { "states/kazakhstan/", "leaders/nursultan-nazarbayev/", "organisations/central-asian-cooperation-organization/", "places/almaty/" }
        select $"/{language}/{subject}");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_phone(string path)
    {
        var page = await OpenAsync(path, 390);
        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 740);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} pixels too wide for {width}");
        }
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task An_article_begins_on_the_first_screen_of_a_phone(string path)
    {
        var page = await OpenAsync(path, 390);
        var top = await page.EvaluateAsync<double>("document.querySelector('.text p').getBoundingClientRect().top");
        Assert.True(top < 844 / 2, $"the text begins {top} pixels below the top");
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_text_of_an_article_comes_before_its_box_and_the_box_is_short()
    {
        var page = await OpenAsync("/kk/states/kazakhstan/", 390);
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.text').getBoundingClientRect().bottom <= document.querySelector('.infobox').getBoundingClientRect().top"));
        Assert.InRange(await page.Locator(".infobox dd").CountAsync(), 1, 8);
        var more = page.Locator(".infobox a[href^='#fact-']").First;
        await more.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{new Uri(page.Url).Fragment[1..]}'] dd").First).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task On_a_desk_a_margin_is_free_beside_the_text()
    {
        var page = await OpenAsync("/en/states/kazakhstan/", 1200);
        var free = await page.EvaluateAsync<double>(
            "(t => innerWidth - t[t.length - 1].getBoundingClientRect().right)(document.querySelectorAll('.text'))");
        Assert.True(free >= 16 * 16, $"only {free} pixels beside the text");
        Assert.Equal("16rem", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--margin-column').trim()"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1100, false)]
    [InlineData(1200, true)]
    [InlineData(1440, true)]
    public async Task The_box_stands_in_the_margin_until_there_is_room_on_the_other_side_of_the_text(int width, bool before)
    {
        var page = await OpenAsync("/ru/states/kazakhstan/", width);
        var (box, text) = ((await page.Locator(".infobox").BoundingBoxAsync())!, (await page.Locator(".text").First.BoundingBoxAsync())!);
        Assert.Equal(before, box.X + box.Width <= text.X);
        Assert.Equal(!before, box.X >= text.X + text.Width);
        Assert.InRange(box.Width, 15 * 16, 20 * 16);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("en", 390)]
    [InlineData("kk", 390)]
    [InlineData("ru", 1440)]
    public async Task A_mark_stands_in_the_line_of_the_word_before_it(string language, int width)
    {
        var page = await OpenAsync($"/{language}/states/kazakhstan/", width);
        var alone = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.facts .claim')].filter(claim => {
              const mark = claim.nextElementSibling?.querySelector('a');
              return mark && mark.getBoundingClientRect().left <= claim.parentElement.getBoundingClientRect().left + 1;
            }).map(claim => claim.textContent)
            """);
        Assert.Empty(alone);
        await page.CloseAsync();
    }

    [Fact]
    public async Task References_are_numbered_in_the_order_in_which_they_are_read()
    {
        var page = await OpenAsync("/en/states/kazakhstan/", 390);
        var numbers = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('.reference a')].map(a => parseInt(a.textContent.slice(1)))");
        Assert.Equal(Enumerable.Range(1, numbers.Max()), numbers.Distinct());
        await page.CloseAsync();
    }

    [Fact]
    public async Task On_a_desk_the_contents_mark_the_section_that_is_read()
    {
        var page = await OpenAsync("/ru/states/kazakhstan/", 1440);
        await page.EvaluateAsync("document.getElementById('economy').scrollIntoView({ behavior: 'instant' })");
        await Assertions.Expect(page.Locator(".contents a[aria-current]")).ToHaveAttributeAsync("href", "#economy");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_theme_that_a_reader_chose_is_kept_and_never_flashes()
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = ColorScheme.Light });
        // Nothing can be painted before the body is there.
        await page.AddInitScriptAsync("""
            new MutationObserver(() => { if (document.body) window.first ??= document.documentElement.dataset.theme ?? 'none'; })
                .observe(document, { childList: true, subtree: true });
            """);
        await page.GotoAsync("/kk/states/kazakhstan/");
        Assert.Equal("auto", await page.EvaluateAsync<string>("window.first"));
        var light = await BackgroundAsync(page);

        var choice = page.Locator(".theme-switch");
        await Assertions.Expect(choice).ToHaveAccessibleNameAsync("Безендіру: Автоматты");
        await choice.ClickAsync();
        Assert.Equal(light, await BackgroundAsync(page));
        await choice.ClickAsync();
        await Assertions.Expect(choice).ToHaveAccessibleNameAsync("Безендіру: Күңгірт");
        var dark = await BackgroundAsync(page);
        Assert.NotEqual(light, dark);

        await page.Locator(".text a[href^='/kk/']").First.ClickAsync();
        await page.LeavesAsync("/kazakhstan/");
        Assert.Equal("dark", await page.EvaluateAsync<string>("window.first"));
        Assert.Equal(dark, await BackgroundAsync(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Print_shows_the_text_in_the_light_and_the_address_of_every_passage()
    {
        var page = await OpenAsync("/ru/leaders/islam-karimov/", 1280);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var gone in new[] { ".menu", ".languages", ".site-search", ".theme-switch", ".contents", ".tools" })
            await Assertions.Expect(page.Locator(gone).First).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await BackgroundAsync(page));
        var addresses = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.references .source-name')].map(a => getComputedStyle(a, '::after').content)");
        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.Matches(@"https://.+/ru/sources/[\w-]+/#p\d+", a));
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_home_page_leads_into_the_wiki_and_shows_a_fact_in_three_languages()
    {
        var page = await OpenAsync("/kk/", 1280);
        Assert.InRange(await page.Locator(".doors li").CountAsync(), 6, 40);
        Assert.True(await page.Locator(".trails a").CountAsync() >= 5);
        await Assertions.Expect(page.Locator(".steps")).ToContainTextAsync("1991 жылғы 16 желтоқсанда");
        await Assertions.Expect(page.Locator(".steps [lang=ru]")).ToContainTextAsync("16 декабря 1991 года");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator(".hero input")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ташкент");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/kk/search/\?q="), new() { Timeout = 30_000 });
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/kk/timeline/")]
    [InlineData("/en/a-z/")]
    public async Task On_a_phone_the_menu_shows_where_the_reader_is(string path)
    {
        var page = await OpenAsync(path, 390);
        var box = (await page.Locator(".menu [aria-current]").BoundingBoxAsync())!;
        // Not under the edge at which it fades.
        Assert.InRange(box.X, 0, 390 - 48 - 40);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_wide_table_stands_whole_on_paper()
    {
        var page = await OpenAsync("/ru/tables/membership/", 1280);
        // The landscape page of A4 without its margins, at 96 dots to the inch.
        await page.SetViewportSizeAsync(1047, 700);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('#membership table').getBoundingClientRect().right"), 500, 1047);
        await page.CloseAsync();
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private async Task<IPage> OpenAsync(string path, int width)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = width, Height = 844 } });
        await page.GotoAsync(path);
        return page;
    }
}
