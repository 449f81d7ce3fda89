using TurkicWiki.Content.Facts;
using TurkicWiki.Figures;

namespace TurkicWiki.Linking;

/// <summary>Gives a fact that names an event the date and the citations of that event.</summary>
internal static class EventFacts
{
    public static SubjectFacts Resolve(SubjectFacts subject, ImmutableDictionary<string, Event> events) =>
        subject.Facts.All(f => f.Event is null) ? subject : subject with { Facts = [.. subject.Facts.Select(f => Resolve(f, events))] };

    private static Fact Resolve(Fact fact, ImmutableDictionary<string, Event> events) =>
        fact.Event is { } id && events.TryGetValue(id, out var told) ? Resolve(fact, told) : fact;

    private static Fact Resolve(Fact fact, Event told)
    {
        var cited = fact with { Citations = fact.Citations.IsEmpty ? told.Citations : fact.Citations };
        return told.Preferred.Date is { } date ? Dated(cited, date) : cited;
    }

    private static Fact Dated(Fact fact, EdtfDate date) => fact.Value switch
    {
        FactValue.Date { When.Text: null or "" } => fact with { Value = new FactValue.Date(date) },
        FactValue.Date => fact,
        _ => fact with { From = fact.From ?? date },
    };
}
