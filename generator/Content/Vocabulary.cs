using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>A word of the vocabulary: its key, and its name in every language. A unit also has the power of ten that its numbers carry.</summary>
public sealed record Word(string Key, Wordings Name, int Scale, Location At);

/// <summary>The closed lists of words that facts, events and datasets may use: <c>content/vocabulary.yaml</c>, by list and key.</summary>
public sealed record Vocabulary(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Word>> Lists)
{
    /// <summary>What a wiki without the file has.</summary>
    public static Vocabulary Empty { get; } = new(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Word>>.Empty);

    public Word? Find(string list, string key) => Lists.GetValueOrDefault(list)?.GetValueOrDefault(key);
}
