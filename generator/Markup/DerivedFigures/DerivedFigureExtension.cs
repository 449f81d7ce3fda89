using Markdig;
using Markdig.Renderers;

namespace TurkicWiki.Markup.DerivedFigures;

/// <summary>Adds figures with their working: <c>{{a = b + c}}</c>.</summary>
public sealed class DerivedFigureExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new DerivedFigureParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Add(new DerivedFigureRenderer());
}
