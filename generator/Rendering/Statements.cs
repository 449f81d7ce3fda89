using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Facts as readers see them: labels and titles side by side, never inflected.</summary>
public static class Statements
{
    /// <summary>A fact on the page of its owner.</summary>
    public static StatementView Own(Edition edition, OwnedFact owned, CitationList citations) =>
        Statement(edition, owned, citations, Parts(edition, owned.Fact)) with { Id = owned.ClaimId };

    /// <summary>A fact on the page of a subject that it names: the owner takes the place of the value.</summary>
    public static StatementView FromOutside(Edition edition, OwnedFact owned, CitationList citations) =>
        Statement(edition, owned, citations, Reversed(edition, owned));

    /// <summary>What a fact says, its dates aside.</summary>
    public static ImmutableArray<PartView> Parts(Edition edition, Fact fact) => fact.Value switch
    {
        FactValue.Text text => [new PartView(text.Value[edition.Code])],
        FactValue.Date date => [Part(edition.Date(date.When))],
        FactValue.Subject subject => [Part(edition, subject.Slug)],
        FactValue.Words words => [.. words.Keys.Select(key => new PartView(edition.Word(words.List, key)))],
        FactValue.Membership membership => [Part(edition, membership.State), new PartView(edition.Word("statuses", membership.Status))],
        FactValue.Office office => [new PartView(edition.Word("roles", office.Role)), Part(edition, office.Of)],
        FactValue.Succession succession => [Part(edition, succession.Into), new PartView(edition.Word("successions", succession.How))],
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Value, "a value that pages do not know"),
    };

    /// <summary>A value among several between which sources disagree.</summary>
    public static StatementView Disputed(Edition edition, DisputedValue value, CitationList citations)
    {
        var marks = citations.Marks(value.Citations);
        if (value.Fact is { } fact)
            return new StatementView(null, Parts(edition, fact), Period(fact) is { } period ? edition.BareDate(period) : null, null, fact.Note?[edition.Code], marks, value.Preferred);
        ImmutableArray<PartView> parts = value.Date?.Date is { } date ? [Part(edition.Date(date))] : [new PartView(edition.Text("undated"))];
        return new StatementView(null, parts, null, null, null, marks, value.Preferred);
    }

    public static PartView Part(DateView date) => new(date.Text, Machine: date.Machine);

    public static PartView Part(Edition edition, string slug)
    {
        var (text, url, _) = edition.Link(slug);
        return new PartView(text, url);
    }

    /// <summary>Since when, until when or from when to when a fact holds; null where no source says.</summary>
    public static EdtfDate? Period(Fact fact) => (fact.From, fact.To) switch
    {
        ({ } from, { } to) when from == to => from,
        ({ IsRange: false } from, { IsRange: false } to) => new EdtfDate($"{from}/{to}"),
        ({ } from, _) => from,
        (null, { IsRange: false } to) => new EdtfDate($"../{to}"),
        (null, var to) => to,
    };

    /// <summary>The first date on which a fact is known to hold; null where no source says.</summary>
    public static EdtfDate? Known(Fact fact) => Period(fact) ?? (fact.Attested.IsEmpty ? null : fact.Attested.Min());

    private static StatementView Statement(Edition edition, OwnedFact owned, CitationList citations, ImmutableArray<PartView> parts)
    {
        var fact = owned.Fact;
        return new StatementView(
            null, parts, When(edition, owned), AsOf(edition, owned), fact.Note?[edition.Code], citations.Marks(fact.Citations), fact.Preferred)
        {
            Dispute = Disagreements.About(edition, fact),
        };
    }

    private static ImmutableArray<PartView> Reversed(Edition edition, OwnedFact owned)
    {
        var owner = Part(edition, owned.Owner.Slug);
        return owned.Fact.Value switch
        {
            FactValue.Membership membership => [owner, new PartView(edition.Word("statuses", membership.Status))],
            FactValue.Office office => [owner, new PartView(edition.Word("roles", office.Role))],
            FactValue.Succession succession => [owner, new PartView(edition.Word("successions", succession.How))],
            _ => [owner],
        };
    }

    private static DateView? When(Edition edition, OwnedFact owned) => Period(owned.Fact) switch
    {
        { IsRange: false } from when owned.Fact.From == from && LastingFacts.MayLast(edition.Site, owned.Owner.Facts, owned.Fact) => edition.BareDate(new EdtfDate($"{from}/..")),
        { } period => edition.BareDate(period),
        null => null,
    };

    // Without an end nobody can say that it still holds: only that a source showed it on a date, or in the year of its print.
    private static string? AsOf(Edition edition, OwnedFact owned) =>
        LastingFacts.MayLast(edition.Site, owned.Owner.Facts, owned.Fact) ? AsOf(edition, LastKnown(edition, owned.Fact)) : null;

    /// <summary>The date as of which a lasting fact is known; null where it has an end, or cannot have one.</summary>
    public static EdtfDate? KnownOf(Edition edition, OwnedFact owned) =>
        LastingFacts.MayLast(edition.Site, owned.Owner.Facts, owned.Fact) ? LastKnown(edition, owned.Fact) : null;

    /// <summary>As of when numbers hold to which no year is given: the year of their source.</summary>
    internal static string AsOf(Edition edition, ImmutableArray<Citation> citations) => AsOf(edition, YearOfSources(edition, citations));

    private static string AsOf(Edition edition, EdtfDate? known) =>
        known is { } date ? edition.Text("as-of-date", ("date", edition.Date(date).Text)) : edition.Text("as-of-undated");

    /// <summary>The last date of which a fact without an end is known: when a source shows it, or the year of the source.</summary>
    internal static EdtfDate? LastKnown(Edition edition, Fact fact) =>
        fact.Attested.IsEmpty ? YearOfSources(edition, fact.Citations) : fact.Attested.Max();

    /// <summary>The year of the newest of the sources that some citations lead to.</summary>
    internal static EdtfDate? YearOfSources(Edition edition, IEnumerable<Citation> citations) => citations
        .Select(c => edition.SourceOf(c.Passage)?.Record.Year)
        .OfType<string>()
        .Order(StringComparer.Ordinal)
        .Select(EdtfDate.Parse)
        .LastOrDefault();
}
