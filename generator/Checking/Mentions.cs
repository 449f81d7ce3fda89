using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>
/// Checks that passages mention, or are about, the subjects for which they are cited: what a claim links, whose a fact, an event or an
/// entry is and whom else it names, and what a row counts.
/// </summary>
internal static class Mentions
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
    [
        .. Claims(site),
        .. site.Subjects.Values.OfType<Subject.Treated>().SelectMany(s => s.Facts.Facts.SelectMany(f => Check(site, s, f))),
        .. site.Subjects.Values.OfType<Subject.Named>().SelectMany(s => Owner(site, [s.Slug], s.Entry.Citations, s.Entry.At)),
        .. site.Content.Events.SelectMany(e => Check(site, e)),
        .. site.Datasets.Values.SelectMany(d => Check(site, d)),
    ];

    private static IEnumerable<Diagnostic> Claims(Site site)
    {
        var names = PassageNames.Of(site);
        var unnamed = from page in site.AllPages.OrderBy(p => site.Content.Config.Languages.IndexOf(p.Id.Language))
                      from claim in page.Claims
                      where !claim.Links.IsEmpty && names.Knows(claim.Citations)
                      from link in claim.Links
                      where link.Slug != page.Id.Slug && site.Find(link.Slug) is not null && !claim.Citations.Any(c => names.Of(c.Passage).Contains(link.Slug))
                      select (page.Id, claim, link);
        // The languages of a claim link alike: one warning is enough for all.
        return unnamed.DistinctBy(u => (u.Id.Slug, u.claim.Section, u.link.Slug, Passages(u.claim.Citations)))
            .Select(u => NotMentioned(u.link.Slug, u.claim.Citations, u.link.At));
    }

    private static IEnumerable<Diagnostic> Check(Site site, Subject.Treated subject, Fact fact) =>
        Owner(site, [subject.Slug], fact.Citations, fact.At, subject.Facts.About).Concat(Others(site, Reference.Of(fact), fact.Citations));

    private static IEnumerable<Diagnostic> Check(Site site, Event told) => told.Subjects is not [var owner, .. var others]
        ? []
        : Owner(site, [owner.Text], told.Citations, told.At)
            .Concat(Others(site, others.Concat(told.Place is { } place ? [place] : []).Select(s => new Reference(s.Text, s.At)), told.Citations));

    // A table may be about several subjects, and each of its passages about one of them or of a row's.
    private static IEnumerable<Diagnostic> Check(Site site, Dataset dataset) => dataset.Rows.SelectMany(row =>
    {
        var cells = row.Cells.Zip(dataset.Columns).Where(c => c.Second.Type == "subject" && c.First.Text.Length > 0)
            .Select(c => new Reference(c.First.Text, c.First.At)).ToImmutableArray();
        return Others(site, cells, row.Citations).Concat(Owner(site, [.. dataset.Subjects.Select(s => s.Text), .. cells.Select(c => c.Slug)], row.Citations, row.At));
    });

    // Each passage names whose the statement is. A topic may be named by all that it is about: relations by the two states.
    private static IEnumerable<Diagnostic> Owner(Site site, ImmutableArray<string> owners, ImmutableArray<Citation> citations, Location at, ImmutableArray<Wording>? about = null)
    {
        var names = PassageNames.Of(site);
        return names.Knows(citations) && owners.Any(o => site.Find(o) is not null)
            ? from cited in citations
              let named = names.Of(cited.Passage)
              where !owners.Any(named.Contains) && !(about is { IsEmpty: false } parts && parts.All(a => named.Contains(a.Text)))
              // What a fact takes from its event is reported where the fact stands.
              select NotMentioned(owners[0], [cited], cited.At.File == at.File ? cited.At : at)
            : [];
    }

    private static IEnumerable<Diagnostic> Others(Site site, IEnumerable<Reference> references, ImmutableArray<Citation> citations)
    {
        var names = PassageNames.Of(site);
        return names.Knows(citations)
            ? references.Where(r => site.Find(r.Slug) is not null && !citations.Any(c => names.Of(c.Passage).Contains(r.Slug)))
                .Select(r => NotMentioned(r.Slug, citations, r.At))
            : [];
    }

    private static Diagnostic NotMentioned(string slug, ImmutableArray<Citation> citations, Location at) => new(
        Rules.NotMentioned, at, $"{Passages(citations)} does not mention '{slug}'", $"cite the passage that does, or add '{slug}' to its 'about'");

    private static string Passages(ImmutableArray<Citation> citations) => string.Join(", ", citations.Select(c => c.Passage).Distinct().Order());
}
