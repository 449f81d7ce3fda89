using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that titles, descriptions and headings have the same figures in every language.</summary>
internal static class HeadlineParity
{
    /// <param name="pages">Pages with the same headings.</param>
    public static IEnumerable<Diagnostic> Check(Site site, ImmutableArray<Sibling<Page>> pages)
    {
        if (pages.IsEmpty) return [];
        return FigureParity.Check(site, [.. pages.Select(p => Of(site, p, p.Value.FrontMatter.Title))])
            .Concat(FigureParity.Check(site, [.. pages.Select(p => Of(site, p, p.Value.FrontMatter.Description))]))
            .Concat(pages[0].Value.Sections.SelectMany((_, n) => FigureParity.Check(site, [.. pages.Select(p => Of(p, p.Value.Sections[n]))])));
    }

    private static Sibling<TextFigures> Of(Site site, Sibling<Page> page, Wording line) =>
        FigureParity.Of(PlacedText.Of(site, line, site.Languages.First(l => l.Code == page.Language)));

    private static Sibling<TextFigures> Of(Sibling<Page> page, Section section) => new(page.Language, new TextFigures(section.Figures, section.At));
}
