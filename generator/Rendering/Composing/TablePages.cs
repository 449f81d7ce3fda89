using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>Tables made of many subjects' facts: membership, leaders, agreements, trade; and the page of each dataset.</summary>
public static class TablePages
{
    public static IEnumerable<PlannedPage> Plan(Edition edition) =>
    [
        new("/tables/", () => Contents(edition)),
        new("/tables/membership/", () => Membership(edition)),
        new("/tables/leaders/", () => Leaders(edition)),
        new("/tables/agreements/", () => Agreements(edition)),
        new("/tables/trade/", () => Trade(edition)),
        .. edition.Site.Datasets.Values.Select(d => new PlannedPage($"/datasets/{d.Id}/", () => OfDataset(edition, d))),
    ];

    private static ComposedPage Contents(Edition edition)
    {
        ImmutableArray<SubjectView> pages =
        [
            Item("membership", "membership-table", "membership-lead"),
            Item("leaders", "leaders-table", "leaders-table-lead"),
            Item("agreements", "agreements-table", "agreements-table-lead"),
            Item("trade", "trade-table", "trade-lead"),
        ];
        var datasets = edition.Site.Datasets.Values.Select(d => new LinkView(d.Title[edition.Code], edition.Url($"/datasets/{d.Id}/")));
        return new ComposedPage(new ContentsPageView(edition.Text("tables"), pages, [.. datasets]), edition.Text("tables"), edition.Text("membership-lead"));

        SubjectView Item(string path, string title, string lead) =>
            new(new LinkView(edition.Text(title), edition.Url($"/tables/{path}/")), edition.Text(lead));
    }

    private static ComposedPage Membership(Edition edition)
    {
        var facts = AllFacts(edition, "members").ToImmutableArray();
        var organisations = edition.Sorted(facts.Select(f => f.Owner.Slug).Distinct(StringComparer.Ordinal)).ToImmutableArray();
        var states = edition.Sorted(facts.Select(f => f.Fact.Key).Distinct(StringComparer.Ordinal)).ToImmutableArray();
        var cells = facts.ToLookup(f => (State: f.Fact.Key, Organisation: f.Owner.Slug));
        var citations = new CitationList();
        var rows = states.Select(state => new TableRowView(
            null,
            [
                Header(edition, state.Slug),
                .. organisations.Select(o => new CellView([.. cells[(state.Slug, o.Slug)].Select(f => Status(edition, f, citations))], Numeric: false, Header: false)),
            ],
            [], null));
        var columns = organisations.Select(o => new ColumnView(o.Title(edition.Code), o.Url(edition.Code), null, Numeric: false));
        var table = new TableView("membership", edition.Text("membership-caption"), [Column(edition, "state-label"), .. columns], [.. rows], [], Cited: false, null);
        return Page(edition, "membership-table", "membership-lead", "membership-empty", table, citations);
    }

    private static StatementView Status(Edition edition, OwnedFact owned, CitationList citations)
    {
        var statement = Statements.FromOutside(edition, owned, citations);
        return statement with { Parts = [statement.Parts[^1]] };
    }

    private static ComposedPage Leaders(Edition edition)
    {
        var citations = new CitationList();
        var rows = AllFacts(edition, "offices")
            .Select(f => (Fact: f, Office: (FactValue.Office)f.Fact.Value))
            .OrderBy(f => edition.Site.Find(f.Office.Of)?.SortKey(edition.Code) ?? f.Office.Of, edition.Language.Alphabet)
            .ThenBy(f => Statements.Known(f.Fact.Fact))
            .ThenBy(f => f.Fact.Owner.SortKey(edition.Code), edition.Language.Alphabet)
            .Select(f => new TableRowView(
                null,
                [
                    Header(edition, f.Fact.Owner.Slug),
                    Text(Statements.Part(edition, f.Office.Of)),
                    new CellView([Office(edition, f.Fact, citations)], Numeric: false, Header: false),
                ],
                [], null));
        var table = new TableView(
            "leaders", edition.Text("leaders-table"),
            [Column(edition, "leader-label"), Column(edition, "body-label"), Column(edition, "office-held")],
            [.. rows], [], Cited: false, null);
        return Page(edition, "leaders-table", "leaders-table-lead", null, table, citations);
    }

