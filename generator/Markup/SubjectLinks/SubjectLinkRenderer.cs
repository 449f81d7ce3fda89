using Markdig.Renderers;
using Markdig.Renderers.Html;
using TurkicWiki.Markup.Slots;

namespace TurkicWiki.Markup.SubjectLinks;

/// <summary>Leaves a slot where a link stands: its address and its title are known once the whole site is.</summary>
public sealed class SubjectLinkRenderer : HtmlObjectRenderer<SubjectLinkInline>
{
    protected override void Write(HtmlRenderer renderer, SubjectLinkInline obj) => SlotRenderer.Slot(renderer, obj);
}
