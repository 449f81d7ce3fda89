using TurkicWiki.Content.Facts;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Tables;

/// <summary>What became of bodies: a row for each succession, the earliest first.</summary>
internal static class SuccessionTable
{
    public static TableView Of(Edition edition, CitationList citations)
    {
        var rows = InOrder(edition).Select(f => new TableRowView(
            null,
            [
                Cells.Header(edition, f.Owner.Slug),
                Cells.Of(edition.Word("successions", Succession(f).How)),
                Cells.Subject(edition, Succession(f).Into),
                Cells.Of(edition, f.Fact.From),
            ],
            citations.Marks(f.Fact.Citations), f.Fact.Note?[edition.Code]));
        return new TableView(
            "succession", edition.Text("table"),
            [
                Cells.Column(edition, "predecessor"), Cells.Column(edition, "how-label"), Cells.Column(edition, "successor"), Cells.Column(edition, "date"),
            ],
            [.. rows], [], Cited: true, null);
    }

    /// <summary>Every succession, by date; those of no date last.</summary>
    public static IEnumerable<OwnedFact> InOrder(Edition edition) => Cells.FactsIn(edition, "became")
        .OrderBy(f => f.Fact.From is null)
        .ThenBy(f => f.Fact.From)
        .ThenBy(f => f.Owner.SortKey(edition.Code), edition.Language.Alphabet);

    public static FactValue.Succession Succession(OwnedFact owned) => (FactValue.Succession)owned.Fact.Value;
}
