using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace TurkicWiki.Markup.RawHtml;

/// <summary>Reads raw HTML as Markdown does, so that it is found and reported, but writes it as text.</summary>
public sealed class RawHtmlExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlInlineRenderer>();
        renderer.ObjectRenderers.TryRemove<HtmlBlockRenderer>();
        renderer.ObjectRenderers.Add(new RawHtmlInlineRenderer());
        renderer.ObjectRenderers.Add(new RawHtmlBlockRenderer());
    }
}
