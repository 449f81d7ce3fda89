using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace TurkicWiki.Markup.Slots;

/// <summary>A part of rendered Markdown: ready HTML, or a node that only the whole site can render.</summary>
public abstract record Part
{
    public sealed record Html(string Text) : Part;

    public sealed record Slot(MarkdownObject Node) : Part;
}

/// <summary>Renders to HTML with slots between: the renderers of the wiki's own nodes call <see cref="Slot"/>.</summary>
public sealed class SlotRenderer : HtmlRenderer
{
    private const int RoomForText = 1024;

    private readonly StringWriter html;
    private readonly ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();

    private SlotRenderer(StringWriter html)
        : base(html) => this.html = html;

    /// <summary>Renders a document that <see cref="MarkupPipeline"/> has read.</summary>
    public static ImmutableArray<Part> Render(MarkdownDocument document)
    {
        using var writer = new StringWriter(new StringBuilder(RoomForText), CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new SlotRenderer(writer);
        MarkupPipeline.Shared.Setup(renderer);
        renderer.ObjectRenderers.Add(new SlotInlineRenderer());
        renderer.Render((MarkdownObject)document);
        renderer.Flush();
        return renderer.parts.ToImmutable();
    }

    /// <summary>Ends the HTML so far and leaves a place for a node.</summary>
    public static void Slot(HtmlRenderer renderer, MarkdownObject node)
    {
        if (renderer is not SlotRenderer slots) throw new InvalidOperationException("the wiki's nodes need a SlotRenderer");
        slots.Flush();
        slots.parts.Add(new Part.Slot(node));
    }

    private void Flush()
    {
        if (html.GetStringBuilder() is not { Length: > 0 } text) return;
        parts.Add(new Part.Html(text.ToString()));
        text.Clear();
    }
}
