namespace TurkicWiki.Search;

/// <summary>A word of an index, with the numbers that say where it stands.</summary>
public sealed record IndexedWord(string Word, IReadOnlyList<int> Places);

/// <summary>A part of an index: words that follow each other.</summary>
/// <param name="Start">Its first word, or as much of it as tells it from the word before it.</param>
public sealed record Shard(string Start, ImmutableArray<IndexedWord> Words);

/// <summary>Cuts an index, in the order of its words, into parts of about the same size.</summary>
public static class Shards
{
    /// <param name="words">In ordinal order.</param>
    /// <param name="limit">About how many characters of JSON a part may have; a word that alone has more stands alone.</param>
    public static ImmutableArray<Shard> Of(ImmutableArray<IndexedWord> words, int limit)
    {
        var shards = ImmutableArray.CreateBuilder<Shard>();
        for (var start = 0; start < words.Length;)
        {
            var (end, size) = (start + 1, SizeOf(words[start]));
            while (end < words.Length && size + SizeOf(words[end]) is var more && more <= limit) (end, size) = (end + 1, more);
            shards.Add(new Shard(start == 0 ? "" : Telling(words[start - 1].Word, words[start].Word), words[start..end]));
            start = end;
        }
        return shards.ToImmutable();
    }

    private static string Telling(string before, string word)
    {
        var same = before.AsSpan().CommonPrefixLength(word);
        return word[..Math.Min(same + 1, word.Length)];
    }

    // Quotation marks, colon and brackets, then each number with its comma.
    private static int SizeOf(IndexedWord word) => word.Word.Length + 6 + word.Places.Sum(place => place < 10 ? 2 : place < 100 ? 3 : place < 1000 ? 4 : 6);
}

/// <summary>Lists of where parts begin, in storeys, so that none is long however many parts there are.</summary>
/// <param name="Depth">How many storeys of lists stand between the top list and the parts.</param>
/// <param name="Starts">The top list.</param>
/// <param name="Below">The other lists by their storey, 1 next to the parts, and their number in it.</param>
public sealed record ShardLists(int Depth, ImmutableArray<string> Starts, ImmutableArray<(int Storey, int Number, ImmutableArray<string> Starts)> Below)
{
    /// <summary>How many starts one list has.</summary>
    public const int Longest = 128;

    public static ShardLists Of(ImmutableArray<Shard> shards)
    {
        var below = ImmutableArray.CreateBuilder<(int, int, ImmutableArray<string>)>();
        var (depth, starts) = (0, shards.Select(s => s.Start).ToImmutableArray());
        for (; starts.Length > Longest; depth++)
        {
            var lists = starts.Chunk(Longest).Select(list => list.ToImmutableArray()).ToImmutableArray();
            below.AddRange(lists.Select((list, number) => (depth + 1, number, list)));
            starts = [.. lists.Select(list => list[0])];
        }
        return new ShardLists(depth, starts, below.ToImmutable());
    }
}
