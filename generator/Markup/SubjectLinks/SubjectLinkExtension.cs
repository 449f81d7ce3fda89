using Markdig;
using Markdig.Renderers;

namespace TurkicWiki.Markup.SubjectLinks;

/// <summary>Adds links by slug: <c>[[slug]]</c>, <c>[[slug|text]]</c>, <c>[[slug#anchor|text]]</c>.</summary>
public sealed class SubjectLinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new SubjectLinkParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Add(new SubjectLinkRenderer());
}
