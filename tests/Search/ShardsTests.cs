using TurkicWiki.Search;

namespace TurkicWiki.Tests.Search;

public class ShardsTests
{
    [Fact]
    public void Few_words_are_cut_by_their_first_letter() => Assert.Equal(["a", "k"], Prefixes(["aral", "astana", "kazakstan"], 1000));

    [Fact]
    public void Many_words_are_cut_further_and_none_is_lost()
    {
        ImmutableArray<string> words = ["k", "ka", "kabul", "kazakstan", "kerimov", "kitai"];
        Assert.Equal(["k", "ka", "kab", "kaz", "ke", "ki"], Prefixes(words, 20));
        Assert.Equal(words, Of(words, 20).SelectMany(s => s.Words.Select(w => w.Word)));
    }

    [Fact]
    public void A_word_that_alone_is_too_long_stands_alone() => Assert.Equal(["k"], Prefixes(["k"], 1));

    private static IEnumerable<string> Prefixes(ImmutableArray<string> words, int limit) => Of(words, limit).Select(s => s.Prefix);

    private static IEnumerable<Shard> Of(ImmutableArray<string> words, int limit) =>
        Shards.Of([.. words.Select(w => new IndexedWord(w, [1]))], limit);
}
