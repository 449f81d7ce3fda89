using TurkicWiki.Content.Facts;

namespace TurkicWiki.Linking;

/// <summary>
/// Finds where sources disagree: two entries of a single field, two of one key with overlapping time in a keyed field, two dates of an
/// event. Entries that say the same are no disagreement but a doubled entry, which <c>Checking</c> reports.
/// </summary>
internal static class DisagreementFinder
{
    public static ImmutableArray<Disagreement> Find(Site site) =>
    [
        .. site.Subjects.Values.OfType<Subject.Treated>().SelectMany(s => Of(s.Facts)),
        .. site.Events.Select(Of).OfType<Disagreement>(),
    ];

    // Most subjects have one entry of each.
    private static IEnumerable<Disagreement> Of(SubjectFacts subject) =>
        subject.Facts.DistinctBy(f => (f.Field, f.Key)).Count() == subject.Facts.Length ? [] : Among(subject);

    private static IEnumerable<Disagreement> Among(SubjectFacts subject) =>
        from same in subject.Facts.GroupBy(f => (f.Field, f.Key))
        let disputed = same.Where(f => same.Any(other => FactTime.Disagree(f, other))).ToImmutableArray()
        where disputed.Length > 1
        select new Disagreement(
            subject.Slug, same.Key.Field, same.Key.Key, null,
            [.. disputed.Select(f => new DisputedValue(f.Value, f.Citations, f.Preferred, f, null))],
            disputed[0].At);

    private static Disagreement? Of(Event told) => told.When.DistinctBy(w => w.Date).Count() < 2 ? null : new Disagreement(
        told.Subjects[0].Text, "when", "", told,
        [.. told.When.Select(w => new DisputedValue(null, w.Citations, w.Preferred, null, w))],
        told.At);
}
