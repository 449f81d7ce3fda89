using System.Text.RegularExpressions;
using TurkicWiki.Cli;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.RealWiki;

/// <summary><c>check --fix</c> on the real wiki with its typography spoilt.</summary>
public sealed class FixTests : IDisposable
{
    private static readonly Rule[] Slips = [.. new[] { Rules.WrongQuotes, Rules.WrongDash, Rules.WrongSpace, Rules.BrokenNumber }.OrderBy(r => r.Code, StringComparer.Ordinal)];

    private readonly WikiCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public void Spoilt_typography_is_mended_and_nothing_that_a_text_says_is_changed()
    {
        var before = SiteOf(copy.Root);
        var spoilt = copy.Files("*.md").GroupBy(Path.GetDirectoryName).Where((_, i) => i % 3 == 0)
            .SelectMany(folder => folder).Where(Spoil).ToImmutableArray();
        Assert.True(spoilt.Length > 50, $"{spoilt.Length} files spoilt");
        var faults = copy.Check().Where(d => Slips.Contains(d.Rule)).ToImmutableArray();
        // Each spoilt file is noticed, and each kind of slip: no number that moves with what is written.
        Assert.Equal(spoilt, faults.Select(d => d.At.File).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Slips.Select(r => r.Code), faults.Select(d => d.Rule.Code).Distinct().Order(StringComparer.Ordinal));

        var said = new StringWriter();
        FixCommand.Run(copy.Root, dryRun: false, said);

        Problems.None(copy.Check().Select(d => d.ToString()));
        var after = SiteOf(copy.Root);
        Assert.Equal(Meaning(before), Meaning(after));
        Assert.Matches(@"content/\S+:\d+:\d+: mended TYPO00\d: '", said.ToString());

        var written = copy.Files("*").ToDictionary(f => f, f => File.GetLastWriteTimeUtc(Path.Combine(copy.Root, f)));
        FixCommand.Run(copy.Root, dryRun: false, said);
        Assert.EndsWith("0 mended in 0 files", said.ToString().TrimEnd(), StringComparison.Ordinal);
        Assert.All(written, f => Assert.Equal(f.Value, File.GetLastWriteTimeUtc(Path.Combine(copy.Root, f.Key))));
    }

    // Straight quotation marks, hyphens for dashes, plain spaces in numbers and before the per cent sign: what a hasty keyboard gives.
    private bool Spoil(string path)
    {
        var place = Path.Combine(copy.Root, path);
        var text = File.ReadAllText(place);
        var start = text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5;
        var body = text[start..];
        var spoilt = Regex.Replace(body, "[“”«»„]", "\"");
        spoilt = Regex.Replace(spoilt, "(?<=[^\n]) – (?=[^\n])", " - ");
        spoilt = Regex.Replace(spoilt, @"(?<=\d)[\u00A0\u202F](?=\d{3}\b)", " ");
        spoilt = Regex.Replace(spoilt, @"(?<=\d)\u00A0%", " %");
        if (spoilt == body) return false;
        File.WriteAllText(place, text[..start] + spoilt);
        return true;
    }

    private static Site SiteOf(string root) => SiteLinker.Link(ContentParser.Parse(SourceLoader.Load(root), new PageCache()));

    private static IEnumerable<string> Meaning(Site site) => site.AllPages.SelectMany(p => p.Claims.Select(c =>
        $"{p.Path} {c.Section}: {string.Join(' ', c.Figures.Select(f => f.Value))} @{string.Join(' ', c.Citations.Select(x => x.Passage))} {string.Join(' ', c.Links.Select(l => l.Slug))}"));
}
