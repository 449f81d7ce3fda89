using Markdig;
using Markdig.Renderers;

namespace TurkicWiki.Markup.GeneratedBlocks;

/// <summary>Adds blocks that the generator fills: <c>::: timeline</c>.</summary>
public sealed class GeneratedBlockExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new GeneratedBlockParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Add(new GeneratedBlockRenderer());
}
