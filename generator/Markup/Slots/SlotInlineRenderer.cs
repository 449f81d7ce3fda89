using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TurkicWiki.Markup.Slots;

/// <summary>Leaves a slot where one was put.</summary>
public sealed class SlotInlineRenderer : HtmlObjectRenderer<SlotInline>
{
    protected override void Write(HtmlRenderer renderer, SlotInline obj) => SlotRenderer.Slot(renderer, obj);
}
