using Markdig.Parsers;
using Markdig.Syntax;

namespace TurkicWiki.Markup.GeneratedBlocks;

/// <summary>A block that the generator fills: <c>::: name argument</c>.</summary>
public sealed class GeneratedBlock(BlockParser parser) : LeafBlock(parser)
{
    public required string Name { get; init; }

    /// <summary>What follows the name; empty for nothing.</summary>
    public required string Argument { get; init; }
}
