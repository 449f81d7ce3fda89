using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Markup;
using TurkicWiki.Markup.Attributes;
using TurkicWiki.Markup.Citations;
using TurkicWiki.Markup.DerivedFigures;
using TurkicWiki.Markup.ForeignSpans;
using TurkicWiki.Markup.GeneratedBlocks;
using TurkicWiki.Markup.SubjectLinks;

namespace TurkicWiki.Rendering.Beside;

/// <summary>A page's own text as any reader of Markdown takes it: in the place of each of the wiki's own marks stands what it says.</summary>
internal sealed partial class BodyText
{
    // What is written here has no errors left to report.
    private readonly Location nowhere;
    private readonly PlainMarkdown plain;
    private readonly CitationList citations;
    private readonly Func<Piece.Block, string> fill;
    private readonly string text;
    private readonly MarkdownDocument document;

    /// <param name="written">The page's file, as text.</param>
    /// <param name="fill">Makes the Markdown of a generated block.</param>
    public BodyText(PlainMarkdown plain, Page page, string written, CitationList citations, Func<Piece.Block, string> fill)
    {
        (this.plain, this.citations, this.fill, nowhere) = (plain, citations, fill, new Location(page.Path, 1, 1));
        text = written[page.FrontMatter.BodyStart..];
        document = MarkupPipeline.Parse(text) ?? [];
        Body = document.OfType<HeadingBlock>().FirstOrDefault()?.Span.Start ?? text.Length;
    }

    /// <summary>Where the first section begins.</summary>
    private int Body { get; }

    /// <summary>The text before the first heading.</summary>
    public string Lead() => Written(0, Body);

    /// <summary>The rest of it, whose citations are numbered after those of what is written in between.</summary>
    public string Rest() => Written(Body, text.Length);

    private string Written(int from, int to)
    {
        var written = new StringBuilder();
        var done = from;
        var nodes = document.Descendants().Where(n => n.Span.Start >= from && n.Span.Start < to).OrderBy(n => n.Span.Start);
        foreach (var (start, end, said) in nodes.Select(Replaced).OfType<(int, int, string)>())
        {
            if (start < done) continue;
            written.Append(text, done, start - done);
            // The space before a citation is the author's; a reader sees its mark close to the word.
            if (said.StartsWith("[^", StringComparison.Ordinal)) while (written.Length > 0 && char.IsWhiteSpace(written[^1])) written.Length--;
            written.Append(said);
            done = end + 1;
        }
        return written.Append(text, done, Math.Max(0, to - done)).ToString().Trim();
    }

    private (int Start, int End, string Said)? Replaced(MarkdownObject node)
    {
        string? said = node switch
        {
            CitationInline citation => PlainMarkdown.Marks(citations.Marks(citation.Items.Select(i => Citation.Parse(i.Text, nowhere)).OfType<Citation>())),
            SubjectLinkInline link => plain.Link(link.Slug, link.Anchor, link.Text),
            DerivedFigureInline figure => $"{PlainMarkdown.Escape(figure.Result)} ({PlainMarkdown.Escape(figure.Working)})",
            ForeignSpanInline span => PlainMarkdown.Escape(span.Text),
            AttributeInline => "",
            GeneratedBlock block => fill(new Piece.Block(block.Name, block.Argument, new Diagnostics.Location("", 1, 1))),
            _ => null,
        };
        if (said is not null) return (node.Span.Start, node.Span.End, said);
        // Heading ids are the wiki's, too.
        if (node is not HeadingBlock || Id().Match(text, node.Span.Start) is not { Success: true } id) return null;
        return (id.Index, id.Index + id.Length - 1, "");
    }

    [GeneratedRegex(@"(?<=\G[^\n]*)[ \t]*\{#[^{}\s]+\}[ \t]*(?=\n|$)")]
    private static partial Regex Id();
}
