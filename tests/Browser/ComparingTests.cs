using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>A reader of two languages compares them.</summary>
public sealed class ComparingTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };
    private static readonly ViewportSize Desk = new() { Width = 1440, Height = 900 };

    [Fact]
    public async Task A_reader_goes_from_a_heading_to_the_same_heading_in_two_languages_and_on_to_another()
    {
        var page = await OpenAsync("/kk/states/kazakhstan/#foreign-policy", Desk);
        await page.Locator(".pairs summary").ClickAsync();
        await page.Locator(".pairs a[href*='/kk-ru/']").ClickAsync();
        await page.ArrivesAtAsync("**/compare/kk-ru/states/kazakhstan/#foreign-policy");
        await Assertions.Expect(page.Locator("#foreign-policy h2[lang=ru]")).ToBeInViewportAsync();
        await page.Locator(".languages a[hreflang=en]").ClickAsync();
        await page.ArrivesAtAsync("**/en/states/kazakhstan/#foreign-policy");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Both_languages_stand_beside_each_other_on_a_desk_and_below_each_other_on_a_phone()
    {
        foreach (var (screen, beside) in new[] { (Desk, true), (Phone, false) })
        {
            var page = await OpenAsync("/compare/kk-ru/states/kazakhstan/", screen);
            var sides = page.Locator(".side-names ~ .pair:not(.heading)").First.Locator(".side");
            var (left, right) = ((await sides.Nth(0).BoundingBoxAsync())!, (await sides.Nth(1).BoundingBoxAsync())!);
            Assert.Equal(beside, left.Y == right.Y);
            Assert.Equal(beside, right.X >= left.X + left.Width);
            Assert.True(beside || right.Y >= left.Y + left.Height);
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task A_claim_that_is_pointed_at_is_marked_in_both_languages_with_its_sources()
    {
        var page = await OpenAsync("/compare/en-kk/states/kazakhstan/", Desk);
        await page.Locator(".side[lang=kk] .claim[data-claim='2']").HoverAsync();
        await Assertions.Expect(page.Locator(".claim.same")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("li.same[data-claim='2']")).ToBeVisibleAsync();
        await page.Locator("h1").HoverAsync();
        await Assertions.Expect(page.Locator(".same")).ToHaveCountAsync(0);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_number_of_a_claim_leads_to_it_in_the_other_language_by_keyboard()
    {
        var page = await OpenAsync("/compare/en-ru/states/kazakhstan/", Phone);
        await page.Locator(".side[lang=en] sup[data-claim='9'] a").FocusAsync();
        await Assertions.Expect(page.Locator(".claim.same")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Enter");
        var other = page.Locator(".side[lang=ru] .claim[data-claim='9']");
        await Assertions.Expect(other).ToBeInViewportAsync();
        Assert.True(await other.EvaluateAsync<bool>("claim => claim.matches(':target')"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(800)]
    [InlineData(1440)]
    public async Task It_fits_every_width(int width)
    {
        var page = await OpenAsync("/compare/kk-ru/leaders/nursultan-nazarbayev/", new ViewportSize { Width = width, Height = 844 });
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{overflow} pixels too wide");
        await page.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string path, ViewportSize screen)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = screen });
        var answer = await page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        return page;
    }
}
