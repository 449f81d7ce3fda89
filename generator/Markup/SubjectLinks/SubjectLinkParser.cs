using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TurkicWiki.Markup.SubjectLinks;

/// <summary>Reads <c>[[slug#anchor|text]]</c>, also over a line's end.</summary>
public sealed class SubjectLinkParser : InlineParser
{
    private const string Open = "[[";
    private const string Close = "]]";

    public SubjectLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(Open)) return false;
        var (start, inner) = (slice.Start, slice.Start + Open.Length);
        var close = slice.Text.IndexOf(Close, inner, slice.End - inner + 1, StringComparison.Ordinal);
        processor.Inline = close < 0 ? Unclosed(processor, start) : Link(processor, slice.Text, start, close);
        slice.Start = close < 0 ? inner : close + Close.Length;
        return true;
    }

    private static SubjectLinkInline Unclosed(InlineProcessor processor, int start) => new()
    {
        Slug = "",
        Fault = "a link without its closing brackets",
        Span = processor.SpanOf(start, start + Open.Length - 1),
    };

    private static SubjectLinkInline Link(InlineProcessor processor, string source, int start, int close)
    {
        var inner = start + Open.Length;
        var bar = source.IndexOf('|', inner, close - inner);
        var target = source[inner..(bar < 0 ? close : bar)].Trim().Split('#', 2);
        var text = bar < 0 ? null : source[(bar + 1)..close].Replace('\n', ' ');
        return new SubjectLinkInline
        {
            Slug = target[0],
            Anchor = target is [_, var anchor] ? anchor : null,
            Text = text,
            TextSpan = text is { Length: > 0 } ? processor.SpanOf(bar + 1, close - 1) : SourceSpan.Empty,
            Fault = text?.Trim().Length == 0 ? "a link with an empty text" : null,
            Span = processor.SpanOf(start, close + Close.Length - 1),
        };
    }
}
