using System.Globalization;
using AngleSharp.Html.Dom;
using TurkicWiki.Content;

namespace TurkicWiki.Tests.Rendering;

public class TableTests
{
    [Fact]
    public void Numbers_are_ordered_by_size() =>
        Assert.Equal([("10", "1"), ("", null), ("1,234.5", "3"), ("20", "2")], Column(SmallWiki.Pages.At("/en/datasets/fish/"), 1));

    [Fact]
    public void Words_are_ordered_by_the_alphabet_of_the_language()
    {
        // In Kazakh Ә follows А, І follows Ы; by code points both would come last.
        var wiki = States(("aland", "Ұлытау"), ("bland", "Әділ"), ("cland", "Ақтау"), ("dland", "Бестау"), ("eland", "Ыстықкөл"), ("fland", "Іле"));
        var ordered = Column(wiki.At("/kk/tables/membership/"), 0)
            .Where(c => c.Text != "Атлантида")
            .OrderBy(c => int.Parse(c.Order!, CultureInfo.InvariantCulture)).Select(c => c.Text);

        Assert.Equal(["Ақтау", "Әділ", "Бестау", "Ұлытау", "Ыстықкөл", "Іле"], ordered);
    }

    [Fact]
    public void An_office_is_ordered_by_its_time_not_by_its_words()
    {
        var wiki = new WikiPages(
        [
            .. SmallWiki.Files(),
            .. Person("ann", "from: \"2003\""), .. Person("bob", "from: \"1992\", to: \"2003\""), .. Person("cid", "attested: [\"1993\"]"),
        ]);
        var times = Column(wiki.At("/en/tables/leaders/"), 3).OrderBy(c => c.Order, StringComparer.Ordinal).Select(c => c.Text);

        Assert.Equal(["1992–2003", "(as of 1993)", "2003 – … (as of 2001)"], times);
    }

    [Fact]
    public void A_table_scrolls_within_itself_and_says_what_it_is()
    {
        var region = SmallWiki.Pages.At("/en/tables/membership/").QuerySelector(".scroll")!;

        Assert.Equal("region", region.GetAttribute("role"));
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.NotEqual("", region.GetAttribute("aria-label"));
    }

    private static IEnumerable<(string Text, string? Order)> Column(IHtmlDocument page, int column) =>
        page.QuerySelectorAll("tbody tr").Select(row => row.Children[column]).Select(c => (c.TextContent.Trim(), c.GetAttribute("data-order")));

    private static WikiPages States(params (string Slug, string Title)[] states) => new(
    [
        .. SmallWiki.Files().Where(f => !f.Path.EndsWith("sea-union/facts.yaml", StringComparison.Ordinal)),
        new("content/organisations/sea-union/facts.yaml", "kind: organisation\nmembers:\n  - { state: atlantis, status: member, cite: [log#p2] }\n"
            + string.Concat(states.Select(s => $"  - {{ state: {s.Slug}, status: member, cite: [log#p2] }}\n"))),
        .. states.SelectMany(s => Subject("states", s.Slug, s.Title, "kind: state\n")),
    ]);

    private static IEnumerable<SourceFile> Person(string slug, string time) =>
        Subject("leaders", slug, slug, $"kind: leader\noffices:\n  - {{ role: president, of: atlantis, {time}, cite: [log#p2] }}\n");

    private static IEnumerable<SourceFile> Subject(string folder, string slug, string title, string facts) =>
    [
        new($"content/{folder}/{slug}/facts.yaml", facts),
        new($"content/{folder}/{slug}/en.md", $"---\ntitle: {title}\ndescription: One.\n---\nOne.\n"),
        new($"content/{folder}/{slug}/kk.md", $"---\ntitle: {title}\ndescription: Бір.\n---\nБір.\n"),
    ];
}
