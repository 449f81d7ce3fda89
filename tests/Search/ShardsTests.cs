using TurkicWiki.Search;

namespace TurkicWiki.Tests.Search;

public class ShardsTests
{
    private static readonly ImmutableArray<string> Words = ["k", "ka", "kabul", "kazakstan", "kerimov", "kitai"];

    [Fact]
    public void Few_words_stand_together() => Assert.Equal([""], Of(Words, 1000).Select(s => s.Start));

    [Fact]
    public void Many_words_are_cut_in_their_order_and_none_is_lost()
    {
        var shards = Of(Words, 26).ToArray();
        Assert.Equal([["k", "ka"], ["kabul"], ["kazakstan"], ["kerimov"], ["kitai"]], shards.Select(s => s.Words.Select(w => w.Word)));
        Assert.Equal(["", "kab", "kaz", "ke", "ki"], shards.Select(s => s.Start));
    }

    [Fact]
    public void A_part_begins_after_every_word_of_the_part_before_it() =>
        Assert.All(Of(Words, 26).Zip(Of(Words, 26).Skip(1)), pair =>
        {
            Assert.True(string.CompareOrdinal(pair.First.Words[^1].Word, pair.Second.Start) < 0);
            Assert.True(string.CompareOrdinal(pair.Second.Start, pair.Second.Words[0].Word) <= 0);
        });

    [Fact]
    public void A_word_that_alone_is_too_long_stands_alone() => Assert.Equal([["k"], ["ka"]], Of(["k", "ka"], 1).Select(s => s.Words.Select(w => w.Word)));

    [Fact]
    public void Lists_stand_in_storeys_of_which_none_is_long()
    {
        ImmutableArray<Shard> shards = [.. Enumerable.Range(0, 20_000).Select(i => new Shard($"{i:00000}", []))];
        var lists = ShardLists.Of(shards);
        Assert.Equal(2, lists.Depth);
        Assert.Equal(["00000", "16384"], lists.Starts.AsEnumerable());
        Assert.All(lists.Below, list => Assert.InRange(list.Starts.Length, 1, ShardLists.Longest));
        Assert.Equal(shards.Select(s => s.Start), lists.Below.Where(list => list.Storey == 1).SelectMany(list => list.Starts));
        Assert.Equal(["16384", "16512"], lists.Below.Single(list => list is (2, 1, _)).Starts.Take(2));
    }

    private static IEnumerable<Shard> Of(ImmutableArray<string> words, int limit) =>
        Shards.Of([.. words.Select(w => new IndexedWord(w, [1, 1]))], limit);
}
