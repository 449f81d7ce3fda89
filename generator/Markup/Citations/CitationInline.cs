using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TurkicWiki.Markup.Citations;

/// <summary>One item of a citation, without its <c>@</c>, and where it stands in the source.</summary>
public sealed record CitedItem(string Text, SourceSpan Span);

/// <summary>A citation: <c>[@source#passage; @source#passage]</c>.</summary>
public sealed class CitationInline : LeafInline
{
    public required ImmutableArray<CitedItem> Items { get; init; }

    /// <summary>What is wrong with its form, or null.</summary>
    public string? Fault { get; init; }
}
