namespace TurkicWiki.Search;

/// <summary>A word of an index, with the numbers that say where it stands.</summary>
public sealed record IndexedWord(string Word, IReadOnlyList<int> Places);

/// <summary>A part of an index: the words that begin with a prefix, in order.</summary>
public sealed record Shard(string Prefix, ImmutableArray<IndexedWord> Words);

/// <summary>Cuts an index by the beginnings of its words, so that no part grows with the wiki.</summary>
public static class Shards
{
    /// <param name="words">In ordinal order.</param>
    /// <param name="limit">About how many characters of JSON a part may have.</param>
    public static IEnumerable<Shard> Of(ImmutableArray<IndexedWord> words, int limit) => Split(words, 1, limit);

    private static IEnumerable<Shard> Split(ImmutableArray<IndexedWord> words, int length, int limit)
    {
        for (var start = 0; start < words.Length;)
        {
            var prefix = PrefixOf(words[start].Word, length);
            var (end, size) = (start, 0);
            for (; end < words.Length && PrefixOf(words[end].Word, length).SequenceEqual(prefix); end++) size += SizeOf(words[end]);
            var group = words[start..end];
            if (size <= limit || group[^1].Word.Length <= length)
                yield return new Shard(PrefixOf(group[0].Word, length).ToString(), group);
            else
                foreach (var part in Split(group, length + 1, limit)) yield return part;
            start = end;
        }
    }

    private static ReadOnlySpan<char> PrefixOf(string word, int length) => word.AsSpan(0, Math.Min(length, word.Length));

    // Quotation marks, colon and brackets, then each number with its comma.
    private static int SizeOf(IndexedWord word) => word.Word.Length + 6 + word.Places.Count * 4;
}
