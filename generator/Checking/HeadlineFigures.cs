using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that a figure of a page's title, description or headings occurs in one of its cited claims.</summary>
internal static class HeadlineFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        from page in site.AllPages
        let language = site.Languages.FirstOrDefault(l => l.Code == page.Id.Language)
        where language is not null
        from diagnostic in Check(site, page, language)
        select diagnostic;

    private static IEnumerable<Diagnostic> Check(Site site, Page page, Language language)
    {
        if (!FigureReader.MayHold(page.FrontMatter.Title.Text) && !FigureReader.MayHold(page.FrontMatter.Description.Text) && page.Sections.All(s => s.Figures.IsEmpty)) return [];
        var stated = page.Claims.Where(c => !c.Citations.IsEmpty)
            .SelectMany(c => c.Figures.Concat(c.Derived.Select(d => d.Result)).Concat(c.Derived.SelectMany(d => d.Operands)))
            .Select(f => f.Value).ToImmutableHashSet();
        Wording[] lines = [page.FrontMatter.Title, page.FrontMatter.Description];
        return lines.Select(line => PlacedText.Of(site, line, language))
            .SelectMany(text => text.Figures.Select(f => (f.Value, At: text.At(f))))
            .Concat(page.Sections.SelectMany(s => s.Figures).Select(f => (f.Value, f.At)))
            .Where(f => !FigureMatch.Vouches(stated, f.Value))
            .Select(f => new Diagnostic(
                Rules.FigureNotInClaims, f.At, $"no cited claim of this page has '{f.Value}'", Spelling.Nearest(f.Value, stated) is { } near ? $"one has '{near}'" : null));
    }
}
