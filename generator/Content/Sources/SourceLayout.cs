using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Sources;

/// <summary>A run of lines that something is said of: a kind, a language, a reason to skip them.</summary>
public sealed record MarkedLines(string Mark, int First, int Last, Location At)
{
    public bool Holds(int line) => First <= line && line <= Last;
}

/// <summary>A passage whose lines are laid down by hand.</summary>
public sealed record LaidDown(Lines Lines, Location At);

/// <summary>A row cut off from its table, and the table's header row: their ids.</summary>
public sealed record Continuation(Wording Row, Wording Header);

/// <summary>What the rules of segmentation cannot see in an original, laid down by hand.</summary>
/// <param name="LineIsParagraph">True where each line of the original is a paragraph; otherwise one runs on to a blank line.</param>
/// <param name="Passages">Passages whose lines the rules would cut or join wrongly.</param>
/// <param name="Kinds">The kind of the passages that begin in a run of lines.</param>
/// <param name="Languages">The language of lines that are not in the document's own.</param>
/// <param name="Continues">Rows cut off from their tables, with their headers.</param>
/// <param name="Skip">Lines that are no passage, and why.</param>
public sealed record SourceLayout(
    bool LineIsParagraph,
    ImmutableArray<LaidDown> Passages,
    ImmutableArray<MarkedLines> Kinds,
    ImmutableArray<MarkedLines> Languages,
    ImmutableArray<Continuation> Continues,
    ImmutableArray<MarkedLines> Skip)
{
    public static SourceLayout Plain { get; } = new(false, [], [], [], [], []);

    /// <summary>The language of a line, or null for the document's own.</summary>
    public string? LanguageOf(int line) => Languages.FirstOrDefault(l => l.Holds(line))?.Mark;

    /// <summary>The id of the header row that a row cut off from its table belongs to, or null.</summary>
    public string? HeaderOf(string row) => Continues.FirstOrDefault(c => c.Row.Text == row)?.Header.Text;
}
