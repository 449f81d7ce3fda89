using TurkicWiki.Rendering.Tables;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The files for spreadsheets, one beside the page of each table.</summary>
internal static class TableFiles
{
    public static IEnumerable<PlannedFile> Plan(Edition edition) =>
    [
        Plan(edition, TablePages.Membership, citations => MembershipTable.List(edition, citations)),
        Plan(edition, TablePages.Leaders, citations => LeadersTable.List(edition, citations)),
        Plan(edition, TablePages.Agreements, citations => AgreementsTable.Of(edition, citations)),
        Plan(edition, TablePages.Succession, citations => SuccessionTable.Of(edition, citations)),
        new(CsvFile.Url(edition, TablePages.Trade)[1..], () => DatasetValues.Of(edition, TablePages.Trade, [.. TablePages.InTrade(edition)])),
        .. edition.Site.Datasets.Values.Select(dataset =>
            Plan(edition, DatasetViews.PathOf(dataset), citations => DatasetViews.Of(edition, dataset, DatasetViews.Parts.Table, citations).Table)),
    ];

    private static PlannedFile Plan(Edition edition, string path, Func<CitationList, TableView> make) => new(CsvFile.Url(edition, path)[1..], () =>
    {
        var citations = new CitationList(edition.Site);
        return CsvFile.Of(edition, path, make(citations), citations);
    });
}
