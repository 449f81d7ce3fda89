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

    // .NET by itself begins one more, which holds in memory what it has begun while it waits for a core.
    [Fact]
    public void No_more_is_begun_at_once_than_there_are_cores()
    {
        var (now, most, one) = (0, 0, new Lock());
        Enumerable.Range(0, 40 * Environment.ProcessorCount).OnAllCores(_ =>
        {
            var begun = Interlocked.Increment(ref now);
            lock (one) most = Math.Max(most, begun);
            Thread.Sleep(5);
            return Interlocked.Decrement(ref now);
        });
        Assert.InRange(most, 1, Environment.ProcessorCount);
    }
}
