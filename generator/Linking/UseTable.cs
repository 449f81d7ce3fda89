using System.Runtime.InteropServices;
using TurkicWiki.Content;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Linking;

/// <summary>Turns citations around: what cites each passage, once for each address.</summary>
internal static class UseTable
{
    private static readonly ImmutableArray<string> Kinds = ["claim", "entry", "fact", "event", "row"];

    public static IReadOnlyDictionary<PassageId, ImmutableArray<Use>> Of(Site site)
    {
        var uses = new Dictionary<PassageId, List<Use>>();
        foreach (var subject in site.Subjects.Values.OfType<Subject.Treated>()) AddPages(subject.Slug, subject.Path, subject.Pages.Values);
        foreach (var (slug, pages) in site.Pages) AddPages("", $"/{slug}/", pages.Values);
        foreach (var statement in CitingStatement.Of(site))
            foreach (var citation in statement.Citations) Add(citation.Passage, statement.Subject, statement.Url, statement.Kind);
        return uses.ToDictionary(u => u.Key, u => OnePerAddress(u.Value));

        void AddPages(string subject, string url, IEnumerable<Page> pages)
        {
            ImmutableArray<PassageId> cited = [];
            foreach (var page in pages)
            {
                // As a rule the languages cite the same.
                if (page.Cited.AsSpan().SequenceEqual(cited.AsSpan())) continue;
                cited = page.Cited;
                foreach (var passage in cited) Add(passage, subject, url, "claim");
            }
        }

        // What one address says follows each other, and once is enough.
        void Add(PassageId passage, string subject, string url, string kind)
        {
            ref var of = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, passage, out _);
            of ??= [];
            if (of is not [.., var last] || last.Url != url || last.Kind != kind) of.Add(new Use(passage, subject, url, kind));
        }
    }

    // A claim says more of a page than the fact or the event that rests on the same passage.
    private static ImmutableArray<Use> OnePerAddress(List<Use> uses) => uses is [var only]
        ? [only]
        : [.. uses.OrderBy(u => u.Url, StringComparer.Ordinal).ThenBy(u => Kinds.IndexOf(u.Kind)).DistinctBy(u => u.Url)];
}
