using TurkicWiki.Content;

namespace TurkicWiki.Tests.Content;

public class AllCoresTests
{
    [Fact]
    public void What_is_made_comes_in_the_order_of_the_things() =>
        Assert.Equal(Enumerable.Range(0, 1000).Select(n => n * 2), Enumerable.Range(0, 1000).OnAllCores(n => n * 2));

    [Fact]
    public void A_file_that_cannot_be_read_is_said_as_if_it_were_the_only_one() =>
        Assert.Equal("no such file 7", Assert.Throws<IOException>(() => Enumerable.Range(0, 9).OnAllCores(n => n == 7 ? throw new IOException($"no such file {n}") : n)).Message);
}
