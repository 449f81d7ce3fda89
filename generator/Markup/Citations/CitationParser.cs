using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TurkicWiki.Markup.Citations;

/// <summary>Reads <c>[@a#p1; @b#p2]</c>, also over a line's end.</summary>
public sealed class CitationParser : InlineParser
{
    private const string Open = "[@";

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(Open)) return false;
        var start = slice.Start;
        var close = slice.Text.IndexOf(']', start, slice.End - start + 1);
        // Without its bracket it takes only its opening, so that what follows is still read.
        var end = close < 0 ? start + Open.Length - 1 : close;
        var items = close < 0 ? [] : Items(processor, slice.Text, start + 1, close);
        processor.Inline = new CitationInline
        {
            Items = items,
            Fault = close < 0 ? "a citation without its closing bracket"
                : items.Any(i => i.Text.Length == 0) ? "a citation without a source, or without '@' before it"
                : null,
            Span = processor.SpanOf(start, end),
        };
        slice.Start = end + 1;
        return true;
    }

    private static ImmutableArray<CitedItem> Items(InlineProcessor processor, string text, int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<CitedItem>();
        for (var at = start; at <= end;)
        {
            var next = text.IndexOf(';', at, end - at) is var semicolon and >= 0 ? semicolon : end;
            var (first, last) = Trimmed(text, at, next - 1);
            var isMarked = first <= last && text[first] == '@';
            items.Add(new CitedItem(isMarked ? text[(first + 1)..(last + 1)] : "", first <= last ? processor.SpanOf(first, last) : new SourceSpan()));
            at = next + 1;
        }
        return items.ToImmutable();
    }

    private static (int First, int Last) Trimmed(string text, int first, int last)
    {
        while (first <= last && char.IsWhiteSpace(text[first])) first++;
        while (last >= first && char.IsWhiteSpace(text[last])) last--;
        return (first, last);
    }
}
