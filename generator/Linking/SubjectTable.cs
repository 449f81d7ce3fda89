using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>All that has an address, by slug, and the slugs that two of them claim.</summary>
internal static class SubjectTable
{
    /// <summary>Drafts are left out; of two with one slug the first stays.</summary>
    public static (ImmutableSortedDictionary<string, Subject> Subjects, ImmutableArray<Diagnostic> Doubled) Of(
        WikiContent content, ImmutableArray<Event> events, ImmutableSortedSet<string> drafts)
    {
        var pages = content.Pages.ToLookup(p => (p.Id.Folder, p.Id.Slug));
        var byId = events.ToImmutableDictionary(e => e.Id);
        var treated = content.Facts.Select(f => ((Subject)new Subject.Treated(
            EventFacts.Resolve(f, byId), SiteLinker.ByLanguage(pages[(f.Kind.Folder, f.Slug)])), f.At));
        var named = content.Entries.Select(e => ((Subject)new Subject.Named(e), e.At));
        return Table([.. treated, .. named], drafts);
    }

    private static (ImmutableSortedDictionary<string, Subject>, ImmutableArray<Diagnostic>) Table(
        ImmutableArray<(Subject Subject, Location At)> all, ImmutableSortedSet<string> drafts)
    {
        var bySlug = all.GroupBy(s => s.Subject.Slug, StringComparer.Ordinal).ToImmutableArray();
        var doubled = from same in bySlug
                      from second in same.Skip(1)
                      select new Diagnostic(Rules.DoubledSlug, second.At, $"the slug '{same.Key}' is already used in {same.First().At}");
        var published = bySlug.Select(same => same.First()).Where(s => !drafts.Contains(s.Subject.Slug));
        return (published.ToImmutableSortedDictionary(s => s.Subject.Slug, s => s.Subject, StringComparer.Ordinal), [.. doubled]);
    }
}
