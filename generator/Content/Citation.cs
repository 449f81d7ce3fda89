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
public sealed record Citation(PassageId Passage, Location At);
