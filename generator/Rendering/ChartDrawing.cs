using TurkicWiki.Content.Facts;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Lays out a line or bar chart; the template draws it. Colours are the theme's.</summary>
public static class ChartDrawing
{
    private const int Width = 640;
    private const int Height = 320;
    private const double Left = 64;
    private const double Right = 628;
    private const double Top = 16;
    private const double Bottom = 284;
    private const int Steps = 5;
    private const int LineHeight = 14;
    private const int LetterWidth = 7;

    /// <summary>The chart of a dataset; null where it asks for none.</summary>
    public static ChartView? Of(Edition edition, Dataset dataset)
    {
        if (dataset.Chart is not { } chart) return null;
        var series = chart.Y.Select(y => IndexOf(dataset, y)).ToImmutableArray();
        var stacked = chart.Type == "stacked";
        var scale = Scale.For(Values(dataset, series), stacked ? Totals(dataset, series) : []);
        var unit = dataset.Columns[series[0]].Unit;
        var labels = dataset.Rows.Select((_, i) => Name(edition, dataset, i)).ToImmutableArray();
        var lines = labels.Select(label => Lines(label, labels.Length)).ToImmutableArray();
        return new ChartView(
            $"chart-{dataset.Id}",
            dataset.Title[edition.Code],
            unit is null ? null : edition.Word("units", unit),
            Description(edition, dataset, series, labels),
            Width, Height + LineHeight * (lines.Select(l => l.Length).DefaultIfEmpty(1).Max() - 1), N(Left), N(Right), N(Bottom),
            [.. scale.Ticks.Select(t => new TickView(edition.Number(N(t)), N(Left - 8), N(scale.Y(t))))],
            [.. lines.SelectMany((line, i) => line.Select((text, n) => new TickView(text, N(X(i, labels.Length)), N(Bottom + 20 + LineHeight * n))))],
            [.. series.Select((column, i) => chart.Type == "line" ? Line(edition, dataset, column, i, scale) : Bars(edition, dataset, series, i, scale, stacked))]);
    }

    private static int IndexOf(Dataset dataset, string column) => Math.Max(0, dataset.Columns.FindIndex(c => c.Id == column));

    private static int FindIndex(this ImmutableArray<Column> columns, Predicate<Column> wanted)
    {
        for (var i = 0; i < columns.Length; i++)
            if (wanted(columns[i])) return i;
        return -1;
    }

