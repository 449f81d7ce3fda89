using TurkicWiki.Content;

namespace TurkicWiki.Rendering.Templates;

/// <summary>A tag with the text before it.</summary>
/// <param name="Tag">Null at the end of the template.</param>
internal sealed record TemplatePiece(string Text, TemplateTag? Tag);

/// <summary>
/// Cuts a template into its tags and the text between them. A line that holds nothing but a tag without a value (a block, a partial,
/// a comment) leaves no line behind; <c>~</c> in a tag takes away the white space beside it.
/// </summary>
internal static class TemplateText
{
    public static IEnumerable<TemplatePiece> Pieces(SourceFile template)
    {
        var (text, start) = (template.Text, 0);
        foreach (var tag in TemplateScanner.Tags(template))
        {
            var (end, next) = (tag.Index, tag.End);
            if (tag.Kind != TagKind.Value && StandsAlone(text, tag)) (end, next) = (LineStart(text, tag.Index), LineEnd(text, tag.End));
            if (tag.Printed.TrimStart('{').StartsWith('~')) end = start + text[start..end].TrimEnd().Length;
            if (tag.Printed.TrimEnd('}').EndsWith('~')) next = text.Length - text[next..].TrimStart().Length;
            yield return new TemplatePiece(end > start ? text[start..end] : "", tag);
            start = next;
        }
        yield return new TemplatePiece(text[start..], null);
    }

    private static bool StandsAlone(string text, TemplateTag tag) =>
        text.AsSpan(LineStart(text, tag.Index)..tag.Index).IsWhiteSpace() && text.AsSpan(tag.End..LineEnd(text, tag.End)).IsWhiteSpace();

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;
}
