using System.Text.Json;
using Microsoft.Playwright;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Browser;

/// <summary>A program that knows JSON-LD alone reads the data beside a page: the parser is that of the W3C's community group, without a network.</summary>
[Collection(RealWikiTests.Name)]
public sealed class LinkedDataTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private readonly RealWiki.RealWiki wiki = RealWiki.RealWiki.Built;

    private const string Schema = "https://schema.org/";
    private const string Derived = "http://www.w3.org/ns/prov#wasDerivedFrom";

    [Fact]
    public async Task The_data_of_a_subject_is_read_as_triples()
    {
        var triples = await TriplesAsync("kk/states/kazakhstan/index.json");
        var subject = $"<{wiki.Config.BaseUrl}/en/states/kazakhstan/#subject>";
        var page = $"<{wiki.Config.BaseUrl}/kk/states/kazakhstan/>";

        Assert.Contains($"{page} <{Schema}schemaVersion> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .", triples);
        Assert.Contains($"{page} <{Schema}about> {subject} .", triples);
        Assert.Contains($"{page} <{Schema}inLanguage> \"kk\" .", triples);
        Assert.Contains($"{subject} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{Schema}Country> .", triples);
        Assert.Contains($"{subject} <{Schema}name> \"Қазақстан\"@kk .", triples);

        var capital = Subject(triples.Single(t => t.EndsWith($"<{Schema}propertyID> \"capital\" .", StringComparison.Ordinal)));
        Assert.Contains($"{capital} <{Schema}value> \"Астана\"@kk .", triples);
        Assert.Contains($"{capital} <{Schema}valueReference> <{wiki.Config.BaseUrl}/en/places/astana/#subject> .", triples);
        Assert.Contains($"{capital} <{Derived}> <{wiki.Config.BaseUrl}/en/sources/eurasian-union-essay/#p33> .", triples);
    }

    [Fact]
    public async Task Every_page_of_a_subject_has_data_whose_facts_rest_on_passages_that_it_names()
    {
        var files = wiki.Files.Select(f => f.Path)
            .Where(p => p.EndsWith("/index.json", StringComparison.Ordinal) && wiki.Config.Languages.Contains(p.Split('/')[0])).ToList();
        Assert.Equal(wiki.Result.Site.Subjects.Count * wiki.Config.Languages.Length, files.Count);
        // Each kind in each language, and all of what one language has.
        var page = await ParserAsync();
        foreach (var file in files.Where(f => f.StartsWith("ru/", StringComparison.Ordinal)))
        {
            var triples = await TriplesAsync(page, file);
            var passages = triples.Where(t => t.Contains($" <{Schema}hasPart> ", StringComparison.Ordinal)).Select(Object).ToHashSet();
            var claims = triples.Where(t => t.EndsWith($" <{Schema}Claim> .", StringComparison.Ordinal)).Select(Subject).ToHashSet();
            var derived = triples.Where(t => t.Contains($" <{Derived}> ", StringComparison.Ordinal)).ToList();
            Assert.True(claims.SetEquals(derived.Select(Subject)), file);
            Assert.True(passages.SetEquals(derived.Select(Object)), file);
            Assert.All(passages.Concat(claims), iri => Assert.True(wiki.Leads(iri[(wiki.Config.BaseUrl.Length + 1)..^1]), $"{file}: {iri}"));
        }
    }

    [Fact]
    public void A_page_says_where_its_data_is_and_that_it_is_current()
    {
        var page = wiki.Pages["ru/states/kazakhstan/index.html"];
        Assert.Equal("/ru/states/kazakhstan/index.json", page.Document.QuerySelector("link[type='application/ld+json']")!.GetAttribute("href"));
        using var data = JsonDocument.Parse(wiki.Read("ru/states/kazakhstan/index.json"));
        Assert.Equal(1, data.RootElement.GetProperty("schema").GetInt32());
    }

    private static string Subject(string triple) => triple[..triple.IndexOf(' ')];

    private static string Object(string triple) => triple.Split(' ')[2];

    private async Task<HashSet<string>> TriplesAsync(string file) => await TriplesAsync(await ParserAsync(), file);

    private async Task<HashSet<string>> TriplesAsync(IPage page, string file)
    {
        var quads = await page.EvaluateAsync<string>("data => jsonld.toRDF(JSON.parse(data), { format: 'application/n-quads', safe: true })", wiki.Read(file));
        return [.. quads.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private async Task<IPage> ParserAsync()
    {
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(RealWiki.RealWiki.Root, "tests/Libraries/jsonld.min.js") });
        await page.EvaluateAsync("() => { jsonld.documentLoader = () => { throw new Error('no remote context'); }; }");
        return page;
    }
}