    private static double? Value(Row row, int column) =>
        column < row.Cells.Length && double.TryParse(row.Cells[column].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static IEnumerable<double> Values(Dataset dataset, ImmutableArray<int> series) =>
        dataset.Rows.SelectMany(r => series.Select(s => Value(r, s))).OfType<double>();

    private static IEnumerable<double> Totals(Dataset dataset, ImmutableArray<int> series) =>
        dataset.Rows.Select(r => series.Sum(s => Value(r, s) ?? 0));

    private static SeriesView Line(Edition edition, Dataset dataset, int column, int number, Scale scale)
    {
        var paths = new List<string>();
        var run = new List<string>();
        var points = ImmutableArray.CreateBuilder<PointView>();
        for (var i = 0; i < dataset.Rows.Length; i++)
        {
            if (Value(dataset.Rows[i], column) is { } value)
            {
                var (x, y) = (N(X(i, dataset.Rows.Length)), N(scale.Y(value)));
                run.Add($"{x},{y}");
                points.Add(new PointView(x, y, "", "", Label(edition, dataset, i, column)));
            }
            else
            {
                // A year without a value breaks the line: nothing is known between its neighbours.
                EndRun();
            }
        }
        EndRun();
        return new SeriesView(number + 1, dataset.Columns[column].Title[edition.Code], [.. paths], points.ToImmutable(), Bars: false);

        void EndRun()
        {
            if (run.Count > 1) paths.Add(string.Join(' ', run));
            run.Clear();
        }
    }

    private static SeriesView Bars(Edition edition, Dataset dataset, ImmutableArray<int> series, int number, Scale scale, bool stacked)
    {
        var column = series[number];
        var slot = (Right - Left) / dataset.Rows.Length;
        var width = slot * 0.7 / (stacked ? 1 : series.Length);
        var points = ImmutableArray.CreateBuilder<PointView>();
        for (var i = 0; i < dataset.Rows.Length; i++)
        {
            if (Value(dataset.Rows[i], column) is not { } value) continue;
            var below = stacked ? series.Take(number).Sum(s => Value(dataset.Rows[i], s) ?? 0) : 0;
            var (top, foot) = (scale.Y(Math.Max(below + value, below)), scale.Y(Math.Min(below + value, below)));
            var x = Left + slot * (i + 0.15) + (stacked ? 0 : width * number);
            points.Add(new PointView(N(x), N(top), N(width), N(foot - top), Label(edition, dataset, i, column)));
        }
        return new SeriesView(number + 1, dataset.Columns[column].Title[edition.Code], [], points.ToImmutable(), Bars: true);
    }

    private static double X(int row, int rows) => Left + (Right - Left) * (row + 0.5) / rows;

    private static string Label(Edition edition, Dataset dataset, int row, int column) =>
        $"{Name(edition, dataset, row)}: {edition.Number(dataset.Rows[row].Cells[column].Text)}";

    // What a row is drawn over: its year, its words or its subject, as the table names them.
    private static string Name(Edition edition, Dataset dataset, int row)
    {
        var x = IndexOf(dataset, dataset.Chart?.X ?? "");
        return dataset.Rows[row].Cells.ElementAtOrDefault(x) is { } cell ? DatasetViews.Text(edition, dataset.Columns[x], cell) : "";
    }

    // A label broken between words, so that neighbours do not run into each other.
    private static ImmutableArray<string> Lines(string label, int rows)
    {
        var room = (int)((Right - Left) / rows / LetterWidth);
        var lines = new List<string>();
        foreach (var word in label.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= room) lines[^1] += ' ' + word;
            else lines.Add(word);
        }
        return [.. lines];
    }

    private static string Description(Edition edition, Dataset dataset, ImmutableArray<int> series, ImmutableArray<string> labels)
    {
        var lines = series.Select(column =>
        {
            var known = dataset.Rows.Select((row, i) => (row, i)).Where(r => Value(r.row, column) is not null).Select(r => $"{labels[r.i]}: {edition.Number(r.row.Cells[column].Text)}");
            return $"{dataset.Columns[column].Title[edition.Code]}: {string.Join("; ", known)}.";
        });
        return string.Join(' ', lines);
    }

    private static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A scale of round numbers that holds every value.</summary>
    private sealed record Scale(double Low, double High, double Step)
    {
        public IEnumerable<double> Ticks
        {
            get
            {
                var count = (int)Math.Round((High - Low) / Step);
                return Enumerable.Range(0, count + 1).Select(i => Low + i * Step);
            }
        }

        public double Y(double value) => Bottom - (value - Low) / (High - Low) * (Bottom - Top);

        public static Scale For(IEnumerable<double> values, IEnumerable<double> totals)
        {
            var all = values.Concat(totals).DefaultIfEmpty(0).ToImmutableArray();
            var (low, high) = (Math.Min(0, all.Min()), Math.Max(0, all.Max()));
            var step = Round(Math.Max(high - low, 1) / Steps);
            return new Scale(Math.Floor(low / step) * step, Math.Max(Math.Ceiling(high / step), 1) * step, step);
        }

        // The nearest of 1, 2, 2.5, 5 times a power of ten that is not below.
        private static double Round(double raw)
        {
            var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
            return new[] { 1, 2, 2.5, 5, 10 }.First(f => f * power >= raw * 0.999) * power;
        }
    }
}
