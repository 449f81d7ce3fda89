namespace TurkicWiki.Rendering.Views;

/// <summary>A body in the map of succession: a box with its name.</summary>
public sealed record SuccessionNodeView(string Url, string X, string Y, string Width, string Height, ImmutableArray<LetteringView> Lines, bool Current);

/// <summary>An arrow from what a body was to what it became.</summary>
/// <param name="Path">From foot to tip.</param>
/// <param name="Head">The three corners of its tip.</param>
/// <param name="Lines">How, and when.</param>
public sealed record SuccessionArrowView(string Path, string Head, ImmutableArray<LetteringView> Lines, ImmutableArray<PlacedMarkView> Marks);

/// <summary>A mark of a reference, at a place.</summary>
public sealed record PlacedMarkView(MarkView Mark, string X, string Y);

/// <summary>The map of succession, as ready coordinates.</summary>
public sealed record SuccessionMapView(
    string Width, string Height, string Description, ImmutableArray<SuccessionNodeView> Nodes, ImmutableArray<SuccessionArrowView> Arrows);

/// <summary>The page of the map, with the same as a table.</summary>
public sealed record SuccessionPageView(SuccessionMapView? Map, TableView Table, string CsvUrl, ImmutableArray<ReferenceView> References);
