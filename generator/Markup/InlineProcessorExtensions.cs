using Markdig.Parsers;
using Markdig.Syntax;

namespace TurkicWiki.Markup;

internal static class InlineProcessorExtensions
{
    /// <summary>The place in the source of a run of the text that inlines are read from, both ends included.</summary>
    public static SourceSpan SpanOf(this InlineProcessor processor, int start, int end) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(end));
}
