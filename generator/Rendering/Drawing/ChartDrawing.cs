using TurkicWiki.Content.Facts;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Drawing;

/// <summary>Lays out the chart of a dataset; the template draws it. Colours are the theme's.</summary>
public static class ChartDrawing
{
    /// <summary>As wide as a phone's screen, so that letters are not made smaller on it than on a desk's.</summary>
    internal const double Width = 360;

    /// <summary>The chart of a dataset; null where it asks for none.</summary>
    public static ChartView? Of(Edition edition, Dataset dataset)
    {
        if (dataset.Chart is not { Y.IsEmpty: false } chart || dataset.Rows.IsEmpty || dataset.Columns.IsEmpty) return null;
        var table = ChartTable.Of(edition, dataset, chart);
        var unit = dataset.Columns.FirstOrDefault(c => chart.Y.Contains(c.Id))?.Unit;
        return new ChartView(
            $"chart-{dataset.Id}",
            dataset.Title[edition.Code],
            unit is null ? null : edition.Word("units", unit),
            table.Description,
            chart.Type == "line" ? LineDrawing.Of(edition, table) : BarDrawing.Of(table, chart.Type == "stacked"),
            Sources(edition, dataset));
    }

    private static ImmutableArray<LinkView> Sources(Edition edition, Dataset dataset) =>
    [
        .. dataset.Citations.Concat(dataset.Rows.SelectMany(r => r.Citations))
            .Select(c => c.Passage)
            .DistinctBy(p => p.Source)
            .Select(p => new LinkView(edition.SourceOf(p)?.Record.Name[edition.Code] ?? p.Source, edition.UrlOf(p))),
    ];
}
