using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that titles, descriptions and headings have the same figures in every language.</summary>
internal static class HeadlineParity
{
    /// <param name="pages">Pages with the same headings.</param>
    public static IEnumerable<Diagnostic> Check(Site site, ImmutableArray<Sibling<Page>> pages)
    {
        if (pages.IsEmpty) return [];
        return Lines(site, pages, page => page.FrontMatter.Title)
            .Concat(Lines(site, pages, page => page.FrontMatter.Description))
            .Concat(pages[0].Value.Sections.SelectMany((_, n) => pages.All(p => p.Value.Sections[n].Figures.IsEmpty)
                ? []
                : FigureParity.Check(site, [.. pages.Select(p => Of(p, p.Value.Sections[n]))])));
    }

    private static IEnumerable<Diagnostic> Lines(Site site, ImmutableArray<Sibling<Page>> pages, Func<Page, Wording> line) =>
        pages.Any(p => FigureReader.MayHold(line(p.Value).Text))
            ? FigureParity.Check(site, pages.Select(p => PlacedText.Of(site, line(p.Value), site.Languages.First(l => l.Code == p.Language))))
            : [];

    private static Sibling<TextFigures> Of(Sibling<Page> page, Section section) => new(page.Language, new TextFigures(section.Figures, section.At));
}
