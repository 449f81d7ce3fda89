using TurkicWiki.Content.Facts;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Tables;

/// <summary>Who held which office: a row for each office of each person.</summary>
internal static class LeadersTable
{
    public static TableView Of(Edition edition, CitationList citations)
    {
        var rows = InOrder(edition).Select(f => Row(edition, f, citations, [Time(edition, f)]));
        return Table(edition, rows, [Cells.Column(edition, "in-office")]);
    }

    /// <summary>The same with the time taken apart.</summary>
    public static TableView List(Edition edition, CitationList citations)
    {
        var rows = InOrder(edition).Select(f => Row(edition, f, citations, Cells.Time(edition, f)));
        return Table(edition, rows, Cells.TimeColumns(edition));
    }

    private static IEnumerable<OwnedFact> InOrder(Edition edition) => Cells.FactsIn(edition, "offices")
        .OrderBy(f => edition.Site.Find(Office(f).Of)?.SortKey(edition.Code) ?? Office(f).Of, edition.Language.Alphabet)
        .ThenBy(f => Statements.Known(f.Fact))
        .ThenBy(f => f.Owner.SortKey(edition.Code), edition.Language.Alphabet);

    private static TableView Table(Edition edition, IEnumerable<TableRowView> rows, ImmutableArray<ColumnView> time)
    {
        ImmutableArray<ColumnView> columns =
            [Cells.Column(edition, "leader-label"), Cells.Column(edition, "body-label"), Cells.Column(edition, "office-held"), .. time];
        return new TableView("leaders", edition.Text("leaders-table"), columns, [.. rows], [], Cited: true, null);
    }

    private static TableRowView Row(Edition edition, OwnedFact owned, CitationList citations, ImmutableArray<CellView> time) => new(
        null,
        [
            Cells.Header(edition, owned.Owner.Slug),
            Cells.Subject(edition, Office(owned).Of),
            Cells.Of(edition.Word("roles", Office(owned).Role)),
            .. time,
        ],
        citations.Marks(owned.Fact.Citations), owned.Fact.Note?[edition.Code]);

    // An office of which only a moment is known stands in the order of time by that moment.
    private static CellView Time(Edition edition, OwnedFact owned)
    {
        var statement = Statements.Own(edition, owned, new CitationList(edition.Site)) with { Id = null, Parts = [], Marks = [], Note = null };
        if (statement is { When: null, AsOf: null }) return Cells.Empty;
        var value = Statements.Known(owned.Fact) ?? Statements.KnownOf(edition, owned);
        return new CellView([statement], Numeric: false, Header: false) { Value = value?.Text };
    }

    private static FactValue.Office Office(OwnedFact owned) => (FactValue.Office)owned.Fact.Value;
}
