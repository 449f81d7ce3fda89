namespace TurkicWiki.Tests.RealWiki;

internal static class Problems
{
    private const int Shown = 400;

    /// <summary>Fails with the first of many problems: a wiki of a thousand pages has one fault a thousand times.</summary>
    public static void None(IEnumerable<string> problems)
    {
        var all = problems.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} problems\n{string.Join('\n', all.Take(Shown))}");
    }
}
