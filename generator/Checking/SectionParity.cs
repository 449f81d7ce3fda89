using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that the n-th claim of a section has the same citations, figures and links in every language.</summary>
internal static class SectionParity
{
    public static IEnumerable<Diagnostic> Check(Site site, string section, ImmutableArray<Sibling<Page>> pages)
    {
        var siblings = pages.Select(p => new Sibling<ImmutableArray<Claim>>(p.Language, ClaimsOf(p.Value, section))).ToImmutableArray();
        var counts = Deviations.Of(siblings, claims => $"{claims.Length}");
        var alike = siblings.RemoveAll(s => counts.Any(d => d.From == s));
        var perClaim = Enumerable.Range(0, alike.IsEmpty ? 0 : alike[0].Value.Length)
            .Where(n => !AreAlike(alike, n))
            .SelectMany(n => Check(site, [.. alike.Select(s => new Sibling<Claim>(s.Language, s.Value[n]))]));
        return counts.Select(d => ClaimsDiffer(d, PlaceOf(section, pages.First(p => p.Language == d.From.Language).Value))).Concat(perClaim);
    }

    private static IEnumerable<Diagnostic> Check(Site site, ImmutableArray<Sibling<Claim>> claims)
    {
        claims = claims.RemoveAll(c => !Resolves(site, c.Value));
        var citations = Deviations.Of(claims, c => Key(Citations(c)));
        // A claim that rests on other passages is another claim: its figures and links would differ as well.
        var alike = claims.RemoveAll(c => citations.Any(d => d.From == c));
        return citations.Select(d => CitationsDiffer(d))
            .Concat(Deviations.Of(alike, c => Key(Links(c))).Select(d => LinksDiffer(d)))
            .Concat(FigureParity.Check(site, [.. alike.Select(s => new Sibling<TextFigures>(s.Language, new TextFigures(Figures(s.Value), s.Value.At)))]));
    }

    // Translations mostly cite, say and link the same in the same order: then there is nothing to compare.
    private static bool AreAlike(ImmutableArray<Sibling<ImmutableArray<Claim>>> siblings, int n)
    {
        var first = siblings[0].Value[n];
        foreach (var sibling in siblings.AsSpan()[1..])
            if (!IsAlike(sibling.Value[n], first)) return false;
        return true;
    }

    private static bool IsAlike(Claim claim, Claim other)
    {
        if (claim.Citations.Length != other.Citations.Length || claim.Links.Length != other.Links.Length || claim.Figures.Length != other.Figures.Length) return false;
        for (var i = 0; i < claim.Citations.Length; i++)
            if (claim.Citations[i].Passage != other.Citations[i].Passage || !claim.Citations[i].Sentences.SequenceEqual(other.Citations[i].Sentences)) return false;
        for (var i = 0; i < claim.Links.Length; i++)
            if (claim.Links[i].Slug != other.Links[i].Slug) return false;
        for (var i = 0; i < claim.Figures.Length; i++)
            if (claim.Figures[i].Value != other.Figures[i].Value || claim.Figures[i].Unit != other.Figures[i].Unit) return false;
        return claim.Derived.IsEmpty && other.Derived.IsEmpty;
    }

    // A name that leads nowhere is reported as such, and not once more because no other language has it.
    private static bool Resolves(Site site, Claim claim) =>
        claim.Citations.All(c => site.Find(c.Passage) is not null)
        && claim.Links.All(l => site.Find(l.Slug) is not null || site.Drafts.Contains(l.Slug));

    private static ImmutableArray<Claim> ClaimsOf(Page page, string section) =>
        [.. page.Claims.Where(c => c.Section == section && !c.Citations.IsEmpty)];

    // The first claim that rests on other passages than the one that stands there in the others.
    private static Diagnostic ClaimsDiffer(Deviation<ImmutableArray<Claim>> deviation, Location sectionAt)
    {
        var (mine, theirs) = (deviation.From.Value, deviation.Norm);
        var at = mine.Zip(theirs).TakeWhile(pair => Key(Citations(pair.First)) == Key(Citations(pair.Second))).Count();
        var place = at < mine.Length ? mine[at].At : mine.IsEmpty ? sectionAt : mine[^1].At;
        var cited = at < theirs.Length ? $"claim {at + 1} of the others cites {string.Join("; ", Citations(theirs[at]))}" : "the others end before this claim";
        return new Diagnostic(Rules.ClaimsDiffer, place, $"this section has {Count(mine.Length)}; {deviation.OthersHave} {theirs.Length}", cited);
    }

    private static string Count(int claims) => claims == 1 ? "1 claim" : $"{claims} claims";

    private static Diagnostic CitationsDiffer(Deviation<Claim> deviation)
    {
        var (mine, theirs) = (Citations(deviation.From.Value), Citations(deviation.Norm));
        var extra = deviation.From.Value.Citations.FirstOrDefault(c => !theirs.Contains(c.ToString()));
        return new Diagnostic(
            Rules.CitationsDiffer, extra?.At ?? deviation.From.Value.At,
            $"this claim cites {string.Join("; ", mine)}; in {deviation.Others} it cites {string.Join("; ", theirs)}");
    }

    private static Diagnostic LinksDiffer(Deviation<Claim> deviation)
    {
        var (mine, theirs) = (Links(deviation.From.Value), Links(deviation.Norm));
        var extra = deviation.From.Value.Links.FirstOrDefault(l => !theirs.Contains(l.Slug));
        return new Diagnostic(
            Rules.LinksDiffer, extra?.At ?? deviation.From.Value.At,
            $"this claim links {Listed(mine)}; in {deviation.Others} it links {Listed(theirs)}");
    }

    private static ImmutableArray<string> Citations(Claim claim) => [.. claim.Citations.OrderBy(c => c.Passage).Select(c => c.ToString())];

    private static ImmutableArray<string> Links(Claim claim) => [.. claim.Links.Select(l => l.Slug).Order(StringComparer.Ordinal)];

    private static ImmutableArray<PlacedFigure> Figures(Claim claim) =>
        [.. claim.Figures, .. claim.Derived.Select(d => d.Result), .. claim.Derived.SelectMany(d => d.Operands)];

    private static string Key(ImmutableArray<string> parts) => string.Join('\n', parts);

    private static string Listed(ImmutableArray<string> slugs) => slugs.IsEmpty ? "nothing" : string.Join(", ", slugs);

    private static Location PlaceOf(string section, Page page) =>
        page.Sections.FirstOrDefault(s => s.Id == section)?.At ?? new Location(page.Path, 1, 1);
}
