using TurkicWiki.Checking;

namespace TurkicWiki.Tests.Checking;

public class BrokenSitesTests
{
    public static TheoryData<string> Paths => [.. SmallSite.FilesOf(SmallSite.BaseName).Select(f => f.Path)];

    /// <summary>However a file is broken, the checks say so instead of failing.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void Nothing_throws_on_a_broken_file(string path)
    {
        foreach (var broken in new Func<string, string>[] { _ => "", text => text[..(text.Length / 2)], text => text.Replace("[", ""), text => text.Replace("\n", "\n- "), text => text.Replace("1", "") })
            SiteChecker.Check(SmallSite.Of(SmallSite.FilesOf(SmallSite.BaseName).Select(f => f.Path == path ? f with { Text = broken(f.Text) } : f)));
        SiteChecker.Check(SmallSite.Of(SmallSite.FilesOf(SmallSite.BaseName).Where(f => f.Path != path)));
    }
}
