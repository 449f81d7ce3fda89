namespace TurkicWiki.Linking;

/// <summary>Turns links around: which subjects' pages and facts lead to each subject.</summary>
internal static class BacklinkTable
{
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(Site site)
    {
        var links = from subject in site.Subjects.Values.OfType<Subject.Treated>()
                    from target in Targets(subject)
                    where target != subject.Slug && site.Find(target) is not null
                    select (target, subject.Slug);
        return links.Distinct().GroupBy(l => l.target, l => l.Slug, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Targets(Subject.Treated subject) => subject.Pages.Values
        .SelectMany(p => p.Claims).SelectMany(c => c.Links).Select(l => l.Slug)
        .Concat(subject.Facts.Facts.SelectMany(Reference.Of).Select(r => r.Slug));
}
