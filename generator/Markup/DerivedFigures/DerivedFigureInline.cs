using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TurkicWiki.Markup.DerivedFigures;

/// <summary>A figure with its working: <c>{{2,165.68 = 985.68 + 1,180}}</c>.</summary>
public sealed class DerivedFigureInline : LeafInline
{
    /// <summary>What stands left of the sign, as printed.</summary>
    public required string Result { get; init; }

    /// <summary>What stands right of it, as printed.</summary>
    public required string Working { get; init; }

    /// <summary>Where the result stands in the source.</summary>
    public SourceSpan ResultSpan { get; init; }

    /// <summary>Where the working stands in the source.</summary>
    public SourceSpan WorkingSpan { get; init; }

    /// <summary>What is wrong with its form, or null.</summary>
    public string? Fault { get; init; }
}
