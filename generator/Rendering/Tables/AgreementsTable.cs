using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Tables;

/// <summary>Agreements with their dates, places and parties.</summary>
internal static class AgreementsTable
{
    private static readonly string[] Fields = ["signed", "in-force", "place", "parties"];

    public static TableView Of(Edition edition, CitationList citations)
    {
        var agreements = edition.Sorted(edition.Site.Subjects.Values.Where(s => s.Kind == Kind.Agreement)).ToImmutableArray();
        // A column that no source fills would only push the others off a phone.
        var fields = Fields.Where(field => agreements.Any(a => FactsOf(edition, a, field).Any())).ToImmutableArray();
        var rows = agreements.Select(agreement => new TableRowView(
            null,
            [
                Cells.Header(edition, agreement.Slug),
                InBrief(edition, agreement, citations),
                .. fields.Select(field => Field(edition, agreement, field, citations)),
            ],
            [], null));
        return new TableView(
            "agreements", edition.Text("agreements-table"),
            [
                Cells.Column(edition, "agreement-label"), Cells.Column(edition, "in-brief"),
                .. fields.Select(f => new ColumnView(edition.Word("fields", f), null, null, Numeric: false)),
            ],
            [.. rows], [], Cited: false, null);
    }

    private static CellView InBrief(Edition edition, Subject agreement, CitationList citations)
    {
        var marks = agreement is Subject.Named named ? citations.Marks(named.Entry.Citations) : [];
        return new CellView(
            [new StatementView(null, [new PartView(agreement.Description(edition.Code))], null, null, null, marks, Preferred: false)],
            Numeric: false, Header: false);
    }

    private static CellView Field(Edition edition, Subject agreement, string field, CitationList citations)
    {
        var facts = FactsOf(edition, agreement, field).ToImmutableArray();
        return new CellView([.. facts.Select(f => Statements.Own(edition, f, citations) with { Id = null })], Numeric: false, Header: false)
        {
            Value = facts is [{ Fact.Value: FactValue.Date date }] ? date.When.Text : null,
        };
    }

    private static IEnumerable<OwnedFact> FactsOf(Edition edition, Subject agreement, string field) =>
        edition.Index.FactsOf(agreement.Slug).Where(f => f.Fact.Field == field);
}
