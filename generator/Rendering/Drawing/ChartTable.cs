using TurkicWiki.Content.Facts;

namespace TurkicWiki.Rendering.Drawing;

/// <summary>A row as a chart shows it.</summary>
/// <param name="Group">What it stands under, where a column of words before the labels says so.</param>
/// <param name="Year">Its place in time, where the rows are years.</param>
/// <param name="Values">A number for each series; null where there is none.</param>
/// <param name="Gap">What is said in place of a missing number.</param>
internal sealed record ChartRow(string? Group, string Label, int? Year, ImmutableArray<double?> Values, ImmutableArray<string> Texts, string Gap)
{
    public string Says(int series) => $"{Label}: {Texts[series]}";
}

/// <summary>What of a dataset is drawn, in the words and numbers of one language.</summary>
internal sealed record ChartTable(ImmutableArray<string> Series, ImmutableArray<ChartRow> Rows)
{
    public IEnumerable<double> Values => Rows.SelectMany(r => r.Values).OfType<double>();

    public static ChartTable Of(Edition edition, Dataset dataset, Chart chart)
    {
        var x = IndexOf(dataset, chart.X);
        var series = chart.Y.Select(y => IndexOf(dataset, y)).ToImmutableArray();
        var group = dataset.Columns[0].Type == "text" && x > 0 ? 0 : -1;
        return new ChartTable(
            [.. series.Select(s => dataset.Columns[s].Title[edition.Code])],
            [
                .. dataset.Rows.Select(row => new ChartRow(
                    group < 0 ? null : Text(row, group),
                    Text(row, x),
                    Year(row, x),
                    [.. series.Select(s => Value(row, s))],
                    [.. series.Select(s => Text(row, s))],
                    row.Note?[edition.Code] ?? edition.Text("no-data"))),
            ]);

        string Text(Row row, int column) => column < row.Cells.Length ? DatasetViews.Text(edition, dataset.Columns[column], row.Cells[column]) : "";

        int? Year(Row row, int column) =>
            dataset.Columns[column].Type == "year" && column < row.Cells.Length ? new Figures.EdtfDate(row.Cells[column].Text).Year : null;
    }

    /// <summary>All its numbers in words.</summary>
    public string Description => string.Join(' ', Series.Select((name, s) =>
        $"{name}: {string.Join("; ", Rows.Where(r => r.Values[s] is not null).Select(r => r.Says(s)))}."));

    private static int IndexOf(Dataset dataset, string column)
    {
        for (var i = 0; i < dataset.Columns.Length; i++)
            if (dataset.Columns[i].Id == column) return i;
        return 0;
    }

    private static double? Value(Row row, int column) =>
        column < row.Cells.Length && double.TryParse(row.Cells[column].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
