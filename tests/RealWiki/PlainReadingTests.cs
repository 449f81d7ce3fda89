using System.Text;
using AngleSharp.Dom;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>Every page reads without styles, scripts and drawings, as in a browser for text.</summary>
[Collection(RealWikiTests.Name)]
public sealed class PlainReadingTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    private static readonly HashSet<string> InLine =
        ["a", "abbr", "b", "bdi", "button", "cite", "code", "data", "em", "i", "label", "mark", "q", "s", "small", "span", "strong", "text", "time", "tspan", "u"];

    [Fact]
    public void No_two_words_are_glued_together() => Problems.None(
        from page in wiki.Pages.Values
        from glued in Glued(page.Bare.Body!)
        select $"{page.Path}: {glued}");

    [Fact]
    public void What_only_a_style_would_hide_makes_sense_where_it_stands() => Problems.None(
        from page in wiki.Pages.Values
        from bracket in page.Bare.QuerySelectorAll("[popover], .working")
        let text = bracket.TextContent.Trim()
        where text.Length > 0 && !(text[0] == '(' && text[^1] == ')')
        select $"{page.Path}: {text}");

    [Fact]
    public void The_title_comes_first_and_the_notes_after_the_text() => Problems.None(
        from page in wiki.Pages.Values
        let main = page.Bare.QuerySelector("main")
        where main is not null
        let title = main.QuerySelector("h1")
        let text = main.QuerySelectorAll(".text p, .text h2").FirstOrDefault()
        let notes = main.QuerySelector("[id^=cite_note]")
        where title is null || (text is not null && !IsBefore(title, text)) || (text is not null && notes is not null && !IsBefore(text, notes))
        select page.Path);

    // A browser for text knows no `template` and no `hidden`: what scripts alone use, scripts make, the switch of colours of a drawing.
    [Fact]
    public void Nothing_is_there_that_only_scripts_could_answer() => Problems.None(
        from page in wiki.Pages.Values
        from idle in page.Bare.QuerySelectorAll("template, [hidden]:not(.theme-switch, :empty), form:not([action]), button:not(form button, [popovertarget])")
        select $"{page.Path}: {idle.OuterHtml[..Math.Min(120, idle.OuterHtml.Length)]}");

    [Fact]
    public void A_drawing_keeps_its_size_and_its_lines_without_styles() => Problems.None(
        from page in wiki.Pages.Values
        from bare in page.Bare.QuerySelectorAll("svg:not([width][height]), svg :is(polyline, .arrow, .box):not([fill=none][stroke])")
        select $"{page.Path}: {bare.OuterHtml[..Math.Min(120, bare.OuterHtml.Length)]}");

    private static bool IsBefore(INode one, INode other) => one.CompareDocumentPosition(other).HasFlag(DocumentPositions.Following);

    // A raised sign is told from the word before it: a browser for text writes it 1992^4.
    // A letter or a digit on either side of a tag that a browser for text shows nothing for, and no space between.
    private static IEnumerable<string> Glued(IElement body)
    {
        var before = new StringBuilder();
        foreach (var node in body.Descendants())
        {
            if (node is IElement { LocalName: var name } && !InLine.Contains(name)) before.Append(' ');
            if (node is not IText text || text.ParentElement!.Closest("script, style") is not null || text.Data.Length == 0) continue;
            if (before.Length > 0 && char.IsLetterOrDigit(before[^1]) && char.IsLetterOrDigit(text.Data[0]) && !IsOneWord(text))
                yield return $"{before.ToString()[Math.Max(0, before.Length - 25)..]}|{text.Data[..Math.Min(25, text.Data.Length)]}";
            before.Append(text.Data);
            // The end of a block parts words as its beginning does.
            if (EndsBlock(text)) before.Append(' ');
        }
    }

    private static bool EndsBlock(INode node)
    {
        for (; node.NextSibling is null && node.Parent is IElement parent; node = parent)
        {
            if (!InLine.Contains(parent.LocalName)) return true;
        }
        return false;
    }

    // What is marked as of another language may end within a word: its figure is of none.
    private static bool IsOneWord(IText text) => text.PreviousSibling is IElement element && element.HasAttribute("lang");
}
