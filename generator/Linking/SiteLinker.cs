using System.Collections.Frozen;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Joins what the files say into one site: names become subjects, and every link and citation is known from both ends.</summary>
public static class SiteLinker
{
    private static readonly ImmutableSortedDictionary<string, Page> NoPages = ImmutableSortedDictionary.Create<string, Page>(StringComparer.Ordinal);

    // Each looks through the whole site on its own.
    private static readonly ImmutableArray<Func<Site, IEnumerable<Diagnostic>>> Broken = [BrokenLinks.In, BrokenReferences.In, BrokenTrails.In, BrokenCitations.In];

    /// <summary>The same as <see cref="Link(WikiContent, bool)"/>, in less time after an edit that tells others nothing new.</summary>
    /// <param name="cache">Keeps the site that was linked last.</param>
    public static Site Link(WikiContent content, PageCache cache, bool withDrafts = false)
    {
        var linked = cache.Get(withDrafts ? "linked with drafts" : "linked", new ToldContent(content), () => Link(content, withDrafts));
        if (ReferenceEquals(linked.Content, content)) return linked;
        // What is wrong is told with its place, which may be another now.
        return linked.Diagnostics.IsEmpty ? linked.With(content) : Link(content, withDrafts);
    }

    /// <summary>
    /// Gathers the subjects, gives facts the dates of their events, turns links and citations around, finds where sources disagree,
    /// and reports every name that leads nowhere. Broken content gives a smaller site, never an exception.
    /// </summary>
    /// <param name="withDrafts">True to keep subjects that are drafts, for those who write them.</param>
    public static Site Link(WikiContent content, bool withDrafts = false)
    {
        var drafts = content.Facts.Where(f => f.Draft && !withDrafts).Select(f => f.Slug).ToImmutableSortedSet(StringComparer.Ordinal);
        var events = EventsOf(content, drafts);
        var ((subjects, doubled), passages) = AllCores.Both(() => SubjectTable.Of(content, events, drafts), () => PassagesOf(content));
        var (redirects, taken) = RedirectTable.Of(content, subjects);
        var site = new Site(
            content,
            subjects,
            events,
            DatasetsOf(content, drafts),
            PagesOf(content),
            passages,
            ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
            FrozenDictionary<PassageId, ImmutableArray<Use>>.Empty,
            [],
            redirects,
            [])
        {
            Drafts = drafts,
        };
        var (uses, (backlinks, disagreements)) = AllCores.Both(
            () => UseTable.Of(site), () => AllCores.Both(() => BacklinkTable.Of(site), () => DisagreementFinder.Find(site)));
        var linked = site with { Backlinks = backlinks, Uses = uses, Disagreements = disagreements };
        return linked with
        {
            Diagnostics =
            [
                .. doubled, .. taken, .. DoubledEvents.In(content), .. TakenAddresses.In(content),
                .. Broken.OnAllCores(find => find(linked).ToImmutableArray()).SelectMany(found => found),
            ],
        };
    }

    // Dated ones by date, then those without; files are in the order of their paths.
    private static ImmutableArray<Event> EventsOf(WikiContent content, ImmutableSortedSet<string> drafts) =>
    [
        .. content.Events
            .Where(e => !e.When.IsEmpty)
            .DistinctBy(e => e.Id)
            .Select(e => e with { Subjects = Published(e.Subjects, drafts) })
            .Where(e => !e.Subjects.IsEmpty)
            .OrderBy(e => e.Preferred.Date is null).ThenBy(e => e.Preferred.Date),
    ];

    private static ImmutableSortedDictionary<string, Dataset> DatasetsOf(WikiContent content, ImmutableSortedSet<string> drafts) => content.Datasets
        .DistinctBy(d => d.Id)
        .Select(d => d with { Subjects = Published(d.Subjects, drafts) })
        .Where(d => !d.Subjects.IsEmpty)
        .ToImmutableSortedDictionary(d => d.Id, d => d, StringComparer.Ordinal);

    private static ImmutableArray<Wording> Published(ImmutableArray<Wording> slugs, ImmutableSortedSet<string> drafts) =>
        slugs.RemoveAll(s => drafts.Contains(s.Text));

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Page>> PagesOf(WikiContent content) => content.Pages
        .Where(p => p.Id.Folder == Site.PlainFolder)
        .GroupBy(p => p.Id.Slug)
        .ToImmutableSortedDictionary(g => g.Key, ByLanguage, StringComparer.Ordinal);

    /// <summary>A subject's pages by language.</summary>
    internal static ImmutableSortedDictionary<string, Page> ByLanguage(IEnumerable<Page> pages) => pages.Aggregate(
        NoPages, (known, page) => known.ContainsKey(page.Id.Language) ? known : known.Add(page.Id.Language, page));

    private static IReadOnlyDictionary<PassageId, Passage> PassagesOf(WikiContent content) =>
        content.Sources.SelectMany(s => s.Passages).DistinctBy(p => p.Id).ToDictionary(p => p.Id);
}
