using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Drawing;

/// <summary>Lines over time, each named at its end. Where a year has no value the line is broken: nothing is known between its neighbours.</summary>
internal sealed class LineDrawing
{
    private const double Height = 250;
    private const double Top = 10;
    private const double Bottom = Height - 26;
    private const double NameWidth = 108;
    private const double Gap = 10;

    private readonly ChartTable table;
    private readonly Scale scale;
    private readonly double left;
    private readonly double right = ChartDrawing.Width - NameWidth - Gap;
    private readonly ImmutableArray<string> ticks;
    private readonly ImmutableArray<double> places;

    private LineDrawing(Edition edition, ChartTable table)
    {
        this.table = table;
        scale = Scale.For(table.Values);
        ticks = [.. scale.Ticks.Select(t => edition.Number(Coordinate.Text(t)))];
        left = ticks.Max(Lettering.WidthOf) + Gap;
        places = PlacesOf(table.Rows);
    }

    public static DrawingView Of(Edition edition, ChartTable table) => new LineDrawing(edition, table).Draw();

    private DrawingView Draw() => new(
        Coordinate.Text(ChartDrawing.Width), Coordinate.Text(Height),
        [.. scale.Ticks.Select(Rule)],
        [.. table.Series.Select((name, s) => new SeriesView(s + 1, name, Paths(s), Points(s), Bars: false))],
        [
            .. scale.Ticks.Zip(ticks, (value, text) => Lettering.Of("tick", "end", left - 6, Y(value) + Lettering.Size * 0.35, text)),
            .. Years(),
            .. Names(),
        ],
        Keyed: false);

    private RuleView Rule(double value) => new(
        value == 0 ? "zero" : "grid", Coordinate.Text(left), Coordinate.Text(Y(value)), Coordinate.Text(right), Coordinate.Text(Y(value)));

    private double X(int row) => left + 8 + places[row] * (right - left - 16);

    private double Y(double value) => Bottom - scale.Share(value) * (Bottom - Top);

    // From 0 to 1: by time where every row is a year, else evenly.
    private static ImmutableArray<double> PlacesOf(ImmutableArray<ChartRow> rows)
    {
        var byYear = rows.All(r => r.Year is not null);
        var at = rows.Select((row, i) => (double)(byYear ? row.Year!.Value : i)).ToImmutableArray();
        var (first, last) = (at.Min(), at.Max());
        return [.. at.Select(a => last > first ? (a - first) / (last - first) : 0.5)];
    }

    private ImmutableArray<PointView> Points(int s) =>
    [
        .. table.Rows.Select((row, i) => (row, i)).Where(r => r.row.Values[s] is not null)
            .Select(r => new PointView(Coordinate.Text(X(r.i)), Coordinate.Text(Y(r.row.Values[s]!.Value)), "", "", r.row.Says(s))),
    ];

    private ImmutableArray<string> Paths(int s)
    {
        var runs = new List<List<string>> { new() };
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i].Values[s] is not { } value) runs.Add([]);
            else runs[^1].Add($"{Coordinate.Text(X(i))},{Coordinate.Text(Y(value))}");
        }
        return [.. runs.Where(run => run.Count > 1).Select(run => string.Join(' ', run))];
    }

    // The last year is always named, and as many before it as there is room for.
    private IEnumerable<LetteringView> Years()
    {
        var taken = double.MaxValue;
        for (var i = table.Rows.Length - 1; i >= 0; i--)
        {
            var half = Lettering.WidthOf(table.Rows[i].Label) / 2;
            if (X(i) + half + 4 > taken) continue;
            taken = X(i) - half;
            yield return Lettering.Of("tick", "middle", X(i), Bottom + 18, table.Rows[i].Label);
        }
    }

    // Each name beside the end of its line, moved as far as the names of others ask for.
    private IEnumerable<LetteringView> Names()
    {
        var names = table.Series
            .Select((name, s) => (Number: s + 1, Lines: Lettering.Lines(name, NameWidth), Y: EndOf(s)))
            .OrderBy(n => n.Y).ToList();
        var heights = names.Select(n => n.Lines.Length * Lettering.LineHeight).ToList();
        var tops = names.Select((n, i) => Math.Clamp(n.Y - heights[i] / 2, 0, Math.Max(0, Height - heights[i]))).ToList();
        for (var i = 1; i < tops.Count; i++) tops[i] = Math.Max(tops[i], tops[i - 1] + heights[i - 1] + 4);
        for (var i = tops.Count - 1; i >= 0; i--)
            tops[i] = Math.Min(tops[i], (i == tops.Count - 1 ? Height : tops[i + 1] - 4) - heights[i]);
        return names.SelectMany((n, i) => Lettering.Block($"name name-{n.Number}", "start", right + Gap, tops[i] + Lettering.Size, n.Lines));
    }

    private double EndOf(int s) => table.Rows.Select(r => r.Values[s]).LastOrDefault(v => v is not null) is { } last ? Y(last) : Bottom;
}
