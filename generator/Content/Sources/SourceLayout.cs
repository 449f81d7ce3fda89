namespace TurkicWiki.Content.Sources;

/// <summary>A run of lines that something is said of: a kind, a language, a reason to skip them.</summary>
public sealed record MarkedLines(string Mark, int First, int Last)
{
    public bool Holds(int line) => First <= line && line <= Last;
}

/// <summary>What the rules of segmentation cannot see in an original, laid down by hand.</summary>
/// <param name="LineIsParagraph">True where each line of the original is a paragraph; otherwise one runs on to a blank line.</param>
/// <param name="Passages">Passages whose lines the rules would cut or join wrongly.</param>
/// <param name="Kinds">The kind of the passages that begin in a run of lines.</param>
/// <param name="Languages">The language of lines that are not in the document's own.</param>
/// <param name="Continues">Rows cut off from their tables, by id, with the table's header row.</param>
/// <param name="Skip">Lines that are no passage, and why.</param>
public sealed record SourceLayout(
    bool LineIsParagraph,
    ImmutableArray<Lines> Passages,
    ImmutableArray<MarkedLines> Kinds,
    ImmutableArray<MarkedLines> Languages,
    ImmutableSortedDictionary<string, string> Continues,
    ImmutableArray<MarkedLines> Skip)
{
    public static SourceLayout Plain { get; } = new(false, [], [], [], ImmutableSortedDictionary<string, string>.Empty, []);

    /// <summary>The language of a line, or null for the document's own.</summary>
    public string? LanguageOf(int line) => Languages.FirstOrDefault(l => l.Holds(line))?.Mark;
}
