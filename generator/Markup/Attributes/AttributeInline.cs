using Markdig.Syntax.Inlines;

namespace TurkicWiki.Markup.Attributes;

/// <summary>An attribute where none may stand, such as <c>{.note}</c> after a word.</summary>
public sealed class AttributeInline : LeafInline
{
    /// <summary>As written, with its braces.</summary>
    public required string Text { get; init; }
}
