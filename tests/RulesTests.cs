using System.Globalization;
using System.Text;
using TurkicWiki.Diagnostics;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests;

/// <summary>Every rule has an example that breaks it, and docs/rules.md is made of the rules and these examples.</summary>
public class RulesTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_bad_example_breaks_its_rule_alone_and_the_good_one_none(string code)
    {
        Assert.True(RuleExamples.All.TryGetValue(code, out var example), $"no site of tests/Sites breaks {code} alone");
        Assert.All(example.FoundInBad, d => Assert.Equal(code, d.Rule.Code));
        Assert.Empty(example.FoundInGood);
        Assert.NotEqual(example.Bad, example.Good);
    }

    /// <summary>UPDATE_GOLDEN=1 writes it anew.</summary>
    [Fact]
    public void The_docs_say_what_the_rules_and_their_examples_say()
    {
        var path = Path.Combine(Repository.Root, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, Page());
        Assert.Equal(Page(), File.ReadAllText(path));
    }

    [Fact]
    public void Codes_are_used_once() => Assert.Equal(Rules.All.Length, Rules.All.DistinctBy(r => r.Code).Count());

    private static readonly (string Family, string Title, string Note)[] Families =
    [
        ("SCHEMA", "Files and their keys", "What a file may hold is in [formats.md](formats.md); editors complete and check it by [schemas](schemas.md)."),
        ("MARKUP", "Markdown", ""),
        ("LINK", "Links", ""),
        ("CITE", "Citations", ""),
        ("FIG", "Figures", ""),
        ("PARITY", "Languages beside each other", ""),
        ("QUOTE", "Quotations", ""),
        ("TERM", "Names", ""),
        ("MENTION", "Mentions", ""),
        ("TYPO", "Typography", "`check --fix` mends these, where figures, citations and links stay what they were."),
        ("DRAFT", "Drafts", ""),
        ("SEED", "Sources", "Found by `seeds import` and `seeds verify`, which need the originals."),
        ("THEME", "Themes", ""),
    ];

    private static string Page()
    {
        var page = new StringBuilder("""
            # The rules

            <!-- Made of generator/Diagnostics/Rules.cs and the examples in tests/: `UPDATE_GOLDEN=1 dotnet test --filter RulesTests` writes it anew. -->

            `check` and every build report each broken rule as `file:line:column: error CODE: message (what to do)`, with the line and a caret
            under the spot. An error stops a build; a warning is shown, and stops it under `--strict`. A code never changes its meaning. Where
            several languages of a page differ, the one that differs from most is reported, or from the default language where there is no
            majority. One cause is reported once: a missing name that many places use stands at the first of them, which counts the others, and
            so do many names that went with the file that defined them. While a file or a name is missing, MENTION001, PARITY010 and PARITY011
            keep silent.
            `check --format json` prints the same for programs, `--format github` as annotations: see [diagnostics.md](diagnostics.md).

            Each example is a test: what is wrong breaks that rule and no other, what is right breaks none.

            """.ReplaceLineEndings("\n"));
        foreach (var family in Rules.All.GroupBy(r => r.Code.TrimEnd("0123456789".ToCharArray())).OrderBy(f => Array.FindIndex(Families, known => known.Family == f.Key)))
        {
            var (_, title, note) = Families.Single(f => f.Family == family.Key);
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n{(note.Length > 0 ? $"\n{note}\n" : "")}");
            foreach (var rule in family) page.Append(Section(rule));
        }
        return page.ToString();
    }

    private static string Section(Rule rule)
    {
        if (!RuleExamples.All.TryGetValue(rule.Code, out var example)) return $"\n### {rule.Code}\n";
        var severity = rule.Severity == Severity.Error ? "Error" : "Warning";
        var fence = example.Of.EndsWith(".yaml", StringComparison.Ordinal) ? "yaml" : example.Of.EndsWith(".md", StringComparison.Ordinal) ? "markdown" : "text";
        return $"""

            ### {rule.Code}

            {severity}: {rule.Summary}. {rule.Remedy}.

            Wrong ({example.Of}):

            ```{fence}
            {example.Bad}
            ```

            ```text
            {example.Printed}
            ```

            Right:

            ```{fence}
            {example.Good}
            ```

            """.ReplaceLineEndings("\n");
    }
}
