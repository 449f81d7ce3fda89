using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that the passages that a claim cites vouch for each of its figures, and that derived figures are right.</summary>
internal static class ClaimFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) => site.AllPages.SelectMany(p => p.Claims).SelectMany(c => Check(site, c));

    private static IEnumerable<Diagnostic> Check(Site site, Claim claim)
    {
        if (claim.Figures.IsEmpty && claim.Derived.IsEmpty) return [];
        var wrongSums = claim.Derived.Where(d => !DerivedSum.IsRight(d)).Select(WrongSum);
        if (Evidence.Of(site, claim.Citations) is not { } evidence) return wrongSums;
        var stated = claim.Figures.Concat(claim.Derived.SelectMany(d => d.Operands));
        return stated.Select(f => evidence.Refute(Rules.FigureNotInPassage, f.At, f.Value)).OfType<Diagnostic>().Concat(wrongSums)
            .Concat(Narrowing.Check(site, claim.Citations, () => stated.Select(f => f.Value)));
    }

    private static Diagnostic WrongSum(DerivedFigure derived) => new(
        Rules.WrongSum, derived.Result.At,
        $"{derived.Working} is not {derived.Result.Value}",
        DerivedSum.Of(derived) is { } sum ? $"it is {sum.ToString("0.############", CultureInfo.InvariantCulture)}" : "it cannot be worked out");
}
