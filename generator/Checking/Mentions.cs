using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that a claim links only subjects that its passages mention or are about.</summary>
internal static class Mentions
{
    public static IEnumerable<Diagnostic> Check(Site site)
    {
        // A source whose import has not looked for names yet can vouch for none.
        var searched = site.Whole.Content.Sources.Where(s => s.Passages.Any(p => p.Mentions.Length > 0)).Select(s => s.Id).ToImmutableHashSet();
        var unnamed = from page in site.AllPages.OrderBy(p => site.Content.Config.Languages.IndexOf(p.Id.Language))
                      from claim in page.Claims
                      where !claim.Citations.IsEmpty && claim.Citations.All(c => searched.Contains(c.Passage.Source) && site.Find(c.Passage) is not null)
                      let named = Named(site, claim)
                      from link in claim.Links
                      where link.Slug != page.Id.Slug && !named.Contains(link.Slug) && site.Find(link.Slug) is not null
                      select (page.Id, claim, link);
        // The languages of a claim link alike: one warning is enough for all.
        return unnamed.DistinctBy(u => (u.Id.Slug, u.claim.Section, u.link.Slug, Passages(u.claim))).Select(u => new Diagnostic(
            Rules.NotMentioned, u.link.At, $"{Passages(u.claim)} does not mention '{u.link.Slug}'", $"cite the passage that does, or add '{u.link.Slug}' to its 'about'"));
    }

    private static ImmutableHashSet<string> Named(Site site, Claim claim) =>
    [
        .. claim.Citations.Select(c => site.Find(c.Passage)).OfType<Passage>()
            .SelectMany(p => p.Notes.Select(n => site.Find(new PassageId(p.Id.Source, n))).OfType<Passage>().Prepend(p))
            .SelectMany(p => p.Mentions.Concat(p.About.Select(a => a.Text))),
    ];

    private static string Passages(Claim claim) => string.Join(", ", claim.Citations.Select(c => c.Passage).Distinct().Order());
}
