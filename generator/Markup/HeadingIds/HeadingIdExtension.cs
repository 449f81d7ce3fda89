using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace TurkicWiki.Markup.HeadingIds;

/// <summary>Adds explicit ids of headings: <c>## Title {#id}</c>. Markdig's own renderer writes them.</summary>
public sealed class HeadingIdExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } headings) headings.TryParseAttributes = HeadingIdParser.TryParse;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
