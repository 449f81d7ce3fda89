using System.Text.RegularExpressions;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Everything that readers read, as written: bodies of pages with their markup blanked out, titles, descriptions and wordings.</summary>
internal static partial class Prose
{
    public static IEnumerable<PlacedText> Of(Site site) => Lines(site).Concat(Pages(site).Select(p => Body(site, p.Page, p.Language)));

    /// <summary>The same without the bodies of pages: what is written outside Markdown.</summary>
    public static IEnumerable<PlacedText> Lines(Site site) => Pages(site)
        .SelectMany(p => new[] { p.Page.FrontMatter.Title, p.Page.FrontMatter.Description }.Select(line => PlacedText.Of(site, line, p.Language)))
        .Concat(AllWordings.Of(site).SelectMany(w => PlacedText.Of(site, w)));

    // What was too much for the reader of Markdown is too much here as well.
    public static IEnumerable<(Page Page, Language Language)> Pages(Site site) =>
        from page in site.AllPages
        where page.Diagnostics.All(d => d.Rule != Rules.BadMarkup)
        from language in site.Languages
        where language.Code == page.Id.Language && site.Content.Files.ContainsKey(page.Path)
        select (page, language);

    public static PlacedText Body(Site site, Page page, Language language)
    {
        var file = site.Content.Files[page.Path];
        var text = file.Text;
        return new PlacedText(site, file, string.Create(text.Length, text, Blank), language);
    }

    private static void Blank(Span<char> prose, string text)
    {
        text.CopyTo(prose);
        foreach (var match in Markup().EnumerateMatches(text))
        {
            foreach (ref var c in prose.Slice(match.Index, match.Length))
                if (c != '\n') c = '\u0001';
        }
    }

    // Front matter; code; citations; attributes and text in another language; a link's slug; addresses; blocks; rules of tables.
    [GeneratedRegex(
        @"\A---\n.*?\n---\n|`[^`]*`|\[@[^\]]*\]|\{#[^}]*\}|\[[^\]]*\]\{[^}]*\}|\[\[[^\]|]*\|?|\]\]|https?:[^\s)>]+|^:::[^\n]*$|^[ |:-]*--[ |:-]*$",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
