using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>The slugs that subjects once had, and where each leads now.</summary>
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
                if (!subjects.ContainsKey(old.Text) && redirects.TryAdd(old.Text, slug)) continue;
                taken.Add(new Diagnostic(Rules.DoubledSlug, old.At, $"the old slug '{old.Text}' is the slug of another subject"));
            }
        }
        return (redirects.ToImmutable(), taken.ToImmutable());
    }
}
