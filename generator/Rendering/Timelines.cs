using TurkicWiki.Content.Facts;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Events in order, and on a subject's timeline also its dated facts.</summary>
public static class Timelines
{
    /// <summary>The timeline of a subject; null where nothing is dated.</summary>
    public static TimelineView? Of(Edition edition, Subject subject, CitationList citations)
    {
        var events = edition.Index.EventsOf(subject.Slug)
            .Select(e => (Date: e.Preferred.Date, View: (Func<EventView>)(() => OnSubject(edition, e, subject.Slug, citations))));
        var facts = Entries(edition, subject)
            .Where(e => !edition.Index.EventsOf(subject.Slug).Any(known => IsSame(known, e)))
            .GroupBy(e => (e.Date, e.Label))
            .Select(group => (Date: (EdtfDate?)group.Key.Date, View: (Func<EventView>)(() => OfFacts(edition, [.. group], citations))));
        var dated = events.Concat(facts).Where(e => e.Date is not null).OrderBy(e => e.Date!.Value).ToImmutableArray();
        // References are numbered as the rows are made, so they are made in their order.
        return dated.IsEmpty ? null : new TimelineView([.. dated.Select(e => e.View())]);
    }

    /// <summary>An event with its anchor, for the global timeline.</summary>
    public static EventView Of(Edition edition, Event e, CitationList citations) =>
        View(edition, e, e.Subjects.Select(s => s.Text), citations) with { Id = e.Id, ClaimId = ClaimIds.Of(e), KindKey = e.Kind };

    private static EventView OnSubject(Edition edition, Event e, string slug, CitationList citations) =>
        View(edition, e, e.Subjects.Select(s => s.Text).Where(s => s != slug), citations) with { Address = edition.Url(Chronicle.Address(edition.Site, e)) };

    private static EventView View(Edition edition, Event e, IEnumerable<string> subjects, CitationList citations) => new(
        null, null,
        e.Preferred.Date is { } date ? edition.BareDate(date) : new DateView(edition.Text("undated"), null),
        null,
        [new PartView(e.Title[edition.Code])],
        edition.Word("event-kinds", e.Kind),
        [.. subjects.Select(edition.Link)],
        e.Place is { } place ? edition.Link(place.Text) : null,
        e.Note?[edition.Code],
        citations.Marks(e.Preferred.Citations),
        [
            .. e.When.Where(w => w != e.Preferred).Select(w => Statements.Disputed(
                edition, new DisputedValue(null, w.Citations, w.Preferred, null, w), citations)),
        ])
    {
        Dispute = Disagreements.About(edition, e),
    };

    // An event of the same date by the same passage says what the fact does, and more of it.
    private static bool IsSame(Event e, Entry entry) =>
        e.Preferred.Date == entry.Date && e.Preferred.Citations.Any(c => entry.Fact.Citations.Any(f => f.Passage == c.Passage));

    private sealed record Entry(EdtfDate Date, string Label, PartView? Part, Fact Fact);

    private static IEnumerable<Entry> Entries(Edition edition, Subject subject)
    {
        var own = edition.Index.FactsOf(subject.Slug).Select(f => (f.Fact, edition.Word("fields", f.Fact.Field), Part: Other(edition, f.Fact)));
        var outside = Infobox.Outside(edition, subject).Select(f => (
            f.Fact, edition.Text(Infobox.LabelOutside(f.Fact.Field)), Part: (PartView?)Statements.Part(edition, f.Owner.Slug)));
        foreach (var (fact, label, part) in own.Concat(outside))
            if (Dated(fact) is { } date) yield return new Entry(date, Role(edition, fact) ?? label, part, fact);
    }

    // What a fact says beside its date and its label.
    private static PartView? Other(Edition edition, Fact fact) => fact.Value switch
    {
        FactValue.Membership membership => Statements.Part(edition, membership.State),
        FactValue.Office office => Statements.Part(edition, office.Of),
        FactValue.Date => null,
        _ => Statements.Parts(edition, fact)[0],
    };

    private static string? Role(Edition edition, Fact fact) => fact.Value switch
    {
        FactValue.Membership membership => edition.Word("statuses", membership.Status),
        FactValue.Office office => edition.Word("roles", office.Role),
        _ => null,
    };

    // A fact that takes its date from an event makes no second entry.
    private static EdtfDate? Dated(Fact fact) => fact switch
    {
        { Event: not null } => null,
        { Value: FactValue.Date date } => date.When,
        _ => Statements.Period(fact),
    };

    private static EventView OfFacts(Edition edition, ImmutableArray<Entry> entries, CitationList citations) => new(
        null, null,
        edition.BareDate(entries[0].Date),
        entries[0].Label,
        [.. entries.Select(e => e.Part).OfType<PartView>()],
        null, [], null, null,
        citations.Marks(entries.SelectMany(e => e.Fact.Citations)),
        [])
    {
        Dispute = entries.Select(e => Disagreements.About(edition, e.Fact)).FirstOrDefault(d => d is not null),
    };
}
