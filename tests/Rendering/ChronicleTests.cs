using System.Globalization;
using System.Text;
using TurkicWiki.Content;

namespace TurkicWiki.Tests.Rendering;

public class ChronicleTests
{
    [Fact]
    public void Events_stand_under_their_decade_and_year_with_what_filters_look_for()
    {
        var page = SmallWiki.Pages.At("/en/timeline/");
        var found = page.GetElementById("union-founded")!;

        Assert.Equal("199X", found.Closest(".decade")!.QuerySelector("h2")!.Id);
        Assert.Equal("1992", found.Closest(".year")!.QuerySelector("h3")!.TextContent);
        Assert.Equal("founding", found.GetAttribute("data-kind"));
    }

    [Fact]
    public void The_overview_tells_each_decade_in_words_and_draws_a_bar_for_each_year()
    {
        var link = Assert.Single(SmallWiki.Pages.At("/en/timeline/").QuerySelectorAll(".overview a"));

        Assert.Equal("#199X", link.GetAttribute("href"));
        Assert.Equal("1990s 1\u00a0event", link.TextContent);
        Assert.Equal("1992", Assert.Single(link.QuerySelectorAll("rect")).GetAttribute("data-year"));
    }

    [Fact]
    public void Without_scripts_the_filters_are_not_there()
    {
        var page = ManyEvents(3).At("/en/timeline/");

        Assert.Empty(page.QuerySelectorAll("form.filters"));
        Assert.Contains("<form class=\"filters\"", Assert.Single(page.QuerySelectorAll("script[type='text/html']")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Up_to_five_hundred_events_stand_on_one_page()
    {
        var wiki = ManyEvents(499);

        Assert.NotNull(wiki.At("/en/timeline/").GetElementById("event-498"));
        Assert.DoesNotContain("en/timeline/199x/index.html", wiki.Files.Keys);
    }

    [Fact]
    public void Beyond_five_hundred_events_each_decade_has_a_page()
    {
        var wiki = ManyEvents(500);
        var links = wiki.At("/en/timeline/").QuerySelectorAll(".overview a").Select(a => a.GetAttribute("href")!).ToArray();

        Assert.Equal(["/en/timeline/199x/", "/en/timeline/200x/", "/en/timeline/undated/"], links);
        Assert.Empty(wiki.At("/en/timeline/").QuerySelectorAll(".timeline"));
        Assert.NotNull(wiki.At("/en/timeline/200x/").GetElementById("event-496"));
        Assert.Equal("page", wiki.At("/en/timeline/200x/").QuerySelector($".overview a[href='{links[1]}']")!.GetAttribute("aria-current"));
        Assert.Equal("Timeline: 2000s", wiki.At("/en/timeline/200x/").QuerySelector("h1")!.TextContent);
        Assert.Empty(wiki.DeadLinks());
    }

    // Beside the one of the small wiki: in turn of 1999 and of 2000, the last without a date.
    private static WikiPages ManyEvents(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var date = i == count - 1 ? "" : $"date: \"{1999 + i % 3 % 2}\", ";
            text.Append(CultureInfo.InvariantCulture, $$"""
                - id: event-{{i}}
                  kind: {{(i % 2 == 0 ? "founding" : "summit")}}
                  title: { en: Something, kk: Бірдеңе }
                  subjects: [atlantis]
                  when: { {{date}}cite: [log#p2] }

                """);
        }
        return new WikiPages(SmallWiki.Files().Append(new SourceFile("content/events/1999.yaml", text.ToString())));
    }
}
