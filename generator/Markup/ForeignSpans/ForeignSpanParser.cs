using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace TurkicWiki.Markup.ForeignSpans;

/// <summary>Reads <c>[words]{lang=tag}</c>; other attributes in the braces are kept to be reported.</summary>
public sealed partial class ForeignSpanParser : InlineParser
{
    public ForeignSpanParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        if (Form().Match(slice.Text, start, slice.End - start + 1) is not { Success: true } match) return false;
        var (words, attribute) = (match.Groups["words"], match.Groups["attribute"].Value.Trim());
        var language = LanguageForm().Match(attribute);
        processor.Inline = new ForeignSpanInline
        {
            Text = words.Value.Replace('\n', ' '),
            Language = language.Success ? language.Groups["tag"].Value : "",
            TextSpan = processor.SpanOf(words.Index, words.Index + words.Length - 1),
            BadAttribute = language.Success ? null : attribute,
            Span = processor.SpanOf(start, start + match.Length - 1),
        };
        slice.Start = start + match.Length;
        return true;
    }

    [GeneratedRegex(@"\G\[(?<words>[^\[\]]+)\]\{(?<attribute>[^{}\n]*)\}")]
    private static partial Regex Form();

    [GeneratedRegex(@"^lang=(?<tag>[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*)$")]
    private static partial Regex LanguageForm();
}
