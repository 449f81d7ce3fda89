using System.Globalization;
using AngleSharp.Dom;
using TurkicWiki.Content;

namespace TurkicWiki.Tests.Rendering;

public class DrawingTests
{
    [Fact]
    public void A_line_breaks_where_a_year_has_no_value()
    {
        var chart = Chart(SmallWiki.Pages);

        // 1992 stands alone before the gap of 1993, so it is a point without a line.
        Assert.Equal(3, chart.QuerySelectorAll("circle").Length);
        Assert.Equal(2, Assert.Single(chart.QuerySelectorAll("polyline")).GetAttribute("points")!.Split(' ').Length);
    }

    [Fact]
    public void The_axis_begins_at_zero_and_its_ticks_are_round()
    {
        var ticks = Chart(SmallWiki.Pages).QuerySelectorAll("text.tick").Select(t => t.TextContent);

        Assert.Equal(["0", "500", "1,000", "1,500", "1995", "1994", "1993", "1992"], ticks);
    }

    [Fact]
    public void A_line_is_named_at_its_end() =>
        Assert.Equal("Sold", Assert.Single(Chart(SmallWiki.Pages).QuerySelectorAll("text.name-1")).TextContent);

    [Fact]
    public void A_missing_bar_says_why_in_its_place()
    {
        var chart = Chart(Bars("""
              - { cells: [{ en: Herring, kk: Майшабақ }, "10"], cite: [log#p1] }
              - { cells: [{ en: Cod, kk: Треска }, ""], cite: [log#p1], note: { en: Not counted., kk: Саналмаған. } }
              - { cells: [{ en: Pike, kk: Шортан }, "20"], cite: [log#p1] }
            """));

        Assert.Equal(["Herring", "Cod", "Pike"], chart.QuerySelectorAll("text.bar-name").Select(t => t.TextContent));
        Assert.Equal(["10", "20"], chart.QuerySelectorAll("text.value").Select(t => t.TextContent));
        Assert.Equal("Not counted.", Assert.Single(chart.QuerySelectorAll("text.gap")).TextContent);
    }

    [Fact]
    public void Bars_are_as_long_as_their_values()
    {
        var bars = Chart(Bars("""
              - { cells: [{ en: Herring, kk: Майшабақ }, "10"], cite: [log#p1] }
              - { cells: [{ en: Pike, kk: Шортан }, "40"], cite: [log#p1] }
            """)).QuerySelectorAll("rect").Select(r => Number(r, "width")).ToArray();

        Assert.Equal(4, bars[1] / bars[0], 0.01);
    }

    [Fact]
    public void A_drawing_has_no_style_of_its_own() =>
        Assert.All(SmallWiki.Pages.HtmlFiles, file => Assert.Empty(SmallWiki.Pages.Page(file).QuerySelectorAll("[style]")));

    [Fact]
    public void A_chart_names_its_source() =>
        Assert.Equal("Source: The log", SmallWiki.Pages.At("/en/datasets/fish/").QuerySelector("figure.chart > p")!.TextContent);

    [Fact]
    public void A_body_stands_below_all_that_it_came_from()
    {
        var wiki = Succession();
        var boxes = wiki.At("/en/tables/succession/").QuerySelectorAll(".succession svg > a:has(rect)")
            .ToDictionary(a => a.GetAttribute("href")!.Split('/')[^2], a => Number(a.QuerySelector("rect")!, "y"));

        Assert.True(boxes["old-union"] < boxes["mid-union"]);
        Assert.True(boxes["mid-union"] < boxes["sea-union"]);
        // What came from nothing stands right above what it became.
        Assert.Equal(boxes["mid-union"], boxes["side-union"]);
        Assert.Empty(wiki.DeadLinks());
    }

    [Fact]
    public void A_body_points_to_the_map_that_shows_what_became_of_it()
    {
        Assert.NotNull(Succession().At("/en/organisations/sea-union/").QuerySelector("main a[href='/en/tables/succession/']"));
        Assert.Null(SmallWiki.Pages.At("/en/organisations/sea-union/").QuerySelector("main a[href='/en/tables/succession/']"));
    }

    [Fact]
    public void An_arrow_says_how_and_when_with_its_passage_and_so_does_the_table()
    {
        var page = Succession().At("/en/tables/succession/");

        var texts = page.QuerySelectorAll(".succession text").Select(t => t.TextContent).ToArray();
        Assert.Equal(["renamed", "1991", "[1]", "merged", "1992", "[1]", "succeeded", "[1]"], texts[..8]);
        Assert.Equal(3, page.QuerySelectorAll(".succession polygon").Length);
        Assert.Equal(
            ["Old Union", "renamed", "Mid Union", "1991"],
            page.QuerySelectorAll("tbody tr")[0].Children.Take(4).Select(c => c.TextContent.Trim()));
    }

    private static IElement Chart(WikiPages wiki) => wiki.At("/en/datasets/fish/").QuerySelector("figure.chart svg")!;

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static WikiPages Bars(string rows) => new(SmallWiki.Files().Select(f => f.Path != "content/datasets/fish.yaml" ? f : new SourceFile(f.Path, $$"""
        kind: trade
        title: { en: Fish, kk: Балық }
        subjects: [atlantis]
        columns:
          - { id: what, title: { en: What, kk: Не }, type: text }
          - { id: sold, title: { en: Sold, kk: Сатылғаны }, type: number }
        rows:
        {{rows}}
        chart: { type: bar, x: what, y: [sold] }
        """)));

    private static WikiPages Succession() => new(
    [
        .. SmallWiki.Files(),
        .. Union("old-union", "Old Union", "into: mid-union, how: renamed, date: \"1991\""),
        .. Union("mid-union", "Mid Union", "into: sea-union, how: merged, date: \"1992\""),
        .. Union("side-union", "Side Union", "into: sea-union, how: succeeded"),
    ]);

    private static IEnumerable<SourceFile> Union(string slug, string title, string became) =>
    [
        new($"content/organisations/{slug}/facts.yaml", $"kind: organisation\nbecame:\n  - {{ {became}, cite: [log#p2] }}\n"),
        new($"content/organisations/{slug}/en.md", $"---\ntitle: {title}\ndescription: A union.\n---\nA union.\n"),
        new($"content/organisations/{slug}/kk.md", "---\ntitle: Одақ\ndescription: Одақ.\n---\nОдақ.\n"),
    ];
}
