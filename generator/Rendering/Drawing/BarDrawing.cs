using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Drawing;

/// <summary>
/// Bars from left to right, each under its name and beside its number: names of any length in any language find room, and neither axis
/// nor key is needed. Several columns stand one below another, or as parts of one bar.
/// </summary>
internal sealed class BarDrawing
{
    private const double Thickness = 14;
    private const double Air = 5;

    private readonly ChartTable table;
    private readonly bool stacked;
    private readonly Scale scale;
    private readonly double room;
    private readonly List<LetteringView> texts = [];
    private readonly ImmutableArray<ImmutableArray<PointView>.Builder> bars;
    private double y;

    private BarDrawing(ChartTable table, bool stacked)
    {
        this.table = table;
        this.stacked = stacked;
        // The longest bar fills its room: there are no ticks that ask for a round end.
        var ends = stacked ? table.Rows.Select(r => r.Values.Sum() ?? 0) : table.Values;
        scale = new Scale(ends.Append(0).Min(), Math.Max(ends.Append(0).Max(), double.Epsilon), 1);
        room = ChartDrawing.Width - 8 - (stacked ? 0 : table.Rows.SelectMany(r => r.Texts).Select(Lettering.WidthOf).DefaultIfEmpty(0).Max());
        bars = [.. table.Series.Select(_ => ImmutableArray.CreateBuilder<PointView>())];
    }

    public static DrawingView Of(ChartTable table, bool stacked) => new BarDrawing(table, stacked).Draw();

    private DrawingView Draw()
    {
        string? group = null;
        foreach (var row in table.Rows)
        {
            if (row.Group != group && row.Group is { } next) Write("group", next, y > 0 ? Air * 3 : 0);
            group = row.Group;
            Write(table.Series.Length > 1 ? "group" : "bar-name", row.Label, y > 0 ? Air : 0);
            if (stacked) Stack(row);
            else
                for (var s = 0; s < table.Series.Length; s++) Bar(row, s);
            y += Air;
        }
        var zero = Coordinate.Text(X(0));
        return new DrawingView(
            Coordinate.Text(ChartDrawing.Width), Coordinate.Text(y),
            [new RuleView("zero", zero, "0", zero, Coordinate.Text(y))],
            [.. table.Series.Select((name, s) => new SeriesView(s + 1, name, [], bars[s].ToImmutable(), Bars: true))],
            [.. texts],
            Keyed: stacked);
    }

    private double X(double value) => 1 + scale.Share(value) * (room - 1);

    private void Write(string kind, string text, double above)
    {
        var lines = Lettering.Lines(text, ChartDrawing.Width - Air);
        texts.AddRange(Lettering.Block(kind, "start", Air, y + above + Lettering.Size, lines));
        y += above + lines.Length * Lettering.LineHeight + 2;
    }

    private void Bar(ChartRow row, int s)
    {
        if (table.Series.Length > 1) Write($"name name-{s + 1}", table.Series[s], s > 0 ? 2 : 0);
        if (row.Values[s] is not { } value)
        {
            Write("gap", row.Gap, -2);
            return;
        }
        Add(row, s, 0, value);
        texts.Add(Lettering.Of("value", "start", Math.Max(X(value), X(0)) + 4, y + Thickness * 0.8, row.Texts[s]));
        y += Thickness;
    }

    private void Stack(ChartRow row)
    {
        var from = 0.0;
        for (var s = 0; s < table.Series.Length; s++)
        {
            if (row.Values[s] is not { } value) continue;
            Add(row, s, from, from + value);
            from += value;
        }
        y += Thickness;
    }

    private void Add(ChartRow row, int s, double from, double to)
    {
        var (start, end) = (X(Math.Min(from, to)), X(Math.Max(from, to)));
        bars[s].Add(new PointView(Coordinate.Text(start), Coordinate.Text(y), Coordinate.Text(end - start), Coordinate.Text(Thickness), row.Says(s)));
    }
}
