using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.Rendering;

/// <summary>A rendered wiki: its files by path, and its pages as documents.</summary>
internal sealed class WikiPages
{
    private static readonly PageCache Cache = new();

    private readonly HtmlParser parser = new();

    public WikiPages(IEnumerable<SourceFile> files)
    {
        Site = SiteLinker.Link(ContentParser.Parse([.. files], Cache));
        Files = SiteRenderer.Plan(Site, DefaultThemeTests.Theme, Cache).MakeAll()
            .ToImmutableSortedDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
    }

    public Site Site { get; }

    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public IEnumerable<string> HtmlFiles => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The page at an address such as <c>/en/states/kazakhstan/</c>.</summary>
    public IHtmlDocument At(string address) => Page(address[1..] + (address.EndsWith('/') ? "index.html" : ""));

    public IHtmlDocument Page(string file) => parser.ParseDocument(Text(file));

    public string Text(string file) => Encoding.UTF8.GetString(Files[file].Span);

    /// <summary>Links of every page that lead to no page or no element, but for those to the files of other stages.</summary>
    public IEnumerable<string> DeadLinks()
    {
        var ids = HtmlFiles.ToDictionary(f => f, f => Page(f).All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal));
        foreach (var file in HtmlFiles)
        {
            foreach (var href in Page(file).QuerySelectorAll("a[href], link[href]").Select(a => a.GetAttribute("href")!).Distinct())
            {
                var url = new Uri(new Uri("http://wiki.test/" + file), href);
                if (url.Host != "wiki.test" || url.AbsolutePath.StartsWith("/data/", StringComparison.Ordinal) || url.AbsolutePath.EndsWith("/feed.xml", StringComparison.Ordinal)) continue;
                var target = Uri.UnescapeDataString(url.AbsolutePath)[1..] + (url.AbsolutePath.EndsWith('/') ? "index.html" : "");
                if (!Files.ContainsKey(target) || (url.Fragment.Length > 1 && !ids[target].Contains(Uri.UnescapeDataString(url.Fragment[1..]))))
                    yield return $"{file}: {href}";
            }
        }
    }

    /// <summary>Ids that stand twice on a page.</summary>
    public IEnumerable<string> DoubledIds() => HtmlFiles.SelectMany(file => Page(file).All
        .Select(e => e.Id ?? "").Where(id => id.Length > 0).CountBy(id => id).Where(c => c.Value > 1).Select(c => $"{file}: {c.Key}"));
}
