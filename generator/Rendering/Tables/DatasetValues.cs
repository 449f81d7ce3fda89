using TurkicWiki.Content.Facts;

namespace TurkicWiki.Rendering.Tables;

/// <summary>Several datasets as one list of their numbers, each on a line of its own with its row, column and unit.</summary>
internal static class DatasetValues
{
    public static OutputFile Of(Edition edition, string path, ImmutableArray<Dataset> datasets)
    {
        string[] header =
        [
            edition.Text("table"), edition.Text("row-label"), edition.Text("column-label"), edition.Text("value-label"),
            edition.Text("unit-label"), edition.Text("source"),
        ];
        return CsvFile.Of(edition, path, header, datasets.SelectMany(dataset => Lines(edition, dataset)));
    }

    private static IEnumerable<string[]> Lines(Edition edition, Dataset dataset) =>
        from row in dataset.Rows
        from cell in dataset.Columns.Zip(row.Cells)
        where cell.First.Type == "number" && cell.Second.Text.Length > 0
        select new[]
        {
            dataset.Title[edition.Code],
            Label(edition, dataset, row),
            cell.First.Title[edition.Code],
            cell.Second.Text,
            cell.First.Unit is { } unit ? edition.Word("units", unit) : "",
            string.Join("; ", row.Citations.Select(c => c.Passage)),
        };

    private static string Label(Edition edition, Dataset dataset, Row row) => string.Join(", ", dataset.Columns.Zip(row.Cells)
        .Where(c => c.First.Type != "number")
        .Select(c => c.First.Type == "year" ? c.Second.Text : DatasetViews.Text(edition, c.First, c.Second))
        .Where(text => text.Length > 0));
}
