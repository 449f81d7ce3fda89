namespace TurkicWiki.Rendering.Views;

/// <summary>A label or a line of a chart's grid, at a place.</summary>
public sealed record TickView(string Text, string X, string Y);

/// <summary>A mark of a value: a point of a line, or a bar.</summary>
/// <param name="Text">What it says when pointed at.</param>
public sealed record PointView(string X, string Y, string Width, string Height, string Text);

/// <summary>The values of one column.</summary>
/// <param name="Number">From 1: its colour and its dashes.</param>
/// <param name="Paths">The points of its lines, one for each unbroken run; empty for bars.</param>
public sealed record SeriesView(int Number, string Name, ImmutableArray<string> Paths, ImmutableArray<PointView> Points, bool Bars);

/// <summary>A drawing of a dataset: every number is a ready coordinate.</summary>
/// <param name="Description">What it shows, for those who do not see it.</param>
public sealed record ChartView(
    string Id,
    string Title,
    string? Unit,
    string Description,
    int Width,
    int Height,
    string Left,
    string Right,
    string Bottom,
    ImmutableArray<TickView> Rows,
    ImmutableArray<TickView> Columns,
    ImmutableArray<SeriesView> Series);

/// <summary>A dataset as a chart, a table or both.</summary>
/// <param name="Url">Its own page; null there.</param>
/// <param name="Behind">True where the table is folded away behind its chart.</param>
public sealed record DatasetView(string Id, string Title, string? Url, ChartView? Chart, TableView Table, bool Behind);
