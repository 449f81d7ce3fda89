using Markdig;
using Markdig.Renderers;

namespace TurkicWiki.Markup.ForeignSpans;

/// <summary>Adds foreign words: <c>[Belasu]{lang=tr}</c>.</summary>
public sealed class ForeignSpanExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new ForeignSpanParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Add(new ForeignSpanRenderer());
}
