using System.Xml.Linq;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>sitemap.xml</c>: every page that is meant to be found, each with its siblings in the other languages.</summary>
public static class Sitemap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <param name="pages">The paths of all pages: what is no page of a language is passed over.</param>
    public static OutputFile Of(Site site, IEnumerable<string> pages)
    {
        var languages = site.Content.Config.Languages;
        var found = pages.Where(p => IsFound(p, languages)).Order(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return ExportFile.Text("sitemap.xml", Xml(new XElement(Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            found.Select(path => UrlOf(path, found, site)))));
    }

    internal static string Xml(XElement root) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n";

    private static bool IsFound(string path, ImmutableArray<string> languages) =>
        path.EndsWith("/index.html", StringComparison.Ordinal)
        && languages.Contains(path.Split('/')[0])
        && path.Split('/')[1] is not "search";

    private static XElement UrlOf(string path, HashSet<string> found, Site site)
    {
        var config = site.Content.Config;
        var rest = path[path.IndexOf('/')..];
        var siblings = config.Languages.Where(l => found.Contains(l + rest)).ToImmutableArray();
        var alternates = siblings.Select(l => Alternate(l, l + rest));
        if (siblings.Contains(config.DefaultLanguage)) alternates = alternates.Append(Alternate("x-default", config.DefaultLanguage + rest));
        return new XElement(Map + "url", new XElement(Map + "loc", Address(path)), alternates);

        XElement Alternate(string language, string page) => new(Xhtml + "link",
            new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", Address(page)));

        string Address(string page) => $"{config.BaseUrl}/{page[..^"index.html".Length]}";
    }
}
