using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TurkicWiki.Markup.ForeignSpans;

/// <summary>Writes foreign words with their language, for voices and hyphenation.</summary>
public sealed class ForeignSpanRenderer : HtmlObjectRenderer<ForeignSpanInline>
{
    protected override void Write(HtmlRenderer renderer, ForeignSpanInline obj)
    {
        renderer.Write("<span lang=\"").WriteEscape(obj.Language).Write("\">");
        renderer.WriteEscape(obj.Text);
        renderer.Write("</span>");
    }
}
