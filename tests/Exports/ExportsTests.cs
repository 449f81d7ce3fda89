using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Exports;

/// <summary>Reads every export of the real wiki back, as a program would that knows only docs/exports.md.</summary>
[Collection(RealWikiTests.Name)]
public sealed partial class ExportsTests(RealWiki.RealWiki wiki)
{
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

    [Fact]
    public void The_bibliography_has_every_source_in_both_forms()
    {
        var ids = Sources().Select(s => Text(s, "id")).ToList();
        var bib = wiki.Read("data/sources.bib");
        Assert.StartsWith("% schema: 1\n", bib, StringComparison.Ordinal);
        Assert.Equal(ids, Entry().Matches(bib).Select(m => m.Groups[1].Value));
        Assert.Equal(bib.Count(c => c == '{'), bib.Count(c => c == '}'));
        using var csl = JsonDocument.Parse(wiki.Read("data/sources.csl.json"));
        Assert.Equal(ids, csl.RootElement.EnumerateArray().Select(i => Text(i, "id")));
        Assert.All(csl.RootElement.EnumerateArray(), i => Assert.NotEqual("", Text(i, "title")));
    }

    [Fact]
    public void Every_language_has_a_feed_whose_entries_lead_somewhere()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.All(wiki.Config.Languages, language =>
        {
            var feed = XDocument.Parse(wiki.Read($"{language}/feed.xml")).Root!;
            var entries = feed.Elements(atom + "entry").ToList();
            Assert.NotEmpty(entries);
            Assert.Equal(entries.Count, entries.Select(e => e.Element(atom + "id")!.Value).Distinct().Count());
            Assert.All(feed.Descendants(atom + "link").Select(l => l.Attribute("href")!.Value), AssertLeads);
        });
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

    [GeneratedRegex(@"^@\w+\{([^,]+),$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\]\((https?:[^)]+)\)")]
    private static partial Regex MarkdownLink();
}
