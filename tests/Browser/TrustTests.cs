using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>A reader asks how far the wiki can be trusted: where sources disagree, what is remarked on, what is not known.</summary>
public sealed class TrustTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };
    private static readonly ViewportSize Desk = new() { Width = 1440, Height = 900 };

    [Theory]
    [InlineData("en", true)]
    [InlineData("kk", false)]
    [InlineData("ru", true)]
    public async Task The_sign_in_a_text_leads_to_all_values_that_sources_give(string language, bool onPhone)
    {
        var page = await OpenAsync($"/{language}/leaders/kassym-jomart-tokayev/", onPhone ? Phone : Desk);
        var sign = page.Locator(".text .dispute a").First;
        Assert.NotEqual("", await sign.GetAttributeAsync("aria-label"));
        await sign.ClickAsync();
        await page.ArrivesAtAsync($"**/{language}/organisations/central-asian-union/#central-asian-union-disagreement-2");
        var values = page.Locator("#central-asian-union-disagreement-2 ~ .values > li");
        await Assertions.Expect(values).ToHaveCountAsync(2);
        await Assertions.Expect(values.First).ToBeInViewportAsync();
        await Assertions.Expect(values.First.Locator("a[href*='/sources/']").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_box_of_facts_leads_to_a_disagreement_by_keyboard()
    {
        var page = await OpenAsync("/en/organisations/customs-union/", Desk);
        await page.Locator(".infobox .disputed").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#customs-union-disagreement-1")).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_reference_with_a_remark_says_so_and_leads_to_it()
    {
        var page = await OpenAsync("/ru/states/kazakhstan/", Phone);
        var mark = page.Locator(".text .remarked a").First;
        Assert.Contains("замечанием", await mark.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.EndsWith("*]", await mark.InnerTextAsync(), StringComparison.Ordinal);
        var note = await mark.GetAttributeAsync("href");
        await Assertions.Expect(page.Locator($"[id='{note![1..]}'] .remark")).ToHaveCountAsync(1);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_passage_is_found_by_its_line(bool onPhone)
    {
        var page = await OpenAsync("/kk/sources/opsour-2022/", onPhone ? Phone : Desk);
        await page.Locator("#line").FillAsync("98");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#p97")).ToBeInViewportAsync();
        Assert.EndsWith("#p97", page.Url, StringComparison.Ordinal);
        await page.GotoAsync("/kk/sources/opsour-2022/#L140");
        // Asked again and again: there is no navigation to wait for once the script was quicker.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#p1"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_section_of_a_source_is_one_link_away()
    {
        var page = await OpenAsync("/en/sources/opsour-2022/", Desk);
        var link = page.Locator(".sections a").Last;
        var section = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{section![1..]}']")).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/en/states/kazakhstan/#foreign-policy")]
    [InlineData("/en/timeline/#eurasian-union-proposed")]
    [InlineData("/en/sources/opsour-2022/#p97")]
    [InlineData("/en/search/?q=Astana")]
    [InlineData("/en/tables/membership/")]
    [InlineData("/en/status/")]
    [InlineData("/en/what-is-not-known/#reach")]
    [InlineData("/en/disagreements/#customs-union-disagreement-1")]
    public async Task The_language_switch_keeps_the_page_and_the_place(string address)
    {
        foreach (var screen in new[] { Phone, Desk })
        {
            var page = await OpenAsync(address, screen);
            await page.Locator(".languages a[hreflang=ru]").ClickAsync();
            await page.ArrivesAtAsync("**" + address.Replace("/en/", "/ru/", StringComparison.Ordinal));
            var anchor = new Uri(page.Url).Fragment;
            if (anchor.Length > 0) await Assertions.Expect(page.Locator($"[id='{anchor[1..]}']")).ToBeInViewportAsync();
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("/kk/status/")]
    [InlineData("/ru/what-is-not-known/")]
    [InlineData("/kk/disagreements/")]
    [InlineData("/ru/sources/karassayev-2023/")]
    [InlineData("/en/changes/")]
    public async Task It_fits_a_phone(string path)
    {
        var page = await OpenAsync(path, Phone);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{path} is {overflow} pixels too wide");
        await page.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string path, ViewportSize screen)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = screen, ReducedMotion = ReducedMotion.Reduce });
        var answer = await page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        return page;
    }
}
