using AngleSharp.Dom;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>Every page makes sense to somebody who hears it.</summary>
[Collection(RealWikiTests.Name)]
public sealed class SpokenPageTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    private IEnumerable<WebPage> Whole => wiki.Pages.Values.Where(p => p.Document.QuerySelector(".site-header") is not null);

    [Fact]
    public void A_page_has_one_banner_one_main_part_and_one_foot_and_leads_to_the_main_part_first() => Problems.None(
        from page in Whole
        let main = page.Document.QuerySelectorAll("main")
        let first = page.Document.QuerySelector("body a[href], body button, body input")!
        where main.Length != 1 || first.GetAttribute("href") != "#" + main[0].Id
            || page.Document.QuerySelectorAll("body > header").Length != 1 || page.Document.QuerySelectorAll("body > footer").Length != 1
            || page.Document.QuerySelectorAll("[role=search]").CountBy(search => Name(page, search)).Any(named => named.Value > 1)
        select page.Path);

    [Fact]
    public void All_text_stands_in_a_landmark() => Problems.None(
        from page in Whole
        from stray in page.Document.Body!.Children
        where !stray.Matches("header, main, footer, a.skip, script, [hidden]:empty")
        select $"{page.Path}: {stray.LocalName}");

    [Fact]
    public void Landmarks_of_a_sort_are_told_apart_by_name() => Problems.None(
        from page in wiki.Pages.Values
        let marks = page.Document.QuerySelectorAll("nav, aside, section, [role=region]")
            // The table behind a chart is there once a reader has opened it.
            .Where(e => e.Closest("details") is null)
            .Select(e => (Sort: e.LocalName is "nav" or "aside" ? e.LocalName : "region", Name: Name(page, e))).ToArray()
        from mark in marks.CountBy(m => m)
        where mark.Key.Name.Length == 0 || mark.Value > 1
        select $"{page.Path}: {mark.Key} stands {mark.Value} times");

    [Fact]
    public void Headings_begin_with_one_title_and_skip_no_level() => Problems.None(
        from page in wiki.Pages.Values
        let levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToArray()
        where levels.FirstOrDefault() != 1 || levels.Count(l => l == 1) != 1 || levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1)
        select $"{page.Path}: {string.Join(' ', levels)}");

    [Fact]
    public void Headings_links_and_controls_have_names() => Problems.None(
        from page in wiki.Pages.Values
        from element in page.Document.QuerySelectorAll("h1, h2, h3, h4, a[href], button, summary, input:not([type=hidden]), select, progress, [role=region]")
        where Name(page, element).Length == 0
        select $"{page.Path}: {element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]}");

    [Fact]
    public void A_drawing_is_named_or_passed_over() => Problems.None(
        from page in wiki.Pages.Values
        from drawing in page.Document.QuerySelectorAll("svg")
        where drawing.GetAttribute("aria-hidden") != "true"
            && !(drawing.GetAttribute("role") == "img" && Name(page, drawing).Length > 0)
            // The links of a map have names of their own.
            && !(drawing.QuerySelector("a") is not null && Name(page, drawing).Length > 0)
        select $"{page.Path}: {drawing.OuterHtml[..Math.Min(120, drawing.OuterHtml.Length)]}");

    [Fact]
    public void A_table_says_what_it_is_and_what_its_rows_and_columns_are() => Problems.None(
        from page in wiki.Pages.Values
        from table in page.Document.QuerySelectorAll("table")
        let isNamed = (table.QuerySelector("caption")?.TextContent.Trim().Length ?? 0) > 0 || Name(page, table).Length > 0
            || table.Ancestors<IElement>().Any(a => a.GetAttribute("role") == "region" && Name(page, a).Length > 0)
        let hasHeads = table.QuerySelectorAll("thead th[scope=col]").Length > 0
        let isRowless = table.QuerySelectorAll("tbody tr").Any(row => row.QuerySelectorAll("th[scope=row]").Length != 1)
        where !isNamed || !hasHeads || isRowless || table.QuerySelector("th:not([scope])") is not null
        select $"{page.Path}: {table.OuterHtml[..Math.Min(160, table.OuterHtml.Length)]} named {isNamed}, heads {hasHeads}, a row without head {isRowless}");

    // As a browser reckons it, for what our pages use.
    private static string Name(WebPage page, IElement element)
    {
        if (element.GetAttribute("aria-labelledby") is { } ids)
            return string.Join(' ', ids.Split(' ').Select(id => page.Document.GetElementById(id)?.TextContent.Trim())).Trim();
        if (element.GetAttribute("aria-label") is { } label) return label.Trim();
        if (element.LocalName is "input" or "select" or "progress")
            return element.Closest("label")?.TextContent.Trim()
                ?? page.Document.QuerySelectorAll("label[for]").FirstOrDefault(l => l.GetAttribute("for") == element.Id)?.TextContent.Trim() ?? "";
        if (element.LocalName is "nav" or "aside" or "section" or "form" or "svg" or "table" or "div") return "";
        return element.TextContent.Trim();
    }
}
