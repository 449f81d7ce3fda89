using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Checking;

/// <summary>After an edit, only what changed is checked again; what is found must be what a check of everything finds.</summary>
public sealed class SitePartsTests
{
    private static readonly ImmutableArray<SourceFile> Base = [.. SmallSite.FilesOf(SmallSite.BaseName)];

    public static TheoryData<string> Files => [.. Base.Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_line_that_is_gone_and_comes_back_is_seen_by_every_check(string path)
    {
        var cache = new PageCache();
        var before = Check(Base, cache);
        var lines = Base.First(f => f.Path == path).Text.Split('\n');
        for (var line = 0; line < lines.Length; line += TestRun.IsFull ? 1 : 5)
        {
            ImmutableArray<SourceFile> edited =
                [.. Base.Select(f => f.Path == path ? f with { Text = string.Join('\n', lines.Where((_, i) => i != line)) } : f)];
            Assert.Equal(Check(edited, new PageCache()), Check(edited, cache));
            cache.ForgetUnused();
        }
        Assert.Equal(before, Check(Base, cache));
    }

    [Fact]
    public void What_one_file_says_of_another_is_seen_when_it_changes()
    {
        var cache = new PageCache();
        var trials = 0;
        foreach (var name in SmallSite.Names.Where((_, i) => TestRun.IsFull || i % 5 == 0))
        {
            ImmutableArray<SourceFile> broken = [.. SmallSite.FilesOf(name)];
            Assert.Equal(Check(broken, new PageCache()), Check(broken, cache));
            Assert.Equal(Check(Base, new PageCache()), Check(Base, cache));
            trials++;
        }
        Assert.InRange(trials, 10, 1000);
    }

    private static string Check(ImmutableArray<SourceFile> files, PageCache cache) =>
        string.Join('\n', SiteChecker.Check(SiteLinker.Link(ContentParser.Parse(files, cache), cache), cache).Select(d => $"{d} ({d.Hint})"));
}
