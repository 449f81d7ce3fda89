using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Content;

public class CitationTests
{
    [Theory]
    [InlineData("log#p1")]
    [InlineData("log#p1:2")]
    [InlineData("log#p1:2-3")]
    [InlineData("log#p1:1-2+4+6-9")]
    public void A_citation_is_written_as_it_was_read(string text) => Assert.Equal(text, Read(text)!.ToString());

    [Theory]
    [InlineData("log")]
    [InlineData("log#p1:")]
    [InlineData("log#p1:0")]
    [InlineData("log#p1:3-2")]
    [InlineData("log#p1:2+2")]
    [InlineData("log#p1:1-999999999")]
    [InlineData("log#p1:-2")]
    [InlineData("log#p1:1:2")]
    public void What_cannot_be_read_is_no_citation(string text) => Assert.Null(Read(text));

    [Fact]
    public void Two_citations_of_one_passage_mean_the_sentences_of_both_and_one_of_the_whole_means_all()
    {
        Assert.Equal("1-2+5", SentenceNumbers.Write(Citation.United([Read("log#p1:2+5")!, Read("log#p1:1-2")!])));
        Assert.Empty(Citation.United([Read("log#p1:2+5")!, Read("log#p1")!]));
    }

    private static Citation? Read(string text) => Citation.Parse(text, new Location("content/entries.yaml", 1, 1));
}
