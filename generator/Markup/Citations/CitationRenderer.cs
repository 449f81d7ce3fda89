using Markdig.Renderers;
using Markdig.Renderers.Html;
using TurkicWiki.Markup.Slots;

namespace TurkicWiki.Markup.Citations;

/// <summary>Leaves a slot where a citation stands: its marks are numbered once the page is whole.</summary>
public sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj) => SlotRenderer.Slot(renderer, obj);
}
