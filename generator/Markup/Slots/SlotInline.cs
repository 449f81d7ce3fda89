using Markdig.Syntax.Inlines;

namespace TurkicWiki.Markup.Slots;

/// <summary>A place between two inlines, put into the tree after it was read: where a claim begins.</summary>
public sealed class SlotInline : LeafInline;
