using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace TurkicWiki.Markup.Attributes;

/// <summary>Reads <c>{#id}</c>, <c>{.class}</c> and <c>{key=value}</c> within a text.</summary>
public sealed partial class AttributeParser : InlineParser
{
    public AttributeParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        if (Form().Match(slice.Text, start, slice.End - start + 1) is not { Success: true } match) return false;
        processor.Inline = new AttributeInline { Text = match.Value, Span = processor.SpanOf(start, start + match.Length - 1) };
        slice.Start = start + match.Length;
        return true;
    }

    [GeneratedRegex(@"\G\{:?\s*([#.][^{}\n]*|[A-Za-z-]+\s*=[^{}\n]*)\}")]
    private static partial Regex Form();
}
