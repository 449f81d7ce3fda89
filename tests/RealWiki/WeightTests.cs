using System.Collections.Concurrent;
using System.IO.Compression;
using TurkicWiki.Linking;
using Xunit.Abstractions;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>What a page weighs on a slow line: its HTML with the styles, the scripts and the icon that it asks for, packed with gzip.</summary>
[Collection(RealWikiTests.Name)]
public sealed class WeightTests(ITestOutputHelper output)
{
    private readonly RealWiki wiki = RealWiki.Built;

    private const int MostOfAny = 60_000;
    private const int MostOfTypical = 20_000;
    private const int MostRequests = 4;

    /// <summary>Pages like most that readers come for: a leader, an organisation, an agreement, a topic, a state of which the sources say little.</summary>
    private static readonly string[] Typical =
    [
        "leaders/islam-karimov", "leaders/shavkat-mirziyoyev", "organisations/organization-of-turkic-states", "organisations/ifas",
        "agreements/eaeu-treaty", "topics/latinisation", "places/aral-sea", "states/belarus",
    ];

    private readonly ConcurrentDictionary<string, long> packed = new(StringComparer.Ordinal);

    [Fact]
    public void No_page_is_heavy()
    {
        var weights = wiki.Pages.Values.AsParallel().Select(page => (page.Path, Bytes: Weight(page))).OrderByDescending(p => p.Bytes).ToArray();
        foreach (var (path, bytes) in weights.Take(10)) output.WriteLine($"{bytes,6} {path}");
        Problems.None(weights.Where(p => p.Bytes > MostOfAny).Select(p => $"{p.Path}: {p.Bytes} bytes"));
    }

    [Fact]
    public void A_typical_page_of_a_subject_is_light()
    {
        var weights = wiki.Result.Site.Subjects.Values.OfType<Subject.Treated>()
            .SelectMany(subject => wiki.Config.Languages.Select(language => Weight(wiki.Pages[subject.Url(language)[1..] + "index.html"])))
            .Order().ToArray();
        output.WriteLine($"{weights.Length} pages with text: median {weights[weights.Length / 2]} bytes, {weights.Count(w => w <= MostOfTypical)} of at most {MostOfTypical}");
        Assert.InRange(weights[weights.Length / 2], 1, MostOfTypical);
        Assert.All(Typical, path => Assert.All(wiki.Config.Languages, language =>
        {
            var page = wiki.Pages[$"{language}/{path}/index.html"];
            Assert.True(Weight(page) <= MostOfTypical, $"{page.Path}: {Weight(page)} bytes");
        }));
    }

    [Fact]
    public void The_page_of_a_subject_asks_for_three_files_beside_itself() => Problems.None(
        from subject in wiki.Result.Site.Subjects.Values
        from language in wiki.Config.Languages
        let page = wiki.Pages[subject.Url(language)[1..] + "index.html"]
        where Assets(page).Count() + 1 > MostRequests
        select $"{page.Path}: {string.Join(' ', Assets(page))}");

    private long Weight(WebPage page) => Packed(page.Path) + Assets(page).Sum(Packed);

    private static IEnumerable<string> Assets(WebPage page) => page.Document
        .QuerySelectorAll("link[rel=stylesheet], script[src], link[rel=icon], img")
        .Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src")!)[1..]).Distinct(StringComparer.Ordinal);

    private long Packed(string file) => packed.GetOrAdd(file, path =>
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(wiki.Output, path)));
        return bytes.Length;
    });
}
