using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TurkicWiki.Tests.RealWiki;

[Collection(RealWikiTests.Name)]
public sealed partial class BuiltWikiTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    /// <summary>Names that every alphabet leaves as they are.</summary>
    private static readonly HashSet<string> Names = ["TurkicWiki", "BibTeX", "JavaScript", "Atom", "OpSour", "Bayraktar", "Google", "Forms", "Білім"];

    [Fact]
    public void It_builds_without_diagnostics() => Assert.Empty(wiki.Result.Diagnostics);

    [Fact]
    public void Every_stage_is_timed() =>
        Assert.Equal(["load", "parse", "link", "check", "plan", "write"], wiki.Result.Stages.Select(s => s.Name));

    [Fact]
    public void Every_language_has_the_same_pages()
    {
        var byLanguage = wiki.Config.Languages.Select(l => wiki.Pages.Keys
            .Where(path => path.StartsWith(l + "/", StringComparison.Ordinal))
            .Select(path => path[(l.Length + 1)..])
            .ToHashSet(StringComparer.Ordinal)).ToArray();

        Assert.True(byLanguage[0].Count > 40);
        Assert.All(byLanguage, pages => Assert.Equal(byLanguage[0].Order(), pages.Order()));
    }

    [Fact]
    public void A_page_says_its_language_and_its_siblings()
    {
        Assert.All(wiki.Pages.Values.Where(p => wiki.Config.Languages.Any(l => p.Path.StartsWith(l + "/", StringComparison.Ordinal))), page =>
        {
            Assert.Equal(page.Path.Split('/')[0], page.Language);
            if (page.Path.EndsWith("404.html", StringComparison.Ordinal)) return;
            var alternates = page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")!);
            Assert.Equal(wiki.Config.Languages.Append("x-default").Order(StringComparer.Ordinal), alternates.Order(StringComparer.Ordinal));
            Assert.Single(page.Document.QuerySelectorAll("link[rel=canonical]"));
        });
    }

    [Fact]
    public void Every_internal_link_and_anchor_leads_somewhere()
    {
        var broken =
            from page in wiki.Pages.Values
            from target in page.Targets
            where target.StartsWith('/') || target.StartsWith('#')
            let absolute = target.StartsWith('#') ? "/" + page.Path + target : target
            where !wiki.Leads(absolute)
            select $"{page.Path} -> {target}";
        Problems.None(broken);
    }

    [Theory]
    [InlineData("en", @"\p{IsCyrillic}+")]
    [InlineData("kk", @"[A-Za-z]+")]
    [InlineData("ru", @"[A-Za-z]+|\w*[ӘәҒғҚқҢңӨөҰұҮүҺһІі]\w*")]
    public void No_page_has_text_in_another_language(string language, string foreign)
    {
        var words =
            from page in wiki.Pages.Values
            where page.Language == language && page.Path.StartsWith(language + "/", StringComparison.Ordinal)
            from text in page.OwnTexts()
            from Match word in Regex.Matches(Title().Replace(Code().Replace(text, " "), " "), foreign)
            where !IsAllowed(word.Value)
            group page.Path by word.Value into found
            select $"{found.Key}: {found.First()}";
        Problems.None(words);
    }

    [Fact]
    public void The_sitemap_leads_to_pages_that_know_each_other()
    {
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        var map = XDocument.Parse(wiki.Read("sitemap.xml"));
        var addresses = map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)
            .Concat(map.Descendants(xhtml + "link").Select(e => e.Attribute("href")!.Value)).ToHashSet();
        Assert.All(addresses, address => Assert.True(wiki.Leads(address.Replace(wiki.Config.BaseUrl, "", StringComparison.Ordinal)), address));
        Assert.Equal(wiki.Pages.Keys.Count(p => p.EndsWith("/index.html", StringComparison.Ordinal)
            && wiki.Config.Languages.Contains(p.Split('/')[0]) && p.Split('/')[1] != "search"), map.Root!.Elements().Count());
    }

    // Abbreviations and Roman numerals are the same in every alphabet.
    private static bool IsAllowed(string word) => Names.Contains(word) || Abbreviation().IsMatch(word);

    // A title stands between quotation marks in its own language.
    [GeneratedRegex("«[^«»]*»")]
    private static partial Regex Title();

    [GeneratedRegex("^[A-Z]+$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"https?://\S+|\S+\.(ya?ml|txt|json\w*|bib|md)\b|\bdoi:\S+|\b[0-9a-f]{64}\b|\bp\d+\b")]
    private static partial Regex Code();
}
