using TurkicWiki.Content;
using TurkicWiki.Exports;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.RealWiki;

[Collection(RealWikiTests.Name)]
public sealed class DeterminismTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    [Fact]
    public void Building_again_writes_nothing()
    {
        var again = SiteBuild.Run(new BuildOptions(RealWiki.Root, wiki.Output), new PageCache());
        Assert.Equal(0, again.Written.Written);
        Assert.Equal(wiki.Files.Length, again.Written.Unchanged);
    }

    [Fact]
    public void The_order_of_files_and_a_warm_cache_change_no_byte()
    {
        var cache = new PageCache();
        var files = SourceLoader.Load(RealWiki.Root);
        ContentParser.Parse(files, cache);
        var shuffled = files.ToArray();
        new Random(1).Shuffle(shuffled);

        var site = SiteLinker.Link(ContentParser.Parse([.. shuffled], cache));
        var pages = SiteRenderer.Plan(site, wiki.Result.Checked.Theme).MakeAll();
        var built = pages.Concat(SiteExports.Plan(site, [.. pages.Select(p => p.Path)]).SelectMany(g => g.Make())).ToDictionary(f => f.Path, f => f.Bytes);

        Assert.Equal(wiki.Files.Select(f => f.Path).Order(), built.Keys.Order());
        Problems.None(wiki.Files.Where(f => !f.Bytes.Span.SequenceEqual(built[f.Path].Span)).Select(f => f.Path));
    }
}
