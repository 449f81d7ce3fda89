using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Sources;

/// <summary>The bibliographic record of a source, with the names of CSL where it has them.</summary>
/// <param name="Type">A CSL type: <c>report</c>, <c>article-journal</c>, <c>manuscript</c>.</param>
/// <param name="Authors">As printed; empty where none is given.</param>
/// <param name="Language">The language of the document, a BCP 47 tag.</param>
/// <param name="Name">What to call the source where it has no title, and in short references.</param>
/// <param name="Note">What a reader should know of the document, such as that it names no author.</param>
public sealed record SourceRecord(
    string Type,
    ImmutableArray<string> Authors,
    string? Title,
    string? Container,
    string? Volume,
    string? Issue,
    string? Pages,
    string? Year,
    string? Publisher,
    string? Place,
    string? Issn,
    string? Doi,
    string? Url,
    string Language,
    Wordings Name,
    Wordings? Note);

/// <summary>What a printed form means where print misleads.</summary>
public sealed record Reading(string Printed, string As, Wordings? Because, Location At);

/// <summary>A sentence of a passage that has many figures.</summary>
/// <param name="Incipit">Its first words, to find it by.</param>
/// <param name="Figures">The figures that it prints, in normal form.</param>
public sealed record Sentence(string Incipit, ImmutableArray<string> Figures);

/// <summary>A run of lines of the original, 1-based and inclusive, without the runs that are not the passage's own.</summary>
public sealed record Lines(int First, int Last, ImmutableArray<(int First, int Last)> Except)
{
    /// <summary>Its line numbers, those of <see cref="Except"/> left out.</summary>
    public IEnumerable<int> Own => Enumerable.Range(First, Last - First + 1).Where(n => !Except.Any(e => e.First <= n && n <= e.Last));
}

/// <summary>A paragraph, item, row, footnote or reference of a source, as a reader would see it. Its words stay in the original.</summary>
/// <param name="Id"><c>p</c> and its first line in the original; never renumbered.</param>
/// <param name="Kind"><c>heading</c>, <c>paragraph</c>, <c>item</c>, <c>row</c>, <c>footnote</c>, <c>reference</c>, <c>front-matter</c> or <c>quotation</c>.</param>
/// <param name="Notes">Passages of footnotes whose mark it bears; their figures count as its own.</param>
/// <param name="Continues">The table's header row that a row cut off from its table belongs to, or null.</param>
/// <param name="Incipit">Its first five words.</param>
/// <param name="Fingerprint"><c>sha256:</c> and the hash of its lines, white space folded.</param>
/// <param name="Figures">The figures that it prints, in normal form.</param>
/// <param name="Mentions">Subjects that it names, by titles and aliases.</param>
/// <param name="About">Subjects that it is about without naming them; by hand.</param>
public sealed record Passage(
    PassageId Id,
    string Section,
    string Kind,
    Lines Lines,
    ImmutableArray<string> Notes,
    string? Continues,
    string Incipit,
    string Fingerprint,
    ImmutableArray<string> Figures,
    ImmutableArray<Reading> Readings,
    ImmutableArray<string> Mentions,
    ImmutableArray<Wording> About,
    Wordings? Gist,
    Wordings? Remarks,
    Location At)
{
    /// <summary>Its sentences, where it has so many figures that a citation must say which of them vouch; else none.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>The other passages that the remarks speak of.</summary>
    public ImmutableArray<Citation> RemarkCitations { get; init; } = [];

    /// <summary>Figures of an editors' note in the remarks that no passage gives, as EDTF or plain numbers.</summary>
    public ImmutableArray<Wording> UncitedFigures { get; init; } = [];
}

/// <summary>Lines of the original that are no passage, and why: a page header, a rule, a page number.</summary>
public sealed record SkippedLines(int First, int Last, string Reason);

/// <summary>A source document: <c>seeds/&lt;id&gt;.yaml</c>.</summary>
/// <param name="FileName">The original's file name.</param>
/// <param name="Sha256">The hash of the original's bytes, in lower-case hex; empty before the first import.</param>
/// <param name="Layout">What import must be told of the original.</param>
public sealed record Source(
    string Id,
    SourceRecord Record,
    string FileName,
    string Sha256,
    SourceLayout Layout,
    ImmutableArray<Passage> Passages,
    ImmutableArray<SkippedLines> Skipped,
    Location At);
