namespace TurkicWiki.Tests.Budget;

/// <summary>What <c>Runtime.props</c> asks of the garbage collector, which passes over in silence what it does not know.</summary>
public sealed class CollectorTests
{
    [Fact]
    public void The_collector_has_read_each_of_its_settings()
    {
        var read = GC.GetConfigurationVariables();

        Assert.Equal(true, read["ServerGC"]);
        Assert.Equal(false, read["ConcurrentGC"]);
        Assert.Equal(8 * 1024 * 1024L, read["GCGen0MaxBudget"]);
    }
}
