using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that passages vouch for the dates and the texts of facts, events and entries.</summary>
internal static class FactFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) => site.Subjects.Values
        .SelectMany(subject => subject switch
        {
            Subject.Treated treated => treated.Facts.Facts.SelectMany(f => Check(site, f)),
            Subject.Named named => Texts(site, named.Entry.Citations, named.Entry.Title, named.Entry.Line),
            _ => [],
        })
        .Concat(site.Events.SelectMany(e => Check(site, e)));

    // The date of an event is checked with the event.
    private static IEnumerable<Diagnostic> Check(Site site, Fact fact) => Dates(site, fact)
        .Concat(Texts(site, fact.Citations, (fact.Value as FactValue.Text)?.Value, fact.Note));

    private static IEnumerable<Diagnostic> Dates(Site site, Fact fact)
    {
        if (fact.Event is not null || Evidence.Of(site, fact.Citations) is not { } evidence) return [];
        EdtfDate?[] dates = [(fact.Value as FactValue.Date)?.When, fact.From, fact.To, .. fact.Attested.Select(d => (EdtfDate?)d)];
        return dates.OfType<EdtfDate>().Distinct()
            .Select(d => evidence.Refute(Rules.FigureNotInPassage, fact.At, d.Text)).OfType<Diagnostic>();
    }

    private static IEnumerable<Diagnostic> Check(Site site, Event told) => told.When
        .Select(w => w.Date is { } date ? Evidence.Of(site, w.Citations)?.Refute(Rules.FigureNotInPassage, w.At, date.Text) : null)
        .OfType<Diagnostic>()
        .Concat(Texts(site, told.Citations, told.Title, told.Note));

    private static IEnumerable<Diagnostic> Texts(Site site, ImmutableArray<Citation> citations, params IEnumerable<Wordings?> texts) =>
        Evidence.Of(site, citations) is { } evidence
            ? texts.SelectMany(t => PlacedText.Of(site, t)).SelectMany(t => evidence.Refute(Rules.FigureNotInPassage, t))
            : [];
}
