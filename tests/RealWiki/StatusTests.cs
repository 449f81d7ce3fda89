using System.Globalization;
using System.Text.RegularExpressions;
using TurkicWiki.Cli;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>The numbers that the wiki tells of itself.</summary>
[Collection(RealWikiTests.Name)]
public sealed partial class StatusTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    private SiteTally Tally => SiteTally.Of(wiki.Result.Site);

    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("ru")]
    public void The_page_of_status_tells_the_same_in_every_language(string language)
    {
        var told = wiki.Pages[$"{language}/status/index.html"].Document.QuerySelectorAll(".counts strong").Select(n => NotDigit().Replace(n.TextContent, ""));
        int[] counted =
        [
            Tally.Articles, Tally.Entries, Tally.Claims, Tally.Figures, Tally.Facts, Tally.OpenFacts.Length,
            Tally.Events, Tally.Rows, Tally.Disagreements, Tally.Passages, Tally.Remarks, Tally.Readings,
        ];
        Assert.Equal(counted.Select(n => n.ToString(CultureInfo.InvariantCulture)), told);
    }

    [Fact]
    public async Task The_command_tells_the_same_as_the_page()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(ExitCode.Clean, await CommandLine.RunAsync(["status", "--root", RealWiki.Root], new Terminal(output, error, Interactive: false, Colour: false, RealWiki.Root)));
        var printed = Space().Replace(output.ToString().Replace('│', ' '), " ");
        (string Name, int Count)[] counts =
        [
            ("articles", Tally.Articles), ("claims", Tally.Claims), ("figures checked", Tally.Figures), ("facts", Tally.Facts), ("passages", Tally.Passages),
            ("remarks", Tally.Remarks), ("disagreements", Tally.Disagreements),
        ];
        Assert.All(counts, c => Assert.Contains($" {c.Name} {c.Count} ", printed, StringComparison.Ordinal));
        var paragraphs = string.Join(' ', Tally.Sources.Select(s => s.Kinds[0]).Select(k => $"{k.Cited} / {k.Passages}"));
        Assert.Contains($"paragraph {paragraphs}", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_are_those_of_the_data()
    {
        var claims = wiki.Read("data/claims.jsonl").Split('\n').Where(l => l.Contains("\"lang\":\"kk\"", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Tally.Claims + Tally.Entries, claims.Count(l => l.Contains("\"kind\":\"claim\"", StringComparison.Ordinal)));
        Assert.Equal(Tally.Facts, claims.Count(l => l.Contains("\"kind\":\"fact\"", StringComparison.Ordinal)));
        Assert.Equal(Tally.Events, claims.Count(l => l.Contains("\"kind\":\"event\"", StringComparison.Ordinal)));
        Assert.Equal(Tally.Rows, claims.Count(l => l.Contains("\"kind\":\"row\"", StringComparison.Ordinal)));
        Assert.Equal(Tally.Passages, Tally.Sources.Sum(s => s.Kinds.Sum(k => k.Passages)));
    }

    [Fact]
    public void What_the_wiki_does_not_know_is_counted_too()
    {
        var page = wiki.Pages["en/what-is-not-known/index.html"].Document;
        Assert.Equal(Tally.OpenFacts.Length, page.QuerySelectorAll("#table-open-facts tbody tr").Length);
        Assert.Equal(Tally.Entries, page.QuerySelectorAll("#table-only-named td a").Length);
        Assert.Equal(Tally.Sources.Sum(s => s.Unused.Length), page.QuerySelectorAll("#table-unused a[href*='#p']").Length);
        Assert.Equal(Tally.Sources.Length, page.QuerySelectorAll("#table-reach tbody tr").Length);
    }

    [Fact]
    public void No_state_of_things_stands_without_its_date()
    {
        var bare =
            from page in wiki.Pages.Values
            where page.Language == "en"
            from dated in new[] { "offices", "seat", "capital", "official-name", "purpose" }
            from statement in page.Document.QuerySelectorAll($"#fact-{dated} dd .claim")
            let subject = wiki.Result.Site.Find(page.Path.Split('/')[2]) as Subject.Treated
            where subject is not null && subject.Facts.Facts.Any(f => f.Field == dated && f.To is null) && !subject.Facts.Facts.Any(f => f.Field is "dissolved" or "became")
            where statement.QuerySelector(".as-of, .when") is null
            select $"{page.Path}: {statement.TextContent}";
        Problems.None(bare);
    }

    [GeneratedRegex("[^0-9]")]
    private static partial Regex NotDigit();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
