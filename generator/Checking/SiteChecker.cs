using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Runs every check over a site.</summary>
public static class SiteChecker
{
    // One file for each family of rules, or part of one; none knows of the others.
    private static readonly ImmutableArray<Func<Site, IEnumerable<Diagnostic>>> Families =
    [
        RepeatedEntries.Check,
        UncitedFigures.Check,
        ClaimFigures.Check,
        FactFigures.Check,
        DatasetFigures.Check,
        HeadlineFigures.Check,
        GistFigures.Check,
        PageParity.Check,
        WordingParity.Check,
        StringParity.Check,
        HtmlInTexts.Check,
        LongQuotations.Check,
        Terms.Check,
        Misspellings.Check,
        Mentions.Check,
        NameParity.Check,
        TypographyChecks.Check,
        Drafts.Check,
    ];

    /// <summary>All that is wrong, sorted: what parsing and linking found, and what the families find.</summary>
    public static ImmutableArray<Diagnostic> Check(Site site)
    {
        var found = Families.AsParallel().AsOrdered().Select(check => check(site).ToImmutableArray()).ToImmutableArray();
        return [.. Diagnostic.Sort(Causes.Once(Diagnostic.Sort(site.Content.Diagnostics.Concat(site.Diagnostics).Concat(found.SelectMany(f => f)).Distinct())))];
    }
}
