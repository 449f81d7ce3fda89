using AngleSharp.Dom;
using TurkicWiki.Exports;
using TurkicWiki.Output;
using TurkicWiki.Serving;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>The published headers, and pages that live under them.</summary>
[Collection(RealWikiTests.Name)]
public sealed class PolicyTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    [Fact]
    public void No_page_has_a_script_or_a_style_within_it() => Problems.None(
        from page in wiki.Pages.Values
        from element in page.Document.All
        from fault in Faults(element)
        select $"{page.Path}: {fault} in {element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]}");

    [Fact]
    public void Scripts_and_styles_come_from_the_site_itself() => Problems.None(
        from page in wiki.Pages.Values
        from element in page.Document.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img, iframe, object, embed, form[action]")
        let target = element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action") ?? ""
        where !target.StartsWith('/') || target.StartsWith("//", StringComparison.Ordinal)
        select $"{page.Path}: {element.LocalName} {target}");

    [Fact]
    public void The_policy_allows_nothing_from_within_a_page_or_from_elsewhere()
    {
        var policy = HeadersOf("/en/")["Content-Security-Policy"];
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.All(new[] { "unsafe", "*", "http", "data:" }, word => Assert.DoesNotContain(word, policy, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("X-Frame-Options", "DENY")]
    [InlineData("Referrer-Policy", "strict-origin-when-cross-origin")]
    [InlineData("Strict-Transport-Security", "max-age=31536000; includeSubDomains")]
    [InlineData("Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("Cross-Origin-Resource-Policy", "same-origin")]
    public void A_page_has_the_headers_that_a_scan_asks_for(string name, string value) => Assert.Equal(value, HeadersOf("/kk/")[name]);

    [Fact]
    public void A_page_is_asked_for_again_and_a_hashed_file_never()
    {
        var files = wiki.Files.Select(f => f.Path).ToList();
        Assert.All(files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)), f =>
            Assert.Equal("public, max-age=0, must-revalidate", HeadersOf(AddressOf(f))["Cache-Control"]));
        Assert.All(files.Where(f => f.StartsWith("assets/", StringComparison.Ordinal)), f =>
        {
            Assert.Equal("public, max-age=31536000, immutable", HeadersOf("/" + f)["Cache-Control"]);
            Assert.Matches(@"\.[0-9a-f]{10}[./]", f);
        });
    }

    // HeadersOf makes a dictionary: a header that two blocks give would be a fault of its own.
    [Fact]
    public void No_address_gets_a_header_twice() => Assert.All(wiki.Files, f => Assert.NotEmpty(HeadersOf(AddressOf(f.Path))));

    [Fact]
    public void No_file_lacks_what_is_said_of_keeping_it_and_of_who_may_read_it() => Assert.All(
        wiki.Files.Select(f => f.Path).Append(Manifest.FileName).Where(p => !HostFiles.Has(p)),
        path => Assert.Subset(HeadersOf(AddressOf(path)).Keys.ToHashSet(), new HashSet<string> { "Cache-Control", "Cross-Origin-Resource-Policy" }));

    [Fact]
    public void Data_may_be_read_by_any_site_and_pages_by_none()
    {
        Assert.Equal("*", HeadersOf("/data/subjects.json")["Access-Control-Allow-Origin"]);
        Assert.DoesNotContain("Access-Control-Allow-Origin", HeadersOf("/en/").Keys);
    }

    [Theory]
    [InlineData("data/claims.jsonl", "application/x-ndjson; charset=utf-8")]
    [InlineData("data/sources.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("kk/feed.xml", "application/atom+xml; charset=utf-8")]
    public void A_file_of_a_rare_type_names_it(string path, string type)
    {
        Assert.Contains(wiki.Files, f => f.Path == path);
        Assert.Equal(type, HeadersOf("/" + path)["Content-Type"]);
    }

    private static IEnumerable<string> Faults(IElement element)
    {
        if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json") yield return "a script";
        if (element.LocalName is "style" or "base" or "iframe" or "object" or "embed") yield return $"a {element.LocalName} element";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style") yield return "a style attribute";
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal)) yield return $"a handler, {attribute.Name}";
            if (attribute.Name is "href" or "src" or "action" && IsScript(attribute.Value)) yield return attribute.Value;
        }
    }

    private static bool IsScript(string address) =>
        new[] { "javascript:", "data:", "vbscript:", "blob:" }.Any(s => address.TrimStart().StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static string AddressOf(string file) => "/" + (Path.GetFileName(file) == "index.html" ? file[..^"index.html".Length] : file);

    private Dictionary<string, string> HeadersOf(string address) => HeaderRule.Read(wiki.Read("_headers"))
        .Where(r => r.Holds(address)).SelectMany(r => r.Headers).ToDictionary(h => h.Name, h => h.Value, StringComparer.OrdinalIgnoreCase);
}
