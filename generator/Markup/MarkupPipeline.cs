using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using TurkicWiki.Markup.Attributes;
using TurkicWiki.Markup.Citations;
using TurkicWiki.Markup.DerivedFigures;
using TurkicWiki.Markup.ForeignSpans;
using TurkicWiki.Markup.GeneratedBlocks;
using TurkicWiki.Markup.HeadingIds;
using TurkicWiki.Markup.RawHtml;
using TurkicWiki.Markup.SubjectLinks;

namespace TurkicWiki.Markup;

/// <summary>The wiki's Markdown: CommonMark with pipe tables and the wiki's own marks; no HTML, no blocks of code.</summary>
public static class MarkupPipeline
{
    /// <summary>The one pipeline. It holds no state: pages are read with it in parallel.</summary>
    internal static MarkdownPipeline Shared { get; } = Build();

    /// <summary>Reads a text; places count from its beginning. Null where it is nested too deeply to be read.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Shared);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = 64 };
        // Text in a block of code would escape the checks, and four spaces too many make one.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.Extensions.Add(new RawHtmlExtension());
        builder.Extensions.Add(new HeadingIdExtension());
        builder.Extensions.Add(new GeneratedBlockExtension());
        builder.Extensions.Add(new AttributeExtension());
        builder.Extensions.Add(new ForeignSpanExtension());
        builder.Extensions.Add(new DerivedFigureExtension());
        builder.Extensions.Add(new SubjectLinkExtension());
        builder.Extensions.Add(new CitationExtension());
        return builder.Build();
    }
}
