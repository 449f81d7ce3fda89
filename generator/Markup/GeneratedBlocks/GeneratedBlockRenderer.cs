using Markdig.Renderers;
using Markdig.Renderers.Html;
using TurkicWiki.Markup.Slots;

namespace TurkicWiki.Markup.GeneratedBlocks;

/// <summary>Leaves a slot where a generated block stands.</summary>
public sealed class GeneratedBlockRenderer : HtmlObjectRenderer<GeneratedBlock>
{
    protected override void Write(HtmlRenderer renderer, GeneratedBlock obj)
    {
        renderer.EnsureLine();
        SlotRenderer.Slot(renderer, obj);
    }
}
