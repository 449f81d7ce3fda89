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
            Subject.Named named => Check(site, named.Entry.Citations, [], named.Entry.At, named.Entry.Title, named.Entry.Line),
            _ => [],
        })
        .Concat(site.Events.SelectMany(e => Check(site, e)));

    // The date of an event is checked with the event.
    private static IEnumerable<Diagnostic> Check(Site site, Fact fact)
    {
        EdtfDate?[] dates = fact.Event is not null ? [] : [(fact.Value as FactValue.Date)?.When, fact.From, fact.To, .. fact.Attested.Select(d => (EdtfDate?)d)];
        return Check(site, fact.Citations, [.. dates.OfType<EdtfDate>().Distinct()], fact.At, (fact.Value as FactValue.Text)?.Value, fact.Note);
    }

    // Each date rests on passages of its own, and the texts on all of them.
    private static IEnumerable<Diagnostic> Check(Site site, Event told)
    {
        Wordings?[] texts = [told.Title, told.Note];
        return told.When.SelectMany(w => Dates(site, w.Citations, w.Date is { } date ? [date] : [], w.At))
            .Concat(Texts(site, told.Citations, texts))
            .Concat(told.When.SelectMany(w => Narrowing.Check(site, w.Citations, () => Figures(site, w.Date is { } date ? [date] : [], texts))));
    }

    private static IEnumerable<Diagnostic> Check(
        Site site, ImmutableArray<Citation> citations, ImmutableArray<EdtfDate> dates, Location at, params Wordings?[] texts) =>
        Dates(site, citations, dates, at)
            .Concat(Texts(site, citations, texts))
            .Concat(Narrowing.Check(site, citations, () => Figures(site, dates, texts)));

    private static IEnumerable<Diagnostic> Dates(Site site, ImmutableArray<Citation> citations, ImmutableArray<EdtfDate> dates, Location at) =>
        Evidence.Of(site, citations) is { } evidence
            ? dates.Select(d => evidence.Refute(Rules.FigureNotInPassage, at, d.Text)).OfType<Diagnostic>()
            : [];

    private static IEnumerable<Diagnostic> Texts(Site site, ImmutableArray<Citation> citations, IEnumerable<Wordings?> texts) =>
        Evidence.Of(site, citations) is { } evidence
            ? texts.SelectMany(t => PlacedText.Of(site, t)).SelectMany(t => evidence.Refute(Rules.FigureNotInPassage, t))
            : [];

    private static IEnumerable<string> Figures(Site site, ImmutableArray<EdtfDate> dates, IEnumerable<Wordings?> texts) =>
        dates.Select(d => d.Text).Concat(texts.SelectMany(t => PlacedText.Of(site, t)).SelectMany(t => t.Figures).Select(f => f.Value));
}
