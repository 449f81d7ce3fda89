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
        foreach (var facts in content.Facts.Where(f => !f.Draft))
        {
            foreach (var old in facts.Formerly)
            {
                if (!subjects.ContainsKey(old.Text) && redirects.TryAdd(old.Text, facts.Slug)) continue;
                taken.Add(new Diagnostic(Rules.DoubledSlug, old.At, $"the old slug '{old.Text}' is the slug of another subject"));
            }
        }
        return (redirects.ToImmutable(), taken.ToImmutable());
    }
}
