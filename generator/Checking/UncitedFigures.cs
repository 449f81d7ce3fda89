using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that a citation follows every figure of prose; the home page cites nothing, so its trails have no figures.</summary>
internal static class UncitedFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) => InPages(site).Concat(InTrails(site));

    private static IEnumerable<Diagnostic> InTrails(Site site) =>
        from trail in site.Content.Home.Trails
        from text in PlacedText.Of(site, trail.Text)
        from figure in text.Figures
        select new Diagnostic(Rules.UncitedFigure, text.At(figure), $"no citation can follow '{figure.Value}' here", "leave the figure to the page that the trail leads to");

    private static IEnumerable<Diagnostic> InPages(Site site) =>
        from page in site.AllPages
        from claim in page.Claims
        where claim.Citations.IsEmpty
        from figure in Figures(claim)
        select new Diagnostic(Rules.UncitedFigure, figure.At, $"no citation follows '{figure.Value}'", "write [@source#passage] after it, within its paragraph");

    private static IEnumerable<PlacedFigure> Figures(Claim claim) => claim.Figures.Concat(claim.Derived.Select(d => d.Result));
}
