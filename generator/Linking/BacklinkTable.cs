using System.Runtime.InteropServices;

namespace TurkicWiki.Linking;

/// <summary>Turns links around: which subjects' pages and facts lead to each subject.</summary>
internal static class BacklinkTable
{
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(Site site)
    {
        // Subjects come in the order of their slugs, and so do those that lead to each: once for each follows itself.
        var links = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        foreach (var subject in site.Subjects.Values.OfType<Subject.Treated>())
        {
            foreach (var target in Targets(subject).Where(target => target != subject.Slug))
            {
                ref var from = ref CollectionsMarshal.GetValueRefOrAddDefault(links, target, out _);
                from ??= ImmutableArray.CreateBuilder<string>();
                if (from is not [.., var last] || last != subject.Slug) from.Add(subject.Slug);
            }
        }
        return links.Where(l => site.Find(l.Key) is not null).ToImmutableSortedDictionary(l => l.Key, l => l.Value.ToImmutable(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Targets(Subject.Treated subject) => subject.Pages.Values
        .SelectMany(p => p.Linked)
        .Concat(subject.Facts.Facts.SelectMany(Reference.SlugsOf));
}
