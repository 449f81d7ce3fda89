using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>Pages that list: the kinds of subjects, the alphabet, the disagreements, the changes.</summary>
public static class ListPages
{
    public static IEnumerable<PlannedPage> Plan(Edition edition) =>
    [
        .. Kind.All.Select(kind => new PlannedPage($"/{kind.Folder}/", () => OfKind(edition, kind)) { MadeOf = [$"content/{kind.Folder}", EntryReader.Path] }),
        new("/a-z/", () => AToZ(edition)),
        new("/disagreements/", () => OfDisagreements(edition)),
        new("/changes/", () => OfChanges(edition)) { MadeOf = [ChangeReader.Path] },
    ];

    internal static KindView View(Edition edition, Kind kind)
    {
        var subjects = edition.Sorted(edition.Site.Subjects.Values.Where(s => s.Kind == kind)).ToImmutableArray();
        return new KindView(
            edition.Text(kind.Folder), edition.Text($"{kind.Folder}-lead"), edition.Url($"/{kind.Folder}/"),
            [.. subjects.OfType<Subject.Treated>().Select(s => Item(edition, s))],
            [.. subjects.OfType<Subject.Named>().Select(s => Item(edition, s))]);
    }

    internal static ChangeView View(Edition edition, ImmutableArray<Change> changes, int index)
    {
        var change = changes[index];
        // The newest of a day has the highest number, so that the addresses of the others stay.
        var number = changes.Skip(index).Count(c => c.Date == change.Date);
        var id = $"{change.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{number}";
        return new ChangeView(id, edition.Date(change.Date), change.What[edition.Code], [.. change.Subjects.Select(s => edition.Link(s.Text))]);
    }

    private static ComposedPage OfKind(Edition edition, Kind kind)
    {
        var view = View(edition, kind);
        return new ComposedPage(view, view.Title, view.Lead);
    }

    private static SubjectView Item(Edition edition, Subject subject) => new(edition.Link(subject.Slug), subject.Description(edition.Code));

    private static ComposedPage AToZ(Edition edition)
    {
        var letters = edition.Sorted(edition.Site.Subjects.Values)
            .Select(s => (Letter: edition.Language.Alphabet.LetterOf(s.SortKey(edition.Code)), Link: new LinkView(s.SortKey(edition.Code), s.Url(edition.Code))))
            .GroupBy(s => s.Letter, StringComparer.Ordinal)
            .Select((group, i) => new LetterView(group.Key, $"letter-{i + 1}", [.. group.Select(s => s.Link)]));
        return new ComposedPage(new AToZView([.. letters]), edition.Text("alphabetical-index"), edition.Text("index-lead"));
    }

    private static ComposedPage OfDisagreements(Edition edition)
    {
        var citations = new CitationList(edition.Site);
        var subjects = edition.Sorted(edition.Site.Disagreements.Select(d => d.Subject).Distinct(StringComparer.Ordinal))
            .Select(s => new DisputedSubjectView(edition.Link(s.Slug), Disagreements.Of(edition, s.Slug, citations)))
            .ToImmutableArray();
        return new ComposedPage(
            new DisagreementsView(subjects, citations.Notes(edition)), edition.Text("disagreements"), edition.Text("disagreements-lead"));
    }

    private static ComposedPage OfChanges(Edition edition)
    {
        var changes = edition.Site.Content.Changes;
        var view = new ChangesView([.. changes.Select((_, i) => View(edition, changes, i))]);
        return new ComposedPage(view, edition.Text("changes"), edition.Text("changes-lead"));
    }
}
