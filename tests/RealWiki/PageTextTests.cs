using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>Reads the Markdown beside each page back, as any program would that knows Markdown with footnotes and tables.</summary>
[Collection(RealWikiTests.Name)]
public sealed class PageTextTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().Build();

    [Fact]
    public void Every_page_with_a_text_has_it_as_Markdown_too()
    {
        var expected = (wiki.Result.Site.Subjects.Count + wiki.Result.Site.Pages.Count) * wiki.Config.Languages.Length;
        Assert.Equal(expected, Texts().Count());
    }

    [Fact]
    public void Its_references_are_those_of_the_page_with_the_same_numbers_and_passages()
    {
        Problems.None(from path in Texts()
                      let page = PageOf(path)
                      let here = Markdown.Parse(wiki.Read(path), Pipeline).Descendants<Footnote>()
                          .OrderBy(n => int.Parse(n.Label![1..], CultureInfo.InvariantCulture))
                          .Select(n => n.Descendants<AutolinkInline>().Last().Url.Split("/sources/")[1]).ToList()
                      let there = page.Document.QuerySelectorAll("ol.references > li > a.source-name").Select(Passage).ToList()
                      where !here.SequenceEqual(there)
                      select $"{path}: {here.Count} references, the page has {there.Count}");
    }

    [Fact]
    public void Its_references_name_the_sentences_that_the_page_names()
    {
        var named = (from path in Texts()
                     from note in PageOf(path).Document.QuerySelectorAll("ol.references > li")
                     where note.QuerySelectorAll(".back a").Length == note.QuerySelectorAll(".sentences").Length
                     select (Path: path, Note: note.Id!.Split('-')[1], Said: $" ({string.Join("; ", note.QuerySelectorAll(".sentences").Select(s => s.TextContent).Distinct())}).")).ToList();

        Assert.NotEmpty(named);
        Problems.None(from n in named
                      let line = wiki.Read(n.Path).Split('\n').Single(l => l.StartsWith($"[^{n.Note}]:", StringComparison.Ordinal))
                      where !line.Contains(n.Said, StringComparison.Ordinal)
                      select $"{n.Path}: {n.Said} not in {line}");
    }

    [Fact]
    public void It_has_the_headings_and_the_statements_of_the_page()
    {
        Problems.None(from path in Texts()
                      let text = Read(path)
                      let said = Plain(text.Body!)
                      let page = PageOf(path)
                      from heading in page.Document.QuerySelectorAll("h1, .text h2, .text h3, .text .claim")
                      let wanted = Plain(heading)
                      where !said.Contains(wanted, StringComparison.Ordinal)
                      select $"{path}: {wanted}");
    }

    [Fact]
    public void Its_links_lead_somewhere_from_anywhere()
    {
        Problems.None(from path in Texts()
                      from link in Read(path).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h[0] != '#')
                      where !link.StartsWith(wiki.Config.BaseUrl + "/", StringComparison.Ordinal) || !wiki.Leads(link[wiki.Config.BaseUrl.Length..])
                      where !link.StartsWith("http", StringComparison.Ordinal) || link.StartsWith(wiki.Config.BaseUrl, StringComparison.Ordinal)
                      select $"{path}: {link}");
    }

    [Fact]
    public void Nothing_of_the_wikis_own_marks_is_left() => Problems.None(
        from path in Texts()
        let text = wiki.Read(path)
        from mark in new[] { "[[", "[@", "{{", ":::", "{#", "{lang" }
        where text.Contains(mark, StringComparison.Ordinal)
        select $"{path}: {mark}");

    [Fact]
    public void Pages_and_llms_txt_lead_to_it()
    {
        Assert.All(Texts(), path => Assert.Equal("/" + path, PageOf(path).Document.QuerySelector("link[type='text/markdown']")?.GetAttribute("href")));
        Assert.Contains($"({wiki.Config.BaseUrl}/en/states/kazakhstan/index.md)", wiki.Read("llms.txt"), StringComparison.Ordinal);
    }

    private IEnumerable<string> Texts() => wiki.Files.Select(f => f.Path).Where(p => p.EndsWith("/index.md", StringComparison.Ordinal));

    private WebPage PageOf(string path) => wiki.Pages[path[..^".md".Length] + ".html"];

    private IHtmlDocument Read(string path) => new HtmlParser().ParseDocument(Markdown.ToHtml(wiki.Read(path), Pipeline));

    private static string Passage(IElement link) => link.GetAttribute("href")!.Split("/sources/")[1];

    // The words alone: a derived figure has its working beside it in one form and behind it in the other.
    private static string Plain(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var aside in copy.QuerySelectorAll(".working, .reference, .footnote-ref").ToList()) aside.Remove();
        return string.Concat(copy.TextContent.Where(char.IsLetter));
    }
}
