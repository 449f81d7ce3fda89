using TurkicWiki.Exports;
using TurkicWiki.Rendering;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Exports;

/// <summary>The exports are made in groups; whoever asks for a file waits for its own group alone.</summary>
[Collection(RealWikiTests.Name)]
public sealed class SiteExportsTests
{
    private readonly ImmutableArray<PlannedGroup> groups = SiteExports.Plan(RealWiki.RealWiki.Built.Result.Site, []);

    [Fact]
    public void A_file_is_looked_for_in_its_own_group_alone() => Assert.All(groups, group =>
        Assert.All(group.Make(), file => Assert.Equal([group], groups.Where(g => g.MayHold(file.Path)))));

    [Theory]
    [InlineData("assets/site.0000000000.css")]
    [InlineData("assets/search/kk.0000000000/index.json")]
    [InlineData("kk/states/kazakhstan/index.html")]
    public void Neither_a_page_nor_an_asset_waits_for_them(string path) => Assert.DoesNotContain(groups, g => g.MayHold(path));
}
