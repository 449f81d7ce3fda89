using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Everything that readers read, as written: bodies of pages with their markup blanked out, titles, descriptions and wordings.</summary>
internal static partial class Prose
{
    public static IEnumerable<PlacedText> Of(Site site) => Lines(site).Concat(Pages(site)
        .Where(p => site.Content.Files.ContainsKey(p.Page.Path))
        .Select(p => Body(site.Content.Files[p.Page.Path], p.Language)));

    /// <summary>The same without the bodies of pages: what is written outside Markdown.</summary>
    public static IEnumerable<PlacedText> Lines(Site site) => Pages(site)
        .SelectMany(p => new[] { p.Page.FrontMatter.Title, p.Page.FrontMatter.Description }.Select(line => PlacedText.Of(site, line, p.Language)))
        .Concat(AllWordings.Of(site).SelectMany(w => PlacedText.Of(site, w)));

    private static IEnumerable<(Page Page, Language Language)> Pages(Site site) =>
        from page in site.AllPages
        from language in site.Languages
        where language.Code == page.Id.Language
        select (page, language);

    private static PlacedText Body(SourceFile file, Language language)
    {
        var lines = new LineMap(file);
        return new PlacedText(Markup().Replace(file.Text, Blank), language, lines.At);
    }

    private static string Blank(Match match) => string.Concat(match.Value.Select(c => c == '\n' ? '\n' : '\u0001'));

    // Front matter; code; citations; attributes and text in another language; a link's slug; addresses; blocks; rules of tables.
    [GeneratedRegex(
        @"\A---\n.*?\n---\n|`[^`]*`|\[@[^\]]*\]|\{#[^}]*\}|\[[^\]]*\]\{[^}]*\}|\[\[[^\]|]*\|?|\]\]|https?:[^\s)>]+|^:::[^\n]*$|^[ |:-]*--[ |:-]*$",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
