using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Everything that readers read, as written: bodies of pages with their markup blanked out, titles, descriptions and wordings.</summary>
internal static partial class Prose
{
    public static IEnumerable<PlacedText> Of(Site site) => site.AllPages.SelectMany(p => Of(site, p))
        .Concat(AllWordings.Of(site).SelectMany(w => PlacedText.Of(site, w)));

    private static IEnumerable<PlacedText> Of(Site site, Page page)
    {
        if (site.Languages.FirstOrDefault(l => l.Code == page.Id.Language) is not { } language) yield break;
        yield return PlacedText.Of(site, page.FrontMatter.Title, language);
        yield return PlacedText.Of(site, page.FrontMatter.Description, language);
        if (site.Content.Files.TryGetValue(page.Path, out var file)) yield return Body(file, language);
    }

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
