using System.Text.Json;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.Rendering;

public class SiteRendererTests
{
    private static readonly WikiPages Wiki = SmallWiki.Pages;

    /// <summary>Of what a page is made, where it has no text of its own; and the pages that say it beside their text, once.</summary>
    [Theory]
    [InlineData("/", "content/wiki.yaml")]
    [InlineData("/datasets/fish/", "content/datasets/fish.yaml")]
    [InlineData("/sources/log/", "seeds/log.yaml")]
    [InlineData("/sources/", "seeds")]
    [InlineData("/timeline/", "content/events")]
    [InlineData("/states/", "content/states")]
    [InlineData("/places/", "content/entries.yaml")]
    [InlineData("/tables/trade/", "content/datasets")]
    [InlineData("/tables/membership/", "content/organisations")]
    [InlineData("/changes/", "content/changes.yaml")]
    [InlineData("/states/atlantis/", "content/states/atlantis/kk.md")]
    [InlineData("/a-z/", null)]
    [InlineData("/status/", null)]
    public void A_page_leads_to_the_file_or_the_folder_that_it_is_made_of(string page, string? path) => Assert.Equal(
        path is null ? [] : [$"https://host.example/edit/{path} Бұл бетті өңдеу"],
        Wiki.At($"/kk{page}").QuerySelectorAll("a[href^='https://host.example/edit/']").Select(a => $"{a.GetAttribute("href")} {a.TextContent}"));

    [Fact]
    public void Every_link_within_the_site_leads_somewhere() => Assert.Empty(Wiki.DeadLinks());

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.Empty(Wiki.DoubledIds());

    [Fact]
    public void Every_language_has_the_same_pages()
    {
        Assert.Equal(Pages("en"), Pages("kk"));
        Assert.Contains("/timeline/index.html", Pages("en"));

        IEnumerable<string> Pages(string language) => Wiki.HtmlFiles.Where(f => f.StartsWith(language + "/", StringComparison.Ordinal)).Select(f => f[2..]);
    }

    [Fact]
    public void The_language_switch_keeps_the_page()
    {
        foreach (var file in Wiki.HtmlFiles.Where(f => f[..3] is "en/" or "kk/" && !f.EndsWith("404.html", StringComparison.Ordinal)))
        {
            var links = Wiki.Page(file).QuerySelectorAll(".languages a");
            Assert.Equal(["en", "kk"], links.Select(a => a.GetAttribute("hreflang")));
            Assert.All(links, a => Assert.Equal($"/{a.GetAttribute("lang")}{file[2..^"index.html".Length]}", a.GetAttribute("href")));
            Assert.Equal(file[..2], Assert.Single(links, a => a.HasAttribute("aria-current")).GetAttribute("lang"));
        }
    }

    [Fact]
    public void A_page_names_itself_and_its_siblings_to_robots()
    {
        var page = Wiki.At("/kk/states/atlantis/");
        var siblings = page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang"), l.GetAttribute("href")));

        Assert.Equal(
            [
                ("en", "https://small.example/en/states/atlantis/"),
                ("kk", "https://small.example/kk/states/atlantis/"),
                ("x-default", "https://small.example/en/states/atlantis/"),
            ],
            siblings);
        Assert.Equal("https://small.example/kk/states/atlantis/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("kk", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void A_page_names_its_sources_as_linked_data()
    {
        using var data = JsonDocument.Parse(Wiki.At("/kk/states/atlantis/").QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal("Article", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("kk", data.RootElement.GetProperty("inLanguage").GetString());
        Assert.Equal("A Log", data.RootElement.GetProperty("citation")[0].GetProperty("name").GetString());
        Assert.Contains("Атлантида", Wiki.Text("kk/states/atlantis/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_has_a_title_a_text_and_a_table()
    {
        var page = Wiki.At("/en/datasets/fish/");
        var chart = page.QuerySelector("figure.chart svg[role=img]")!;

        Assert.Equal("Fish & chips, million US dollars", chart.QuerySelector("title")!.TextContent);
        Assert.Equal("Sold: 1992: 10; 1994: 1,234.5; 1995: 20.", chart.QuerySelector("desc")!.TextContent);
        Assert.Single(chart.QuerySelectorAll("polyline"));
        Assert.Equal(["1992", "1993", "1994", "1995"], page.QuerySelectorAll("tbody th[scope=row]").Select(c => c.TextContent));
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.StartsWith("atlantis/data.fish/c-", row.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_shows_all_that_cites_each_passage()
    {
        var passage = Wiki.At("/en/sources/log/").GetElementById("p1")!;

        Assert.Equal(
            ["/en/states/atlantis/", "/en/datasets/fish/", "/en/places/poseidonis/"],
            passage.QuerySelectorAll(".cited a").Select(a => a.GetAttribute("href")));
        Assert.Equal("en", passage.QuerySelector("q")!.GetAttribute("lang"));
        Assert.Contains("3", Wiki.At("/en/sources/log/").QuerySelector(".coverage")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_lists_the_sentences_by_which_a_passage_is_cited()
    {
        var sentences = Wiki.At("/en/sources/log/").GetElementById("p3")!.QuerySelectorAll("ol > li");

        Assert.Equal(["1", "2", "3"], sentences.Select(s => s.GetAttribute("value")));
        Assert.Equal("Others say May … May 1992; December 1991", sentences[0].TextContent.Trim());
    }

    [Fact]
    public void Events_are_anchors_of_the_timeline()
    {
        var found = Wiki.At("/en/timeline/").GetElementById("union-founded")!;

        Assert.Contains("May 1992", found.TextContent, StringComparison.Ordinal);
        Assert.NotNull(found.QuerySelector(".claim[id^='sea-union/event.union-founded/c-']"));
    }

    [Fact]
    public void No_interface_string_is_missing() =>
        Assert.DoesNotContain('⟨', string.Concat(Wiki.HtmlFiles.Select(Wiki.Text)));

    [Fact]
    public void Letters_are_not_turned_into_entities() =>
        Assert.DoesNotContain("&#", string.Concat(Wiki.HtmlFiles.Select(Wiki.Text)), StringComparison.Ordinal);

    [Fact]
    public void Two_renders_are_the_same_to_the_byte()
    {
        var again = SiteRenderer.Plan(Wiki.Site, DefaultThemeTests.Theme).MakeAll();

        Assert.All(again, file => Assert.True(file.Bytes.Span.SequenceEqual(Wiki.Files[file.Path].Span), file.Path));
    }

    [Fact]
    public void The_front_page_offers_each_language_in_itself()
    {
        var choices = Wiki.Page("index.html").QuerySelectorAll("li");

        Assert.Equal(["en", "kk"], choices.Select(c => c.GetAttribute("lang")));
        Assert.Equal(["/en/", "/kk/"], choices.Select(c => c.QuerySelector("a")!.GetAttribute("href")));
    }
}
