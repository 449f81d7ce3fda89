using Markdig;
using Markdig.Renderers;

namespace TurkicWiki.Markup.Citations;

/// <summary>Adds citations: <c>[@source#passage; @source#passage]</c>.</summary>
public sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Add(new CitationRenderer());
}
