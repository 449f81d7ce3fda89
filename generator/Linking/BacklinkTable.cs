namespace TurkicWiki.Linking;

/// <summary>Turns links around: which subjects' pages and facts lead to each subject.</summary>
internal static class BacklinkTable
{
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(Site site)
    {
        // Subjects come in the order of their slugs, and so do those that lead to each.
        var links = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        foreach (var subject in site.Subjects.Values.OfType<Subject.Treated>())
        {
            foreach (var target in Targets(subject).ToHashSet(StringComparer.Ordinal))
            {
                if (target == subject.Slug || site.Find(target) is null) continue;
                if (!links.TryGetValue(target, out var from)) links[target] = from = ImmutableArray.CreateBuilder<string>();
                from.Add(subject.Slug);
            }
        }
        return links.ToImmutableSortedDictionary(l => l.Key, l => l.Value.ToImmutable(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Targets(Subject.Treated subject) => subject.Pages.Values
        .SelectMany(p => p.Linked)
        .Concat(subject.Facts.Facts.SelectMany(Reference.SlugsOf));
}
