namespace TurkicWiki.Rendering.Views;

/// <summary>A straight line of a drawing.</summary>
/// <param name="Class">What it is: <c>grid</c> or <c>zero</c>.</param>
public sealed record RuleView(string Class, string X1, string Y1, string X2, string Y2);

/// <summary>A text in a drawing.</summary>
/// <param name="Class">What it is: <c>tick</c>, <c>bar-name</c>, <c>value</c>, <c>gap</c>, <c>group</c>, <c>box-name</c>, or <c>name-1</c> in the colour of a series.</param>
/// <param name="Anchor">Which end of it stands at the place: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
public sealed record LetteringView(string Class, string Anchor, string X, string Y, string Text);

/// <summary>A mark of a value: a point of a line, or a bar.</summary>
/// <param name="Text">What it says when pointed at.</param>
public sealed record PointView(string X, string Y, string Width, string Height, string Text);

/// <summary>The values of one column.</summary>
/// <param name="Number">From 1: its colour and its dashes.</param>
/// <param name="Paths">The points of its lines, one for each unbroken run; empty for bars.</param>
public sealed record SeriesView(int Number, string Name, ImmutableArray<string> Paths, ImmutableArray<PointView> Points, bool Bars);

/// <summary>What a chart draws, as ready coordinates.</summary>
/// <param name="Keyed">True where the series are named in a key below, for want of room beside them.</param>
public sealed record DrawingView(
    string Width,
    string Height,
    ImmutableArray<RuleView> Rules,
    ImmutableArray<SeriesView> Series,
    ImmutableArray<LetteringView> Texts,
    bool Keyed);

/// <summary>A drawing of a dataset.</summary>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Sources">The sources of its numbers, each with the first passage that has them.</param>
public sealed record ChartView(
    string Id, string Title, string? Unit, string Description, DrawingView Drawing, ImmutableArray<LinkView> Sources);

/// <summary>A dataset as a chart, a table or both.</summary>
/// <param name="Url">Its own page; null there.</param>
/// <param name="CsvUrl">The table as a file for spreadsheets.</param>
/// <param name="AsOf">The date of which its numbers are known.</param>
/// <param name="Behind">True where the table is folded away behind its chart.</param>
public sealed record DatasetView(string Id, string Title, string? Url, string CsvUrl, string? AsOf, ChartView? Chart, TableView Table, bool Behind);
