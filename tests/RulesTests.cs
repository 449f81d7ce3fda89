using System.Text.RegularExpressions;
using TurkicWiki.Diagnostics;
using TurkicWiki.Tests.Checking;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests;

public partial class RulesTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_failing_example(string code) =>
        Assert.True(Broken.Value.Contains(code) || NamedInTests.Value.Contains(code), $"no site of tests/Sites breaks {code}, and no test names it");

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_line_in_the_docs(string code) =>
        Assert.Single(Documented.Value, line => line.StartsWith($"| {code} |", StringComparison.Ordinal));

    [Fact]
    public void The_docs_have_no_rule_that_does_not_exist() => Assert.All(
        Documented.Value.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line.Split(' ')[1][^1])),
        line => Assert.Contains(Rules.All, r => r.Code == line.Split(' ')[1]));

    [Fact]
    public void Codes_are_used_once() => Assert.Equal(Rules.All.Length, Rules.All.DistinctBy(r => r.Code).Count());

    private static readonly Lazy<string[]> Documented = new(() => File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules.md")));

    private static readonly Lazy<HashSet<string>> Broken = new(() =>
    [
        .. SmallSite.Names.SelectMany(name => File.ReadLines(Path.Combine(SmallSite.Folder, name, "expected", "diagnostics.txt")))
            .Select(line => line.Split(": ")[1].Split(' ')[1]),
    ]);

    // Rules that a site alone cannot break: of originals and of themes.
    private static readonly Lazy<HashSet<string>> NamedInTests = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(m => m.Value)),
    ]);

    [GeneratedRegex(@"\b[A-Z]+\d{3}\b")]
    private static partial Regex Code();
}
