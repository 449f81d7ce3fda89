using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Tables;

/// <summary>Which states belong to which organisations: a table of both for readers, a list of memberships for programs.</summary>
internal static class MembershipTable
{
    /// <summary>More cells than a reader can survey, nearly all of them empty: such a table is a list for readers too.</summary>
    private const int CellLimit = 10_000;

    public static TableView Of(Edition edition, CitationList citations)
    {
        var facts = Cells.FactsIn(edition, "members").ToImmutableArray();
        var (states, bodies) = (facts.Select(f => f.Fact.Key).Distinct(StringComparer.Ordinal).Count(), facts.Select(f => f.Owner).Distinct().Count());
        return states * bodies > CellLimit ? List(edition, citations) with { Caption = edition.Text("membership-caption") } : Crossed(edition, facts, citations);
    }

    private static TableView Crossed(Edition edition, ImmutableArray<OwnedFact> facts, CitationList citations)
    {
        var organisations = edition.Sorted(facts.Select(f => f.Owner.Slug).Distinct(StringComparer.Ordinal)).ToImmutableArray();
        var cells = facts.ToLookup(f => (State: f.Fact.Key, Organisation: f.Owner.Slug));
        var rows = States(edition, facts).Select(state => new TableRowView(
            null,
            [
                Cells.Header(edition, state.Slug),
                .. organisations.Select(o => new CellView([.. cells[(state.Slug, o.Slug)].Select(f => Status(edition, f, citations))], Numeric: false, Header: false)),
            ],
            [], null));
        var columns = organisations.Select(o => new ColumnView(o.Title(edition.Code), o.Url(edition.Code), null, Numeric: false));
        return new TableView(
            "membership", edition.Text("membership-caption"), [Cells.Column(edition, "state-label"), .. columns], [.. rows], [], Cited: false, null);
    }

    /// <summary>A row for each membership.</summary>
    public static TableView List(Edition edition, CitationList citations)
    {
        var facts = Cells.FactsIn(edition, "members").ToLookup(f => f.Fact.Key);
        var rows =
            from state in States(edition, facts.SelectMany(f => f))
            from fact in facts[state.Slug].OrderBy(f => f.Owner.SortKey(edition.Code), edition.Language.Alphabet).ThenBy(f => Statements.Known(f.Fact))
            select new TableRowView(
                null,
                [
                    Cells.Header(edition, state.Slug),
                    Cells.Subject(edition, fact.Owner.Slug),
                    Cells.Of(edition.Word("statuses", ((FactValue.Membership)fact.Fact.Value).Status)),
                    .. Cells.Time(edition, fact),
                ],
                citations.Marks(fact.Fact.Citations), fact.Fact.Note?[edition.Code]);
        ImmutableArray<ColumnView> columns =
        [
            Cells.Column(edition, "state-label"), Cells.Column(edition, "organisation-label"), Cells.Column(edition, "status"),
            .. Cells.TimeColumns(edition),
        ];
        return new TableView("membership", "", columns, [.. rows], [], Cited: true, null);
    }

    private static IEnumerable<Subject> States(Edition edition, IEnumerable<OwnedFact> facts) =>
        edition.Sorted(facts.Select(f => f.Fact.Key).Distinct(StringComparer.Ordinal));

    private static StatementView Status(Edition edition, OwnedFact owned, CitationList citations)
    {
        var statement = Statements.FromOutside(edition, owned, citations);
        return statement with { Parts = [statement.Parts[^1]] };
    }
}
