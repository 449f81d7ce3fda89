using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TurkicWiki.Markup.Attributes;

/// <summary>Writes a misplaced attribute as text: a preview shows what is wrong where it stands.</summary>
public sealed class AttributeRenderer : HtmlObjectRenderer<AttributeInline>
{
    protected override void Write(HtmlRenderer renderer, AttributeInline obj) => renderer.WriteEscape(obj.Text);
}
