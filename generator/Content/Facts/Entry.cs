using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Facts;

/// <summary>What the sources name but do not treat: an item of <c>content/entries.yaml</c>, a page of one line.</summary>
public sealed record Entry(
    string Slug,
    Kind Kind,
    Wordings Title,
    ImmutableSortedDictionary<string, ImmutableArray<Wording>> Aliases,
    Wordings Line,
    ImmutableArray<Citation> Citations,
    Location At)
{
    /// <summary>Old slugs, which redirect here.</summary>
    public ImmutableArray<FormerAddress> Formerly { get; init; } = [];
}

/// <summary>What changed in the wiki on a day: an item of <c>content/changes.yaml</c>, newest first.</summary>
public sealed record Change(DateOnly Date, ImmutableArray<Wording> Subjects, Wordings What, Location At);
