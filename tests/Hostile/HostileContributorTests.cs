using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Rendering;
using TurkicWiki.Serving;
using Xunit.Abstractions;

namespace TurkicWiki.Tests.Hostile;

/// <summary>Someone writes script into every text that there is: none of it runs, in a real browser, with the policy and without.</summary>
public sealed class HostileContributorTests(ITestOutputHelper output)
{
    private const int Together = 114;

    // One of each class in every run.
    private static readonly ImmutableArray<Vector> Tried = TestRun.IsFull
        ? Vectors.All
        : [.. Vectors.All.GroupBy(v => v.Class).SelectMany(c => c.Take(1))];

    [Fact]
    public void There_are_many()
    {
        Assert.True(Vectors.All.Length > 400);
        Assert.Equal(Vectors.All.Length, Vectors.All.DistinctBy(v => v.Id).Count());
        Assert.Equal(Vectors.All.Length, Vectors.All.DistinctBy(v => v.Text.Replace(v.Id, "", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public async Task Many_of_them_run_where_nothing_is_done_against_them()
    {
        await using var host = await SiteHost.StartAsync(0, new StaticSite(Bare), CancellationToken.None);
        await using var browser = await WatchedBrowser.StartAsync(host.Address, withPolicy: true);
        foreach (var vector in Tried) await browser.OpenAsync($"/{vector.Id}/");
        var live = Tried.Count(v => browser.Told.Any(t => t.StartsWith($"/{v.Id}/", StringComparison.Ordinal)));
        output.WriteLine($"{live} of {Tried.Length} do something as they stand");
        Assert.InRange(live, Tried.Length * 2 / 5, Tried.Length);
    }

    [Fact]
    public async Task None_runs_in_what_is_published()
    {
        var (fields, refused, standing, opened) = (0, 0, 0, 0);
        foreach (var vectors in Tried.Chunk(Together))
        {
            using var wiki = new HostileWiki([.. vectors], Vectors.All);
            Assert.All(wiki.Accept(), d => Assert.True(d.At.Line >= 1 && d.At.File.Length > 0));
            var result = SiteBuild.Run(new BuildOptions(wiki.Root, wiki.Output), new PageCache());
            Assert.False(result.Failed);
            standing += vectors.Count(wiki.Has);
            fields += wiki.Fields;
            refused += wiki.Refused;
            HostileFiles.AssertRead(wiki.Output);
            await using var host = await SiteHost.StartAsync(0, StaticSite.OfFolder(wiki.Output), CancellationToken.None);
            opened += await VisitAsync(host.Address, Addresses(wiki.Output, vectors), vectors, all: TestRun.IsFull);
        }
        output.WriteLine($"{Tried.Length} vectors in {fields} fields, of which the checks refused {refused}; {standing} vectors are left in some; {opened} addresses opened");
        // Those with a control character stand nowhere.
        Assert.InRange(standing, Tried.Length * 95 / 100, Tried.Length);
        Assert.InRange(fields - refused, fields / 4, fields);
    }

    [Fact]
    public async Task None_runs_in_the_preview_which_shows_what_the_checks_refuse()
    {
        var (said, opened) = (0, 0);
        foreach (var vectors in Tried.Chunk(Together))
        {
            using var wiki = new HostileWiki([.. vectors], Vectors.All);
            var unreadable = wiki.AcceptReadable();
            var broken = wiki.Check();
            // Pages are made of whatever could be read, with all that is refused in them.
            var build = new PreviewBuild(wiki.Root);
            await using (var preview = await HostilePreview.StartAsync(wiki.Root, build.Next))
            {
                var paths = SiteBuild.Plan(broken.WithDrafts(new PageCache()), new PageCache()).Pages.Select(p => p.Path).Where(p => p.EndsWith(".html", StringComparison.Ordinal));
                opened += await VisitAsync(preview.Address, paths.Where(p => Turn(p, vectors)), vectors, all: false);
            }
            // The overlay shows a hundred; here it shows all that was said of all files.
            ImmutableArray<Diagnostic> all = [.. unreadable, .. broken.Diagnostics];
            var text = new StringWriter();
            TextPrinter.Print(all, broken.TextOf, text, colour: false);
            Assert.All(vectors, v => Assert.Contains(v.Id, text.ToString(), StringComparison.Ordinal));
            await using var overlay = await HostilePreview.StartAsync(wiki.Root, last => build.Next(last) with { Problems = new Problems("all", text.ToString(), Stops: true) });
            opened += await VisitAsync(overlay.Address, ["index.html"], [], all: true);
            said += all.Length;
        }
        output.WriteLine($"{Tried.Length} vectors called forth {said} diagnostics; {opened} addresses opened");
    }

    // Pages of one vector in one language, the languages in turn; all others in both.
    private static bool Turn(string path, Vector[] vectors)
    {
        var own = Array.FindIndex(vectors, v => path.Contains($"-{v.Id}/", StringComparison.Ordinal));
        return own < 0 || path.StartsWith("compare/", StringComparison.Ordinal) || path.StartsWith(own % 2 == 0 ? "en/" : "qaa/", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Addresses(string output, Vector[] vectors) => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(output, f)).Order(StringComparer.Ordinal)
        // Beside every page stand its data and its text; a browser shows them as text, one like the other.
        .Where(p => p.EndsWith(".html", StringComparison.Ordinal) || !p.Contains("/index.", StringComparison.Ordinal) || p.Contains("/states/", StringComparison.Ordinal))
        .Where(p => !p.StartsWith("assets/", StringComparison.Ordinal) && p is not ("_headers" or "_redirects") && !p.Contains("/search/", StringComparison.Ordinal) && Turn(p, vectors));

    // Without the policy more can go wrong, so all is looked at without it; with it all or a part.
    private static async Task<int> VisitAsync(string address, IEnumerable<string> paths, Vector[] vectors, bool all)
    {
        var visited = paths.ToArray();
        var opened = 0;
        foreach (var withPolicy in new[] { true, false })
        {
            await using var browser = await WatchedBrowser.StartAsync(address, withPolicy);
            foreach (var path in visited.Where((_, n) => all || !withPolicy || n % 5 == 0)) await browser.OpenAsync("/" + path.Replace("index.html", "", StringComparison.Ordinal));
            var used = vectors.Where((_, n) => !withPolicy || n % 5 == 0).ToArray();
            if (used.Length > 0)
            {
                await HostileUse.SearchAsync(browser, used);
                var cards = await HostileUse.PointAsync(browser, used);
                Assert.True(cards >= used.Length, $"only {cards} cards");
            }
            RealWiki.Problems.None(browser.Told);
            opened += browser.Opened;
        }
        return opened;
    }

    // Without escaping and without a policy, as a text and as an address.
    private static OutputFile? Bare(string path) => Vectors.All.FirstOrDefault(v => path == $"{v.Id}/index.html") is { } vector
        ? new OutputFile(path, Encoding.UTF8.GetBytes($"<!doctype html><title>bare</title><body><p>{vector.Text}</p><a href=\"{vector.Text}\">a</a>"))
        : null;
}
