using System.Text.Json;
using TurkicWiki.Content.Sources;

namespace TurkicWiki.Tests.Browser;

/// <summary>A reference manager reads the sources: the parser of BibTeX is ORCID's, that of CSL is Citation.js's.</summary>
public sealed class BibliographyFilesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private readonly RealWiki.RealWiki wiki = RealWiki.RealWiki.Built;

    [Fact]
    public async Task The_BibTeX_has_every_source_with_what_its_record_and_the_CSL_say()
    {
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(RealWiki.RealWiki.Root, "tests/Libraries/bibtexParse.js") });
        var entries = await page.EvaluateAsync<JsonElement>("text => bibtexParse.toJSON(text)", wiki.Read("data/sources.bib"));
        await page.CloseAsync();

        var sources = wiki.Result.Site.Content.Sources;
        Assert.Equal(sources.Select(s => s.Id), entries.EnumerateArray().Select(e => e.GetProperty("citationKey").GetString()));
        Assert.All(sources.Zip(entries.EnumerateArray()), pair => AssertSame(pair.First, pair.Second.GetProperty("entryTags")));
        using var csl = JsonDocument.Parse(wiki.Read("data/sources.csl.json"));
        Assert.Equal(
            csl.RootElement.EnumerateArray().Select(i => i.GetProperty("title").GetString()),
            entries.EnumerateArray().Select(e => e.GetProperty("entryTags").GetProperty("title").GetString()));
    }

    /// <summary>Citation.js leaves out every field, name, date and type that CSL does not have, or not so.</summary>
    [Theory]
    [InlineData("", "", true)]
    [InlineData("\"article-journal\"", "\"article_journal\"", false)]
    [InlineData("\"date-parts\"", "\"dateparts\"", false)]
    [InlineData("\"container-title\"", "\"containertitle\"", false)]
    [InlineData("\"literal\"", "\"printed\"", false)]
    public async Task The_CSL_is_read_without_loss_and_a_slip_is_not(string was, string now, bool whole)
    {
        var csl = wiki.Read("data/sources.csl.json");
        if (was.Length > 0) csl = csl.Replace(was, now, StringComparison.Ordinal);
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(RealWiki.RealWiki.Root, "tests/Libraries/citation-csl.js") });
        var read = await page.EvaluateAsync<string>("text => JSON.stringify(csl.clean(JSON.parse(text), false))", csl);
        await page.CloseAsync();
        using var written = JsonDocument.Parse(csl);
        using var kept = JsonDocument.Parse(read);
        Assert.Equal(whole, JsonElement.DeepEquals(written.RootElement, kept.RootElement));
    }

    private static void AssertSame(Source source, JsonElement tags)
    {
        var record = source.Record;
        Assert.Equal(record.Title ?? record.Name["en"], Tag("title"));
        Assert.Equal(record.Year, Tag("year"));
        Assert.Equal(record.Issue, Tag("number"));
        Assert.Equal(record.Url, Tag("url"));
        Assert.Equal(record.Issn, Tag("issn"));
        Assert.Equal(record.Language, Tag("langid"));
        Assert.Equal(record.Authors.Length, Tag("author")?.Split(" and ").Count(name => name != "others") ?? 0);

        string? Tag(string name) => tags.TryGetProperty(name, out var tag) ? tag.GetString() : null;
    }
}
