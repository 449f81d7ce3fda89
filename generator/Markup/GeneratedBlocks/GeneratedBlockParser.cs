using Markdig.Parsers;
using Markdig.Syntax;

namespace TurkicWiki.Markup.GeneratedBlocks;

/// <summary>Reads <c>::: name argument</c>, one line of its own.</summary>
public sealed class GeneratedBlockParser : BlockParser
{
    private const string Fence = ":::";

    public GeneratedBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!processor.Line.Match(Fence)) return BlockState.None;
        var words = processor.Line.ToString()[Fence.Length..].Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        processor.NewBlocks.Push(new GeneratedBlock(this)
        {
            Name = words.ElementAtOrDefault(0) ?? "",
            Argument = words.ElementAtOrDefault(1) ?? "",
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
