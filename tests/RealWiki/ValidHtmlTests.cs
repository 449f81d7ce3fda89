using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>Every page is what the HTML standard asks: what a strict parser sees, and what a checker of conformance looks for beyond it.</summary>
[Collection(RealWikiTests.Name)]
public sealed partial class ValidHtmlTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    private static readonly string[] Pointers = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "headers", "list"];

    private static readonly string[] Acting = ["a", "button", "input", "select", "textarea", "summary", "label"];

    [Fact]
    public void A_strict_parser_finds_nothing_to_mend() => Problems.None(wiki.Pages.Values.SelectMany(page => page.ParseErrors));

    [Theory]
    [InlineData("<!doctype html><title>A</title><p><span>B</p>")]
    [InlineData("<!doctype html><title>A</title><p><div>B</div></p>")]
    [InlineData("<!doctype html><title>A</title><table><tr><p>B</table>")]
    [InlineData("<title>A</title><p>B")]
    public void The_strict_parser_is_strict(string html) =>
        Assert.NotEmpty(new WebPage(new OutputFile("en/index.html", Encoding.UTF8.GetBytes(html))).ParseErrors);

    [Fact]
    public void Elements_and_attributes_are_those_of_the_standard() => Problems.None(
        from page in wiki.Pages.Values
        from element in page.Document.All
        from unknown in Unknown(element).Distinct()
        select $"{page.Path}: {unknown}");

    [Fact]
    public void An_id_stands_once_on_a_page() => Problems.None(
        from page in wiki.Pages.Values
        from twice in page.Document.All.Select(e => e.GetAttribute("id")).OfType<string>().CountBy(id => id).Where(c => c.Value > 1 || Space().IsMatch(c.Key) || c.Key.Length == 0)
        select $"{page.Path}#{twice.Key}");

    [Fact]
    public void What_an_element_points_to_is_on_the_page() => Problems.None(
        from page in wiki.Pages.Values
        from element in page.Document.All
        from pointer in Pointers
        from id in (element.GetAttribute(pointer) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where !page.Ids.Contains(id)
        select $"{page.Path}: {pointer}={id}");

    [Fact]
    public void Nothing_to_act_on_stands_within_another() => Problems.None(
        from page in wiki.Pages.Values
        from inner in page.Document.All.Where(e => Acting.Contains(e.LocalName))
        let outer = inner.Ancestors<IElement>().FirstOrDefault(e => e.LocalName is "a" or "button" or "summary")
        where outer is not null
        select $"{page.Path}: {inner.LocalName} in {Start(outer)}");

    [Fact]
    public void A_sentence_holds_no_block() => Problems.None(
        from page in wiki.Pages.Values
        from outer in page.Document.All.Where(e => KnownHtml.OnlyPhrasing.Contains(e.LocalName) && !KnownHtml.IsDrawing(e))
        from inner in outer.Children
        where !KnownHtml.Phrasing.Contains(inner.LocalName) && !(outer.LocalName == "summary" && inner.LocalName.StartsWith('h'))
        select $"{page.Path}: {inner.LocalName} in {Start(outer)}");

    [Fact]
    public void Lists_hold_items_and_items_stand_in_lists() => Problems.None(
        from page in wiki.Pages.Values
        from element in page.Document.All
        let parent = element.ParentElement?.LocalName
        where element.LocalName == "li" ? parent is not ("ul" or "ol")
            : parent is "ul" or "ol" ? true
            : element.LocalName is "dt" or "dd" ? parent != "dl" && !(parent == "div" && element.ParentElement!.ParentElement?.LocalName == "dl")
            : parent == "dl" && element.LocalName != "div"
        select $"{page.Path}: {element.LocalName} in {parent}");

    [Fact]
    public void A_list_of_terms_has_for_each_term_what_it_means() => Problems.None(
        from page in wiki.Pages.Values
        from list in page.Document.QuerySelectorAll("dl")
        from part in list.Children.Any(c => c.LocalName == "div") ? list.Children.Where(c => c.LocalName == "div") : [list]
        where !Terms().IsMatch(string.Concat(part.Children.Select(c => c.LocalName[1])))
        select $"{page.Path}: {Start(part)}");

    [Fact]
    public void The_rows_of_a_table_are_of_one_width() => Problems.None(
        from page in wiki.Pages.Values
        from table in page.Document.QuerySelectorAll("table")
        let widths = table.QuerySelectorAll("tr").Select(row => row.Children.Sum(Span)).Distinct().ToArray()
        where widths.Length != 1 || table.QuerySelector("[rowspan]") is not null
        select $"{page.Path}: {Start(table)}: {string.Join(", ", widths)} cells");

    [Fact]
    public void Languages_times_and_numbers_are_written_as_the_standard_asks() => Problems.None(
        from page in wiki.Pages.Values
        from element in page.Document.All
        from fault in Unreadable(element)
        select $"{page.Path}: {fault}");

    private static IEnumerable<string> Unknown(IElement element)
    {
        if (!KnownHtml.Knows(element)) yield return element.LocalName;
        foreach (var attribute in element.Attributes)
            if (!KnownHtml.Knows(element, attribute.Name)) yield return $"{attribute.Name} on {element.LocalName}";
    }

    private static IEnumerable<string> Unreadable(IElement element)
    {
        foreach (var name in new[] { "lang", "hreflang" })
            if (element.GetAttribute(name) is { } tag && tag != "x-default" && !LanguageTag().IsMatch(tag)) yield return $"{name}={tag}";
        if (element.LocalName == "time" && !Moment().IsMatch(element.GetAttribute("datetime") ?? element.TextContent)) yield return element.OuterHtml;
        if (element.GetAttribute("tabindex") is { } index && index is not ("0" or "-1")) yield return $"tabindex={index}";
        if (element.LocalName == "progress" && !(Number(element, "value") <= Number(element, "max"))) yield return element.OuterHtml;
    }

    private static double Number(IElement element, string attribute) =>
        double.TryParse(element.GetAttribute(attribute), CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : double.NaN;

    private static int Span(IElement cell) => int.Parse(cell.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture);

    private static string Start(IElement element) => element.OuterHtml[..Math.Min(100, element.OuterHtml.Length)];

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    // t for dt, d for dd.
    [GeneratedRegex("^(t+d+)+$")]
    private static partial Regex Terms();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
    private static partial Regex LanguageTag();

    // A year, a month, a day, a day of any year.
    [GeneratedRegex(@"^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$")]
    private static partial Regex Moment();
}
