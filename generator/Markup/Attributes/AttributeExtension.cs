using Markdig;
using Markdig.Renderers;

namespace TurkicWiki.Markup.Attributes;

/// <summary>Finds attributes where none may stand, such as <c>{.note}</c>, so that they are reported and not printed.</summary>
public sealed class AttributeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new AttributeParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Add(new AttributeRenderer());
}
