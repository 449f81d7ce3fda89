namespace TurkicWiki.Search;

/// <summary>A part of an index: the words that begin with a prefix, each with the numbers that say where it stands.</summary>
public sealed record Shard(string Prefix, ImmutableSortedDictionary<string, ImmutableArray<int>> Words);

/// <summary>Cuts an index by the beginnings of its words, so that no part grows with the wiki.</summary>
public static class Shards
{
    /// <param name="limit">About how many characters of JSON a part may have.</param>
    public static IEnumerable<Shard> Of(ImmutableSortedDictionary<string, ImmutableArray<int>> words, int limit) => Split(words, 1, limit);

    private static IEnumerable<Shard> Split(IEnumerable<KeyValuePair<string, ImmutableArray<int>>> words, int length, int limit) => words
        .GroupBy(word => word.Key[..Math.Min(length, word.Key.Length)], StringComparer.Ordinal)
        .SelectMany(group => group.Sum(SizeOf) <= limit || group.All(word => word.Key == group.Key)
            ? [new Shard(group.Key, group.ToImmutableSortedDictionary(StringComparer.Ordinal))]
            : Split(group, length + 1, limit));

    // Quotation marks, colon and brackets, then each number with its comma.
    private static int SizeOf(KeyValuePair<string, ImmutableArray<int>> word) => word.Key.Length + 6 + word.Value.Length * 4;
}
