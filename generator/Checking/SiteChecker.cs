using TurkicWiki.Content;
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
        SameNames.Check,
        Misspellings.Check,
        Mentions.Check,
        NameParity.Check,
        TypographyChecks.Check,
        Drafts.Check,
    ];

    /// <summary>All that is wrong, sorted: what parsing and linking found, and what the families find in each part of the site.</summary>
    /// <param name="cache">Keeps what was found: after an edit only the part that changed is checked again.</param>
    public static ImmutableArray<Diagnostic> Check(Site site, PageCache? cache = null)
    {
        var kept = cache ?? new PageCache();
        var (around, parts) = AllCores.Both(() => Surroundings.Of(site, kept), () => SiteParts.Of(site).ToImmutableArray());
        var found = parts
            .OnAllCores(part => kept.Get($"check {part.Name}", new PartKey(around, part.Files), () => Check(part)))
            .SelectMany(inPart => inPart);
        return [.. Diagnostic.Sort(Causes.Once(Diagnostic.Sort(site.Content.Diagnostics.Concat(site.Diagnostics).Concat(found).Distinct()), site.Content.Files.Keys))];
    }

    private static ImmutableArray<Diagnostic> Check(SitePart part) => [.. Families.SelectMany(check => check(part.Site))];

    /// <summary>What the diagnostics of a part follow from.</summary>
    private sealed record PartKey(string Surroundings, ImmutableArray<SourceFile> Files)
    {
        public bool Equals(PartKey? other) => other is not null && Surroundings == other.Surroundings && Files.SequenceEqual(other.Files);

        public override int GetHashCode() => Files.Length;
    }
}
