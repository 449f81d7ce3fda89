using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TurkicWiki.Markup.ForeignSpans;

/// <summary>Words in another language: <c>[Belasu]{lang=tr}</c>.</summary>
public sealed class ForeignSpanInline : LeafInline
{
    public required string Text { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Where the words stand in the source.</summary>
    public SourceSpan TextSpan { get; init; }

    /// <summary>The attribute as written where it is another than a language, or null.</summary>
    public string? BadAttribute { get; init; }
}
