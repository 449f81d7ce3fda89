using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using NJsonSchema;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Exports;

/// <summary>Reads every export of the real wiki back, as a program would that knows only docs/exports.md.</summary>
[Collection(RealWikiTests.Name)]
public sealed partial class ExportsTests
{
    private readonly RealWiki.RealWiki wiki = RealWiki.RealWiki.Built;

    [Fact]
    public void Claims_have_one_id_in_all_languages()
    {
        var ids = Claims().GroupBy(c => Text(c, "lang")).ToDictionary(g => g.Key, g => g.Select(c => Text(c, "id")).ToList());
        Assert.Equal(wiki.Config.Languages.Order(StringComparer.Ordinal), ids.Keys.Order(StringComparer.Ordinal));
        var first = ids[wiki.Config.DefaultLanguage];
        Assert.Equal(first.Count, first.Distinct().Count());
        Assert.All(ids.Values, others => Assert.Equal(first.Order(), others.Order()));
        Assert.All(first, id => Assert.Matches(@"^[a-z0-9-]+/[a-z0-9.-]+/c-[0-9a-f]{6}(-\d+)?$", id));
    }

    [Fact]
    public void A_claim_leads_to_its_place_and_to_its_passages()
    {
        var passages = Sources().SelectMany(s => s.GetProperty("passages").EnumerateArray().Select(p => $"{Text(s, "id")}#{Text(p, "id")}")).ToHashSet();
        var slugs = Items("data/subjects.json", "subjects").Select(s => Text(s, "slug")).ToHashSet();
        Problems.None(Claims().Select(c => Text(c, "url")).Where(url => !wiki.Leads(url)));
        Assert.Contains(Claims(), claim => claim.TryGetProperty("sentences", out _));
        Assert.All(Claims(), claim =>
        {
            Assert.NotEmpty(Texts(claim, "citations"));
            Assert.Subset(passages, Texts(claim, "citations").ToHashSet());
            if (claim.TryGetProperty("sentences", out _))
                Assert.Subset(Texts(claim, "citations").ToHashSet(), Texts(claim, "sentences").Select(s => s[..s.IndexOf(':', StringComparison.Ordinal)]).ToHashSet());
            Assert.Subset(slugs, Texts(claim, "subjects").ToHashSet());
            Assert.Contains(Text(claim, "kind"), new[] { "claim", "fact", "event", "row" });
            Assert.NotEqual("", Text(claim, "text"));
            Assert.DoesNotContain('\uFFFC', Text(claim, "text"));
        });
    }

    [Fact]
    public void The_figures_of_a_claim_stand_in_its_passages()
    {
        var figures = Sources().SelectMany(s => s.GetProperty("passages").EnumerateArray()
            .Select(p => (Id: $"{Text(s, "id")}#{Text(p, "id")}", Figures: Texts(p, "figures").ToList()))).ToDictionary(p => p.Id, p => p.Figures);
        // A plain whole number is in a passage or, with a footnote or a reading, near it: here only that nearly all are.
        var all = Claims().SelectMany(c => Texts(c, "figures").Where(f => Whole().IsMatch(f)).Select(f => (c, f))).ToList();
        var found = all.Count(pair => Texts(pair.c, "citations").Any(p => figures[p].Any(f => f.Contains(pair.f, StringComparison.Ordinal))));
        Assert.True(found > all.Count * 0.95, $"{found} of {all.Count}");
    }

    [Fact]
    public void Subjects_have_names_in_every_language_and_addresses_that_lead_somewhere()
    {
        var ids = Claims().Select(c => Text(c, "id")).ToHashSet();
        var subjects = Items("data/subjects.json", "subjects");
        Assert.True(subjects.Count > 20);
        Assert.All(subjects, s =>
        {
            Assert.All(wiki.Config.Languages, l => Assert.NotEqual("", Text(s.GetProperty("titles"), l)));
            Assert.True(wiki.Leads(Text(s, "url")), Text(s, "url"));
            Assert.All(s.GetProperty("facts").EnumerateArray(), f => Assert.Contains(Text(f, "id"), ids));
        });
    }

