using TurkicWiki.Checking;

namespace TurkicWiki.Tests.Checking;

public class SitesTests
{
    public static TheoryData<string> Cases => [.. SmallSite.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Checks_say_of_a_site_what_is_expected(string name)
    {
        var found = string.Concat(SiteChecker.Check(SmallSite.Load(name)).Select(d => d + "\n"));
        var expected = Path.Combine(SmallSite.Folder, name, "expected", "diagnostics.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(expected)!);
            File.WriteAllText(expected, found);
        }
        Assert.Equal(File.ReadAllText(expected), found);
    }

    [Fact]
    public void The_base_site_has_nothing_wrong() => Assert.Empty(SiteChecker.Check(SmallSite.Load(SmallSite.BaseName)));
}
