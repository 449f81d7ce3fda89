using System.Text.RegularExpressions;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that titles, descriptions and the texts of YAML files hold no HTML. In the bodies of pages reading finds it.</summary>
internal static partial class HtmlInTexts
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        from text in Prose.Lines(site)
        where text.Text.AsSpan().ContainsAny('<', '&')
        from Match tag in Tag().Matches(text.Text)
        select new Diagnostic(Rules.RawHtml, text.Place(tag.Index, tag.Length), $"raw HTML is not allowed: {tag.Value}", "write plain text");

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]+|#\d+);")]
    private static partial Regex Tag();
}
