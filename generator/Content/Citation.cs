using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>A passage by its address, such as <c>opsour-2022#p97</c>.</summary>
public readonly record struct PassageId(string Source, string Passage) : IComparable<PassageId>
{
    /// <summary>By source, then by the passage's first line.</summary>
    public int CompareTo(PassageId other) =>
        string.CompareOrdinal(Source, other.Source) is var bySource and not 0 ? bySource
        : Line.CompareTo(other.Line) is var byLine and not 0 ? byLine
        : string.CompareOrdinal(Passage, other.Passage);

    public static bool operator <(PassageId a, PassageId b) => a.CompareTo(b) < 0;
    public static bool operator >(PassageId a, PassageId b) => a.CompareTo(b) > 0;
    public static bool operator <=(PassageId a, PassageId b) => a.CompareTo(b) <= 0;
    public static bool operator >=(PassageId a, PassageId b) => a.CompareTo(b) >= 0;

    /// <summary>Reads <c>source#passage</c>, or returns null.</summary>
    public static PassageId? Parse(string text) => text.Split('#') is [{ Length: > 0 } source, { Length: > 0 } passage]
        ? new PassageId(source, passage)
        : null;

    public override string ToString() => $"{Source}#{Passage}";

    private int Line => int.TryParse(Passage.AsSpan(1), CultureInfo.InvariantCulture, out var line) ? line : int.MaxValue;
}

/// <summary>A passage that a claim, a fact, an event or a row rests on, and where it says so.</summary>
public sealed record Citation(PassageId Passage, Location At)
{
    /// <summary>The sentences of the passage that are meant, from 1 and in order; none where it is the whole passage.</summary>
    public ImmutableArray<int> Sentences { get; init; } = [];

    /// <summary>Reads <c>source#passage</c> or <c>source#passage:2-3</c>, or returns null.</summary>
    public static Citation? Parse(string text, Location at) => text.Split(':') switch
    {
        [var whole] when PassageId.Parse(whole) is { } passage => new Citation(passage, at),
        [var part, var numbers] when PassageId.Parse(part) is { } passage && SentenceNumbers.Parse(numbers) is { } sentences =>
            new Citation(passage, at) { Sentences = sentences },
        _ => null,
    };

    /// <summary>All the sentences of some citations of one passage; none where one of them is of the whole passage.</summary>
    public static ImmutableArray<int> United(IEnumerable<Citation> citations) => citations.Any(c => c.Sentences.IsEmpty)
        ? []
        : [.. citations.SelectMany(c => c.Sentences).Distinct().Order()];

    /// <summary>The change of what is written into another citation.</summary>
    public Fix Replaced(Citation now) => At.File.EndsWith(".md", StringComparison.Ordinal) ? new Fix(At, $"@{this}", $"@{now}") : new Fix(At, $"{this}", $"{now}");

    public override string ToString() => Sentences.IsEmpty ? $"{Passage}" : $"{Passage}:{SentenceNumbers.Write(Sentences)}";
}
