using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that no two entries say the same: what several sources say alike is one entry with their citations.</summary>
internal static class RepeatedEntries
{
    private const string Advice = "make one entry of the two, with the citations of both";

    public static IEnumerable<Diagnostic> Check(Site site) =>
        site.Subjects.Values.OfType<Subject.Treated>().SelectMany(s => s.Facts.Facts.GroupBy(f => (f.Field, f.Key)).SelectMany(Repeated))
            .Concat(site.Events.SelectMany(Repeated))
            .Concat(site.Content.Changes.GroupBy(c => (c.Date, string.Join('\n', c.What.ByLanguage.Values.Select(w => w.Text)))).SelectMany(Repeated));

    private static IEnumerable<Diagnostic> Repeated(IEnumerable<Fact> same)
    {
        var entries = same.ToImmutableArray();
        return entries
            .Where((fact, i) => entries.Take(i).Any(earlier => FactTime.Repeat(earlier, fact)))
            .Select(fact => new Diagnostic(
                Rules.Overlap, fact.At, fact.Key.Length > 0 ? $"'{fact.Field}' has '{fact.Key}' twice" : $"'{fact.Field}' says the same twice", Advice));
    }

    private static IEnumerable<Diagnostic> Repeated(Event told) => told.When.GroupBy(w => w.Date).SelectMany(same => same.Skip(1))
        .Select(w => new Diagnostic(Rules.Overlap, w.At, $"the event '{told.Id}' has the date '{w.Date?.Text}' twice", Advice));

    // As when two versions of the file were put one after the other.
    private static IEnumerable<Diagnostic> Repeated(IEnumerable<Change> same) =>
        same.Skip(1).Select(c => new Diagnostic(Rules.Overlap, c.What.At, "the same change stands twice", "keep one, with the subjects of both"));
}
