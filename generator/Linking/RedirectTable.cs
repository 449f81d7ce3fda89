using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>The addresses that subjects once had, and where each leads now.</summary>
internal static class RedirectTable
{
    public static (ImmutableSortedDictionary<string, string> Redirects, ImmutableArray<Diagnostic> Taken) Of(
        WikiContent content, ImmutableSortedDictionary<string, Subject> subjects)
    {
        var redirects = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var taken = ImmutableArray.CreateBuilder<Diagnostic>();
        var renamed = content.Facts.Where(f => !f.Draft).Select(f => (f.Slug, f.Formerly)).Concat(content.Entries.Select(e => (e.Slug, e.Formerly)));
        foreach (var (slug, formerly) in renamed)
        {
            foreach (var old in formerly)
            {
                if (IsFree(old, slug) && redirects.TryAdd(old.ToString(), slug)) continue;
                taken.Add(new Diagnostic(Rules.DoubledSlug, old.At, subjects.ContainsKey(old.Slug) && old.Slug == slug
                    ? $"'{old}' is where '{slug}' is today"
                    : $"the old slug '{old.Slug}' is the slug of another subject"));
            }
        }
        return (redirects.ToImmutable(), taken.ToImmutable());

        // A subject that changed its kind has its old slug still.
        bool IsFree(FormerAddress old, string slug) =>
            !subjects.TryGetValue(old.Slug, out var bearer) || (bearer.Slug == slug && bearer.Kind != old.Kind);
    }
}