    [Fact]
    public void Events_are_in_order_and_on_the_timeline()
    {
        var events = Items("data/events.json", "events");
        Assert.True(events.Count >= 80, $"{events.Count} events");
        Problems.None(events.Select(e => Text(e, "url")).Where(url => !wiki.Leads(url)));
        Assert.All(events, e => Assert.All(e.GetProperty("when").EnumerateArray(), w => Assert.NotEmpty(Texts(w, "citations"))));
    }

    [Fact]
    public void A_row_of_a_dataset_has_a_cell_for_every_column()
    {
        var datasets = Items("data/datasets.json", "datasets");
        Assert.True(datasets.Count >= 4);
        Assert.All(datasets, d => Assert.All(d.GetProperty("rows").EnumerateArray(), row =>
            Assert.Equal(d.GetProperty("columns").GetArrayLength(), row.GetProperty("cells").GetArrayLength())));
    }

    [Fact]
    public void Sources_name_their_originals_and_the_pages_that_cite_them()
    {
        var sources = Sources();
        Assert.Equal(5, sources.Count);
        Assert.All(sources, s => Assert.Matches("^[0-9a-f]{64}$", Text(s.GetProperty("file"), "sha256")));
        var cited = sources.SelectMany(s => s.GetProperty("passages").EnumerateArray()).SelectMany(p => Texts(p, "citedBy")).ToHashSet();
        Assert.NotEmpty(cited);
        Problems.None(cited.Where(url => !wiki.Leads(url)));
    }

    [Fact]
    public void A_disagreement_has_two_values_or_more_each_with_citations()
    {
        var disagreements = Items("data/disagreements.json", "disagreements");
        Assert.NotEmpty(disagreements);
        Assert.All(disagreements, d => Assert.True(d.GetProperty("values").GetArrayLength() >= 2));
        Assert.All(disagreements, d => Assert.All(d.GetProperty("values").EnumerateArray(), v => Assert.NotEmpty(Texts(v, "citations"))));
    }

