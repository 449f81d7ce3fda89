namespace TurkicWiki.Rendering.Views;

/// <summary>A heading of a column.</summary>
/// <param name="Unit">What its numbers count, or null.</param>
public sealed record ColumnView(string Text, string? Url, string? Unit, bool Numeric)
{
    /// <summary>True where rows can be put into the order of this column.</summary>
    public bool Sortable { get; init; }
}

/// <summary>A cell: the statements in it, of which there may be none.</summary>
/// <param name="Header">True for the cell that names its row.</param>
public sealed record CellView(ImmutableArray<StatementView> Statements, bool Numeric, bool Header)
{
    /// <summary>The number or date that the cell is, in normal form; null where it is words.</summary>
    public string? Value { get; init; }

    /// <summary>The place of the cell in the order of its column, from 1; null where it is empty or nothing is ordered.</summary>
    public string? Order { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Id">The lasting id of what it says, or null.</param>
public sealed record TableRowView(string? Id, ImmutableArray<CellView> Cells, ImmutableArray<MarkView> Marks, string? Note);

/// <summary>A table with its sources.</summary>
/// <param name="Cited">True where each row has its marks in a column of their own.</param>
public sealed record TableView(
    string Id,
    string Caption,
    ImmutableArray<ColumnView> Columns,
    ImmutableArray<TableRowView> Rows,
    ImmutableArray<MarkView> Marks,
    bool Cited,
    string? Note)
{
    /// <summary>As of when its numbers hold, where neither it nor its title says so; else null.</summary>
    public string? AsOf { get; init; }
}
