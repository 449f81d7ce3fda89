using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Rendering.Drawing;
using TurkicWiki.Rendering.Tables;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>Tables made of many subjects' facts: membership, leaders, agreements, trade, succession; and the page of each dataset.</summary>
public static class TablePages
{
    internal const string Membership = "/tables/membership/";
    internal const string Leaders = "/tables/leaders/";
    internal const string Agreements = "/tables/agreements/";
    internal const string Trade = "/tables/trade/";
    internal const string Succession = "/tables/succession/";

    public static IEnumerable<PlannedPage> Plan(Edition edition) =>
    [
        new("/tables/", () => Contents(edition)),
        new(Membership, () => OfTable(edition, "membership-table", "membership-lead", MembershipTable.Of, "membership-empty")) { MadeOf = Of(Kind.Organisation) },
        new(Leaders, () => OfTable(edition, "leaders-table", "leaders-table-lead", LeadersTable.Of)) { MadeOf = Of(Kind.Leader) },
        new(Agreements, () => OfTable(edition, "agreements-table", "agreements-table-lead", AgreementsTable.Of)) { MadeOf = Of(Kind.Agreement) },
        new(Trade, () => OfTrade(edition)) { MadeOf = ["content/datasets"] },
        new(Succession, () => OfSuccession(edition)) { MadeOf = Of(Kind.Organisation) },
        .. edition.Site.Datasets.Values.Select(d => new PlannedPage(DatasetViews.PathOf(d), () => OfDataset(edition, d)) { MadeOf = [d.At.File] }),
    ];

    private static ImmutableArray<string> Of(Kind kind) => [$"content/{kind.Folder}"];

    private static ComposedPage Contents(Edition edition)
    {
        ImmutableArray<SubjectView> pages =
        [
            Item(Membership, "membership-table", "membership-lead"),
            Item(Succession, "succession-map", "succession-lead"),
            Item(Leaders, "leaders-table", "leaders-table-lead"),
            Item(Agreements, "agreements-table", "agreements-table-lead"),
            Item(Trade, "trade-table", "trade-lead"),
        ];
        var datasets = edition.Site.Datasets.Values.Select(d => new LinkView(d.Title[edition.Code], edition.Url(DatasetViews.PathOf(d))));
        return new ComposedPage(new ContentsPageView(edition.Text("tables"), pages, [.. datasets]), edition.Text("tables"), edition.Text("membership-lead"));

        SubjectView Item(string path, string title, string lead) => new(new LinkView(edition.Text(title), edition.Url(path)), edition.Text(lead));
    }

    private static ComposedPage OfSuccession(Edition edition)
    {
        var citations = new CitationList(edition.Site);
        var map = SuccessionDrawing.Of(edition, SuccessionTable.InOrder(edition), citations);
        var table = SuccessionTable.Of(edition, citations);
        var view = new SuccessionPageView(map, TableOrder.Of(table, edition.Language.Alphabet), CsvFile.Url(edition, Succession), citations.Notes(edition));
        return new ComposedPage(view, edition.Text("succession-map"), edition.Text("succession-lead"));
    }

    private static ComposedPage OfTrade(Edition edition)
    {
        var citations = new CitationList(edition.Site);
        var datasets = InTrade(edition).Select(d => DatasetViews.Of(edition, d, DatasetViews.Parts.Both, citations)).ToImmutableArray();
        var view = new DatasetPageView(
            edition.Text("trade-table"), edition.Text("trade-lead"), datasets, CsvFile.Url(edition, Trade), [], citations.Notes(edition));
        return new ComposedPage(view, view.Title, edition.Text("trade-lead"));
    }

    /// <summary>The datasets of the page of trade.</summary>
    internal static IEnumerable<Dataset> InTrade(Edition edition) => edition.Site.Datasets.Values.Where(d => d.Kind == "trade");

    private static ComposedPage OfDataset(Edition edition, Dataset dataset)
    {
        var citations = new CitationList(edition.Site);
        var view = new DatasetPageView(
            dataset.Title[edition.Code], null, [DatasetViews.OnOwnPage(edition, dataset, citations)], null,
            [.. dataset.Subjects.Select(s => edition.Link(s.Text))], citations.Notes(edition));
        return new ComposedPage(view, view.Title, view.Title);
    }

    private static ComposedPage OfTable(
        Edition edition, string title, string lead, Func<Edition, CitationList, TableView> make, string? note = null)
    {
        var citations = new CitationList(edition.Site);
        var table = make(edition, citations);
        var view = new TablePageView(
            edition.Text(title), edition.Text(lead), note is null ? null : edition.Text(note), CsvFile.Url(edition, $"/tables/{table.Id}/"),
            edition.CountForms("rows-count"), table.Rows.Length, TableOrder.Of(table, edition.Language.Alphabet), citations.Notes(edition));
        return new ComposedPage(view, view.Title, view.Lead);
    }
}