    /// <summary>The schemas are closed: a key that docs and schema do not know is a fault.</summary>
    [Theory]
    [InlineData("subjects")]
    [InlineData("events")]
    [InlineData("datasets")]
    [InlineData("sources")]
    [InlineData("disagreements")]
    public async Task A_file_of_data_is_valid_by_its_schema_and_a_spoilt_one_is_not(string name)
    {
        var (schema, written) = (await SchemaAsync(name), wiki.Read($"data/{name}.json"));
        Problems.None(schema.Validate(written).Select(fault => fault.ToString()));
        Assert.NotEmpty(schema.Validate(written.Replace("\"schema\": 1", "\"schema\": 2", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Citation().Replace(written, "\"p97\"")));
    }

    [Fact]
    public async Task Every_line_of_claims_is_valid_by_its_schema_and_a_spoilt_one_is_not()
    {
        var schema = await SchemaAsync("claims");
        var lines = wiki.Read("data/claims.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Problems.None(lines.Where(line => schema.Validate(line).Count > 0).Take(3));
        Assert.NotEmpty(schema.Validate(lines[1].Replace("\"kind\":\"claim\"", "\"kind\":\"clam\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate("{\"schema\":2}"));
    }

    [Fact]
    public void The_CSL_has_every_source_with_what_the_record_says()
    {
        using var csl = JsonDocument.Parse(wiki.Read("data/sources.csl.json"));
        Assert.Equal(Sources().Select(s => Text(s, "id")), csl.RootElement.EnumerateArray().Select(i => Text(i, "id")));
        Assert.All(csl.RootElement.EnumerateArray(), i => Assert.NotEqual("", Text(i, "title")));
        Assert.All(csl.RootElement.EnumerateArray(), i => Assert.Equal(1, i.GetProperty("custom").GetProperty("schema").GetInt32()));
    }

    /// <summary>By a reader of feeds that is not ours.</summary>
    [Fact]
    public void Every_language_has_a_feed_whose_entries_lead_somewhere()
    {
        Assert.All(wiki.Config.Languages, language =>
        {
            var feed = FeedOf(language);
            Assert.Equal(language, feed.Language);
            Assert.Equal(wiki.Config.Title[language], feed.Title.Text);
            Assert.Equal($"{wiki.Config.BaseUrl}/{language}/feed.xml", feed.Links.Single(l => l.RelationshipType == "self").Uri.ToString());
            Assert.Equal(wiki.Result.Site.Content.Changes.Select(c => c.What[language]), feed.Items.Select(i => i.Title.Text));
            Assert.Equal(feed.Items.Max(i => i.LastUpdatedTime), feed.LastUpdatedTime);
            Assert.Equal(feed.Items.Count(), feed.Items.DistinctBy(i => i.Id).Count());
            Assert.All(feed.Links.Concat(feed.Items.SelectMany(i => i.Links)), l => AssertLeads(l.Uri.ToString()));
            Assert.All(feed.Items, i => Assert.Equal(i.Title.Text, Assert.IsType<TextSyndicationContent>(i.Content).Text));
        });
        Assert.Equal(FeedOf("kk").Items.SelectMany(i => i.Categories).Select(c => c.Name), FeedOf("ru").Items.SelectMany(i => i.Categories).Select(c => c.Name));
    }

    [Fact]
    public void The_sitemap_names_every_page_with_its_siblings()
    {
        var map = XDocument.Parse(wiki.Read("sitemap.xml")).Root!.Elements().ToList();
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        Assert.All(map.Elements().Attributes("href").Select(a => a.Value).Concat(map.Select(u => u.Elements().First().Value)), AssertLeads);
        Assert.All(map, u => Assert.Equal(
            [.. wiki.Config.Languages, "x-default"], u.Elements(xhtml + "link").Select(l => l.Attribute("hreflang")!.Value)));
    }

    [Fact]
    public void Redirects_and_lists_for_robots_lead_somewhere()
    {
        var rules = wiki.Read("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("  ")).ToList();
        Assert.All(rules, rule => Assert.True(wiki.Leads(rule[1]), rule[1]));
        Assert.Equal($"/*  /{wiki.Config.DefaultLanguage}/404.html  404", string.Join("  ", rules[^1]));
        Assert.All(MarkdownLink().Matches(wiki.Read("llms.txt")).Select(m => m.Groups[1].Value), AssertLeads);
        AssertLeads(wiki.Read("robots.txt").Split("Sitemap: ")[1].Trim());
    }

    [Fact]
    public void Letters_of_every_alphabet_stand_as_they_are()
    {
        Assert.DoesNotContain("\\u04", wiki.Read("data/claims.jsonl"), StringComparison.Ordinal);
        Assert.Contains("Қазақстан", wiki.Read("data/subjects.json"), StringComparison.Ordinal);
    }

    private SyndicationFeed FeedOf(string language)
    {
        using var reader = XmlReader.Create(new StringReader(wiki.Read($"{language}/feed.xml")));
        return SyndicationFeed.Load(reader);
    }

    private static Task<JsonSchema> SchemaAsync(string name) =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(RealWiki.RealWiki.Root, "schemas", $"data-{name}.json")));

    private void AssertLeads(string address)
    {
        Assert.StartsWith(wiki.Config.BaseUrl, address, StringComparison.Ordinal);
        Assert.True(wiki.Leads(address[wiki.Config.BaseUrl.Length..]), address);
    }

    private List<JsonElement> Claims()
    {
        var lines = wiki.Read("data/claims.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        Assert.Equal(1, lines[0].GetProperty("schema").GetInt32());
        return lines[1..];
    }

    private List<JsonElement> Sources() => Items("data/sources.json", "sources");

    private List<JsonElement> Items(string path, string key)
    {
        var root = Parse(wiki.Read(path));
        Assert.Equal(1, root.GetProperty("schema").GetInt32());
        return [.. root.GetProperty(key).EnumerateArray()];
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement item, string key) => item.GetProperty(key).GetString()!;

    private static IEnumerable<string> Texts(JsonElement item, string key) => item.GetProperty(key).EnumerateArray().Select(t => t.GetString()!);

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex("\"[a-z0-9-]+#p[0-9]+\"")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\]\((https?:[^)]+)\)")]
    private static partial Regex MarkdownLink();
}