    private static StatementView Office(Edition edition, OwnedFact owned, CitationList citations)
    {
        var statement = Statements.Own(edition, owned, citations);
        return statement with { Id = null, Parts = [statement.Parts[0]] };
    }

    private static ComposedPage Agreements(Edition edition)
    {
        var citations = new CitationList();
        var agreements = edition.Sorted(edition.Site.Subjects.Values.Where(s => s.Kind == Kind.Agreement)).ToImmutableArray();
        // A column that no source fills would only push the others off a phone.
        ImmutableArray<string> fields =
        [
            .. new[] { "signed", "in-force", "place", "parties" }
                .Where(field => agreements.Any(a => edition.Index.FactsOf(a.Slug).Any(f => f.Fact.Field == field))),
        ];
        var rows = agreements.Select(agreement => new TableRowView(
            null,
            [
                Header(edition, agreement.Slug),
                InBrief(edition, agreement, citations),
                .. fields.Select(field => Field(edition, agreement, field, citations)),
            ],
            [], null));
        var columns = fields.Select(f => new ColumnView(edition.Word("fields", f), null, null, Numeric: false));
        var table = new TableView(
            "agreements", edition.Text("agreements-table"),
            [Column(edition, "agreement-label"), Column(edition, "in-brief"), .. columns], [.. rows], [], Cited: false, null);
        return Page(edition, "agreements-table", "agreements-table-lead", null, table, citations);
    }

    private static CellView InBrief(Edition edition, Subject agreement, CitationList citations)
    {
        var marks = agreement is Subject.Named named ? citations.Marks(named.Entry.Citations) : [];
        return new CellView(
            [new StatementView(null, [new PartView(agreement.Description(edition.Code))], null, null, null, marks, Preferred: false)],
            Numeric: false, Header: false);
    }

    private static CellView Field(Edition edition, Subject agreement, string field, CitationList citations) => new(
        [
            .. edition.Index.FactsOf(agreement.Slug)
                .Where(f => f.Fact.Field == field)
                .Select(f => Statements.Own(edition, f, citations) with { Id = null }),
        ],
        Numeric: false, Header: false);

    private static ComposedPage Trade(Edition edition)
    {
        var citations = new CitationList();
        var datasets = edition.Site.Datasets.Values.Where(d => d.Kind == "trade")
            .Select(d => DatasetViews.Of(edition, d, DatasetViews.Parts.Both, citations)).ToImmutableArray();
        var view = new DatasetPageView(edition.Text("trade-table"), edition.Text("trade-lead"), datasets, [], citations.Notes(edition));
        return new ComposedPage(view, view.Title, edition.Text("trade-lead"));
    }

    private static ComposedPage OfDataset(Edition edition, Dataset dataset)
    {
        var citations = new CitationList();
        var view = new DatasetPageView(
            dataset.Title[edition.Code], null, [DatasetViews.OnOwnPage(edition, dataset, citations)],
            [.. dataset.Subjects.Select(s => edition.Link(s.Text))], citations.Notes(edition));
        return new ComposedPage(view, view.Title, view.Title);
    }

    private static IEnumerable<OwnedFact> AllFacts(Edition edition, string field) =>
        edition.Site.Subjects.Keys.SelectMany(edition.Index.FactsOf).Where(f => f.Fact.Field == field);

    private static ColumnView Column(Edition edition, string key) => new(edition.Text(key), null, null, Numeric: false);

    private static CellView Header(Edition edition, string slug) => Text(Statements.Part(edition, slug)) with { Header = true };

    private static CellView Text(PartView part) =>
        new([new StatementView(null, [part], null, null, null, [], Preferred: false)], Numeric: false, Header: false);

    private static ComposedPage Page(Edition edition, string title, string lead, string? note, TableView table, CitationList citations)
    {
        var view = new TablePageView(edition.Text(title), edition.Text(lead), note is null ? null : edition.Text(note), table, citations.Notes(edition));
        return new ComposedPage(view, view.Title, view.Lead);
    }
}
