using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that a citation follows every figure of prose.</summary>
internal static class UncitedFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        from page in site.AllPages
        from claim in page.Claims
        where claim.Citations.IsEmpty
        from figure in Figures(claim)
        select new Diagnostic(Rules.UncitedFigure, figure.At, $"no citation follows '{figure.Value}'", "write [@source#passage] after it, within its paragraph");

    private static IEnumerable<PlacedFigure> Figures(Claim claim) => claim.Figures.Concat(claim.Derived.Select(d => d.Result));
}
