using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TurkicWiki.Markup.DerivedFigures;

/// <summary>Reads <c>{{result = working}}</c>.</summary>
public sealed class DerivedFigureParser : InlineParser
{
    private const string Open = "{{";
    private const string Close = "}}";

    public DerivedFigureParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(Open)) return false;
        var (start, inner) = (slice.Start, slice.Start + Open.Length);
        var close = slice.Text.IndexOf(Close, inner, slice.End - inner + 1, StringComparison.Ordinal);
        var sign = close < 0 ? -1 : slice.Text.IndexOf('=', inner, close - inner);
        var end = close < 0 ? inner - 1 : close + Close.Length - 1;
        processor.Inline = sign < 0
            ? Broken(slice.Text[inner..Math.Max(inner, close)], close < 0 ? "a derived figure without its closing braces" : "a derived figure without '='", processor.SpanOf(start, end))
            : Figure(processor, slice.Text, (inner, sign, close), processor.SpanOf(start, end));
        slice.Start = end + 1;
        return true;
    }

    private static DerivedFigureInline Broken(string text, string fault, SourceSpan span) =>
        new() { Result = text, Working = "", Fault = fault, Span = span };

    private static DerivedFigureInline Figure(InlineProcessor processor, string source, (int Inner, int Sign, int Close) at, SourceSpan span)
    {
        var (result, resultAt) = Trimmed(source, at.Inner, at.Sign);
        var (working, workingAt) = Trimmed(source, at.Sign + 1, at.Close);
        if (result.Length == 0 || working.Length == 0) return Broken(result, "a derived figure without both its sides", span);
        return new DerivedFigureInline
        {
            Result = result,
            Working = working,
            ResultSpan = processor.SpanOf(resultAt, resultAt + result.Length - 1),
            WorkingSpan = processor.SpanOf(workingAt, workingAt + working.Length - 1),
            Span = span,
        };
    }

    private static (string Text, int At) Trimmed(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        return (source[start..end].TrimEnd().Replace('\n', ' '), start);
    }
}
