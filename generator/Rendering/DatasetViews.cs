using TurkicWiki.Content.Facts;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Drawing;
using TurkicWiki.Rendering.Tables;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Datasets as tables and charts.</summary>
public static class DatasetViews
{
    /// <summary>What of a dataset is shown.</summary>
    public enum Parts
    {
        Table,
        Chart,
        Both,
    }

    public static DatasetView Of(Edition edition, Dataset dataset, Parts parts, CitationList citations)
    {
        var chart = parts == Parts.Table ? null : ChartDrawing.Of(edition, dataset);
        // A chart has its table behind it wherever it stands, even where the same table stands open elsewhere on the page.
        var behind = parts == Parts.Chart && chart is not null;
        var table = Table(edition, dataset, citations) with { Id = $"{(behind ? "data" : "table")}-{dataset.Id}" };
        return new DatasetView(
            dataset.Id, dataset.Title[edition.Code], edition.Url(PathOf(dataset)), CsvFile.Url(edition, PathOf(dataset)), AsOf(edition, dataset), chart, table, behind);
    }

    /// <summary>The page of a dataset, without the language.</summary>
    public static string PathOf(Dataset dataset) => $"/datasets/{dataset.Id}/";

    /// <summary>The page of a dataset: each row has its lasting id there.</summary>
    public static DatasetView OnOwnPage(Edition edition, Dataset dataset, CitationList citations)
    {
        var view = Of(edition, dataset, Parts.Both, citations);
        var ids = ClaimIds.Of(dataset);
        var table = TableOrder.Of(view.Table, edition.Language.Alphabet);
        return view with { Url = null, Table = table with { Rows = [.. table.Rows.Select((row, i) => row with { Id = ids[i] })] } };
    }

    // The numbers of a table of years say themselves of when they are; of others no more is known than when their source appeared.
    private static string? AsOf(Edition edition, Dataset dataset) =>
        dataset.Columns.All(c => c.Type != "year")
        && Statements.YearOfSources(edition, dataset.Citations.Concat(dataset.Rows.SelectMany(r => r.Citations))) is { } year
            ? edition.Text("as-of-date", ("date", edition.Date(year).Text))
            : null;

    private static TableView Table(Edition edition, Dataset dataset, CitationList citations)
    {
        var columns = dataset.Columns.Select(c => new ColumnView(
            c.Title[edition.Code], null, c.Unit is { } unit ? edition.Word("units", unit) : null, c.Type == "number"));
        var marks = citations.Marks(dataset.Citations);
        var rows = dataset.Rows.Select(row => new TableRowView(
            null,
            [.. row.Cells.Select((cell, i) => Cell(edition, dataset.Columns[Math.Min(i, dataset.Columns.Length - 1)], cell, i == 0))],
            citations.Marks(row.Citations.Where(c => !dataset.Citations.Any(d => d.ToString() == c.ToString()))),
            row.Note?[edition.Code])).ToImmutableArray();
        return new TableView(
            $"table-{dataset.Id}", dataset.Title[edition.Code], [.. columns], rows, marks,
            Cited: rows.Any(r => !r.Marks.IsEmpty), dataset.Note?[edition.Code])
        {
            AsOf = IsDated(dataset) ? null : Statements.AsOf(edition, [.. dataset.Citations, .. dataset.Rows.SelectMany(r => r.Citations)]),
        };
    }

    // A title that names a year or a column of years says when the numbers held.
    private static bool IsDated(Dataset dataset) =>
        dataset.Columns.Any(c => c.Type == "year") || dataset.Title.ByLanguage.Values.Any(t => t.Text.Any(char.IsAsciiDigit));

    private static CellView Cell(Edition edition, Column column, Cell cell, bool first)
    {
        var numeric = column.Type == "number";
        if (cell.Text.Length == 0 && cell.Words is null) return new CellView([], numeric, first);
        return new CellView([new StatementView(null, [Part(edition, column, cell)], null, null, null, [], Preferred: false)], numeric, first)
        {
            Value = column.Type is "number" or "year" ? cell.Text : null,
        };
    }

    /// <summary>What a cell says in the language of an edition.</summary>
    internal static string Text(Edition edition, Column column, Cell cell) =>
        cell is { Text: "", Words: null } ? "" : Part(edition, column, cell).Text;

    private static PartView Part(Edition edition, Column column, Cell cell) => column.Type switch
    {
        _ when cell.Words is { } words => new PartView(words[edition.Code]),
        "number" => new PartView(edition.Number(cell.Text)),
        "subject" => Statements.Part(edition, cell.Text),
        "year" when cell.Text.Length > 4 && EdtfDate.Parse(cell.Text) is { } date => Statements.Part(edition.Date(date)),
        _ => new PartView(cell.Text),
    };
}
