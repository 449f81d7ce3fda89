using TurkicWiki.Figures;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Tables;

/// <summary>The cells and headings of which tables are made.</summary>
internal static class Cells
{
    public static ColumnView Column(Edition edition, string key) => new(edition.Text(key), null, null, Numeric: false);

    public static CellView Empty { get; } = new([], Numeric: false, Header: false);

    /// <summary>The cell that names a row: a subject.</summary>
    public static CellView Header(Edition edition, string slug) => Subject(edition, slug) with { Header = true };

    public static CellView Subject(Edition edition, string slug) => Of(Statements.Part(edition, slug));

    public static CellView Of(string text) => text.Length == 0 ? Empty : Of(new PartView(text));

    public static CellView Of(PartView part) =>
        new([new StatementView(null, [part], null, null, null, [], Preferred: false)], Numeric: false, Header: false);

    public static CellView Of(Edition edition, EdtfDate? date) => date is { } known
        ? Of(Statements.Part(edition.BareDate(known))) with { Value = known.Text }
        : Empty;

    /// <summary>Facts of all subjects in a field.</summary>
    public static IEnumerable<OwnedFact> FactsIn(Edition edition, string field) =>
        edition.Site.Subjects.Keys.SelectMany(edition.Index.FactsOf).Where(f => f.Fact.Field == field);

    /// <summary>The cells of a fact's time: from, to, as of.</summary>
    public static ImmutableArray<CellView> Time(Edition edition, OwnedFact owned) =>
        [Of(edition, owned.Fact.From), Of(edition, owned.Fact.To), Of(edition, Statements.KnownOf(edition, owned))];

    public static ImmutableArray<ColumnView> TimeColumns(Edition edition) =>
        [Column(edition, "from-label"), Column(edition, "to-label"), Column(edition, "as-of")];

    /// <summary>What a cell says, without its notes and marks.</summary>
    public static string Text(CellView cell) => cell.Statements is [{ Parts: [var only], When: null, AsOf: null }]
        ? only.Text
        : string.Join("; ", cell.Statements.Select(Text));

    private static string Text(StatementView statement) => string.Join(' ', new[]
    {
        string.Join(" · ", statement.Parts.Select(p => p.Text)), statement.When?.Text, statement.AsOf is { } asOf ? $"({asOf})" : null,
    }.Where(part => !string.IsNullOrEmpty(part)));
}
