using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TurkicWiki.Markup.SubjectLinks;

/// <summary>A link by slug: <c>[[slug]]</c>, <c>[[slug|text]]</c>, <c>[[slug#anchor|text]]</c>.</summary>
public sealed class SubjectLinkInline : LeafInline
{
    public required string Slug { get; init; }

    public string? Anchor { get; init; }

    /// <summary>Its own text, or null for the subject's title.</summary>
    public string? Text { get; init; }

    /// <summary>Where its own text stands in the source.</summary>
    public SourceSpan TextSpan { get; init; }

    /// <summary>What is wrong with its form, or null.</summary>
    public string? Fault { get; init; }
}
