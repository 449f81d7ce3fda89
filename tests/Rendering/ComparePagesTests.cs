using AngleSharp.Dom;

namespace TurkicWiki.Tests.Rendering;

public class ComparePagesTests
{
    private static readonly WikiPages Wiki = SmallWiki.Pages;

    private static readonly IDocument Atlantis = Wiki.At("/compare/en-kk/states/atlantis/");

    [Fact]
    public void Every_text_stands_in_two_languages_side_by_side() => Assert.Equal(
        ["compare/en-kk/about/index.html", "compare/en-kk/organisations/sea-union/index.html", "compare/en-kk/states/atlantis/index.html"],
        Wiki.HtmlFiles.Where(f => f.StartsWith("compare/", StringComparison.Ordinal)));

    [Fact]
    public void Each_row_has_the_same_text_in_both_languages()
    {
        var rows = Rows(Atlantis);
        Assert.Equal(2, rows.Length);
        Assert.StartsWith("Atlantis left the sea", rows[0][0], StringComparison.Ordinal);
        Assert.StartsWith("Атлантида теңізден", rows[0][1], StringComparison.Ordinal);
        Assert.StartsWith("Its trade came to 30", rows[1][0], StringComparison.Ordinal);
        Assert.StartsWith("Саудасы 30", rows[1][1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_keeps_its_id_and_stands_in_both_languages() =>
        Assert.Equal(["Trade", "Сауда"], Atlantis.GetElementById("trade")!.QuerySelectorAll("h2").Select(h => h.TextContent));

    [Fact]
    public void A_claim_has_one_number_in_both_languages_and_its_sources_once()
    {
        foreach (var number in new[] { "1", "2", "3", "4" })
        {
            var claims = Atlantis.QuerySelectorAll($".claim[data-claim='{number}']");
            Assert.Equal(["en", "kk"], claims.Select(c => c.Closest("[lang]")!.GetAttribute("lang")));
            var numbers = Atlantis.QuerySelectorAll($"sup[data-claim='{number}'] a");
            Assert.Equal([$"#{claims[1].Id}", $"#{claims[0].Id}"], numbers.Select(a => a.GetAttribute("href")));
            Assert.Single(Atlantis.QuerySelectorAll($"li[data-claim='{number}']"));
        }
        Assert.Equal(
            ["/en/sources/log/#p2", "/en/sources/log/#p1"],
            Atlantis.QuerySelectorAll("li[data-claim='2'] a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_first_language_keeps_the_lasting_ids_of_claims()
    {
        var lasting = Wiki.At("/en/states/atlantis/").QuerySelectorAll(".text .claim").Select(c => c.Id);
        Assert.Equal(lasting, Atlantis.QuerySelectorAll(".side[lang=en] .claim").Select(c => c.Id));
    }

    [Fact]
    public void A_paragraph_that_one_language_parts_stands_beside_its_parts()
    {
        var parted = new WikiPages(SmallWiki.Files().Select(f => f.Path == "content/states/atlantis/kk.md"
            ? f with { Text = f.Text.Replace("шықты [@log#p1]. ", "шықты [@log#p1].\n\n", StringComparison.Ordinal) }
            : f));
        var rows = Rows(parted.At("/compare/en-kk/states/atlantis/"));
        Assert.Equal(2, rows.Length);
        Assert.Contains("кірді", rows[0][1], StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_page_of_its_own_to_robots()
    {
        Assert.Equal("noindex", Atlantis.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(Atlantis.QuerySelector("link[rel=canonical], link[hreflang]"));
        Assert.Equal(
            ["/en/states/atlantis/", "/kk/states/atlantis/"],
            Atlantis.QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void An_article_leads_to_it() => Assert.Equal(
        "/compare/en-kk/states/atlantis/", Wiki.At("/kk/states/atlantis/").QuerySelector(".pairs a")!.GetAttribute("href"));

    [Fact]
    public void It_can_be_switched_off()
    {
        var without = new WikiPages(SmallWiki.Files().Select(f => f.Path == "content/wiki.yaml"
            ? f with { Text = f.Text + "\nbuild: { compare: false }\n" }
            : f));
        Assert.DoesNotContain(without.HtmlFiles, f => f.StartsWith("compare/", StringComparison.Ordinal));
        Assert.Null(without.At("/kk/states/atlantis/").QuerySelector(".pairs"));
    }

    private static string[][] Rows(IDocument page) =>
    [
        .. page.QuerySelectorAll(".side-names ~ .pair:not(.heading)")
            .Select(row => row.QuerySelectorAll(".side").Select(s => s.TextContent.Trim()).ToArray()),
    ];
}
