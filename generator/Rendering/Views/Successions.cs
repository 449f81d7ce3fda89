namespace TurkicWiki.Rendering.Views;

/// <summary>A body in the map of succession: a box with its name.</summary>
public sealed record SuccessionNodeView(string Url, string X, string Y, string Width, string Height, ImmutableArray<LetteringView> Lines, bool Current);

/// <summary>An arrow from what a body was to what it became.</summary>
/// <param name="Path">From foot to tip.</param>
/// <param name="Head">The three corners of its tip.</param>
/// <param name="Lines">What is said of it, but for the last line.</param>
/// <param name="Last">The last line, which the marks follow.</param>
public sealed record SuccessionArrowView(
    string Path, string Head, ImmutableArray<LetteringView> Lines, LetteringView Last, ImmutableArray<MarkView> Marks);

/// <summary>The map of succession, as ready coordinates.</summary>
public sealed record SuccessionMapView(
    string Width, string Height, string Description, ImmutableArray<SuccessionNodeView> Nodes, ImmutableArray<SuccessionArrowView> Arrows);

/// <summary>The page of the map, with the same as a table.</summary>
public sealed record SuccessionPageView(SuccessionMapView? Map, TableView Table, string CsvUrl, ImmutableArray<ReferenceView> References);
