using Markdig.Renderers;
using Markdig.Renderers.Html;
using TurkicWiki.Markup.Slots;

namespace TurkicWiki.Markup.DerivedFigures;

/// <summary>Leaves a slot where a derived figure stands: a template shows its working.</summary>
public sealed class DerivedFigureRenderer : HtmlObjectRenderer<DerivedFigureInline>
{
    protected override void Write(HtmlRenderer renderer, DerivedFigureInline obj) => SlotRenderer.Slot(renderer, obj);
}
