using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Facts;

/// <summary>A column of a dataset.</summary>
/// <param name="Type"><c>year</c>, <c>number</c>, <c>subject</c> or <c>text</c>.</param>
/// <param name="Unit">A word of the vocabulary's units, or null.</param>
public sealed record Column(string Id, Wordings Title, string Type, string? Unit, Location At);

/// <summary>
/// A cell: its text as the file has it (numbers with <c>.</c> as decimal sign and no grouping; a slug for a subject; empty for no
/// value), or words by language for a text column.
/// </summary>
public sealed record Cell(string Text, Wordings? Words, Location At);

/// <summary>A row of a dataset with the passages that it rests on: its own, then the table's.</summary>
public sealed record Row(ImmutableArray<Cell> Cells, ImmutableArray<Citation> Citations, Wordings? Note, Location At);

/// <summary>How a dataset is drawn: one line or group of bars for each of the columns <paramref name="Y"/> over the column <paramref name="X"/>.</summary>
/// <param name="Type"><c>line</c>, <c>bar</c> or <c>stacked</c>.</param>
public sealed record Chart(string Type, string X, ImmutableArray<string> Y);

/// <summary>A table with sources: <c>content/datasets/&lt;id&gt;.yaml</c>.</summary>
/// <param name="Kind">A word of the vocabulary's dataset kinds, such as <c>trade</c>.</param>
/// <param name="Subjects">The slugs on whose pages it stands; the first is its owner.</param>
public sealed record Dataset(
    string Id,
    string Kind,
    Wordings Title,
    ImmutableArray<Wording> Subjects,
    ImmutableArray<Column> Columns,
    ImmutableArray<Row> Rows,
    Chart? Chart,
    Wordings? Note,
    ImmutableArray<Citation> Citations,
    Location At)
{
    /// <summary>True for one that is still being written and left out of the wiki.</summary>
    public bool Draft { get; init; }
}
