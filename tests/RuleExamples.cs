using System.Text;
using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;
using TurkicWiki.Seeds;
using TurkicWiki.Tests.Checking;
using TurkicWiki.Tests.Seeds;

namespace TurkicWiki.Tests;

/// <summary>What breaks a rule and nothing else, and the same put right: the examples of docs/rules.md.</summary>
/// <param name="Of">What the example is part of: a path, or what stands for it.</param>
internal sealed record RuleExample(
    string Of, string Bad, string Good, ImmutableArray<Diagnostic> FoundInBad, ImmutableArray<Diagnostic> FoundInGood, string Printed);

internal static class RuleExamples
{
    /// <summary>By code: of the cases of tests/Sites that break that rule alone, the one that says least; of originals and themes, one made here.</summary>
    public static ImmutableSortedDictionary<string, RuleExample> All { get; } = OfSites().Concat(OfSeeds()).Concat(OfThemes())
        .ToImmutableSortedDictionary(e => e.FoundInBad[0].Rule.Code, e => e, StringComparer.Ordinal);

    private static IEnumerable<RuleExample> OfSites() =>
        from name in SmallSite.Names
        let found = SiteChecker.Check(SmallSite.Load(name))
        where found.DistinctBy(d => d.Rule.Code).Count() == 1
        group (name, found) by found[0].Rule.Code into same
        select OfSite(same.OrderBy(c => c.found.Length).ThenBy(c => c.name, StringComparer.Ordinal).First().name);

    private static RuleExample OfSite(string name)
    {
        var (bad, good) = (FilesOf(name), FilesOf(SmallSite.BaseName));
        var found = SiteChecker.Check(SmallSite.Load(name));
        var path = bad.Keys.Union(good.Keys).Where(p => bad.GetValueOrDefault(p) != good.GetValueOrDefault(p))
            .OrderBy(p => p != found[0].At.File).ThenBy(p => p, StringComparer.Ordinal).First();
        var printed = new StringWriter();
        TextPrinter.Print([found[0]], bad.GetValueOrDefault, printed, colour: false);
        var (wrong, right) = Differing(bad.GetValueOrDefault(path), good.GetValueOrDefault(path));
        return new RuleExample(path, wrong, right, found, SiteChecker.Check(SmallSite.Load(SmallSite.BaseName)), WithoutCount(printed.ToString()));
    }

    private static ImmutableSortedDictionary<string, string> FilesOf(string name) =>
        SmallSite.FilesOf(name).ToImmutableSortedDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    // The lines that differ, and the one before where one side has none.
    private static (string Bad, string Good) Differing(string? bad, string? good)
    {
        if (bad is null || good is null) return (bad is null ? "(the file is missing)" : Shortened(bad.Split('\n')), good is null ? "(no such file)" : Shortened(good.Split('\n')));
        var (wrong, right) = (bad.TrimEnd().Split('\n'), good.TrimEnd().Split('\n'));
        var first = wrong.Zip(right).TakeWhile(l => l.First == l.Second).Count();
        var last = wrong[first..].Reverse().Zip(right[first..].Reverse()).TakeWhile(l => l.First == l.Second).Count();
        if (wrong.Length - last == first || right.Length - last == first) first = Math.Max(0, first - 1);
        return (Shortened(wrong[first..^last]), Shortened(right[first..^last]));
    }

    private static string Shortened(string[] lines) =>
        string.Join('\n', lines.Select(l => l.Length > 300 ? l[..60] + "…" : l).Take(12).Concat(lines.Length > 12 ? ["…"] : []));

    private static string WithoutCount(string printed) =>
        string.Join('\n', printed.TrimEnd().Split('\n')[..^1].Select(l => l.Length > 300 ? l[..60] + "…" : l.TrimEnd()));

    private static IEnumerable<RuleExample> OfSeeds()
    {
        var source = SmallOriginal.Imported();
        var original = SmallOriginal.Of(SmallOriginal.Text);
        ImmutableArray<Diagnostic> Verify(Original of, Source held) => [.. SeedVerifier.Verify(of, held, SmallOriginal.Inputs)];

        yield return Example("an original", "`valleys.txt` as someone else has it", "`valleys.txt` as it was when `seeds import` read it",
            [.. Verify(SmallOriginal.Of(SmallOriginal.Text + "\n"), source).Where(d => d.Rule == Rules.OriginalDiffers)], Verify(original, source));
        yield return Example("seeds/valleys.yaml", "figures: [\"2015-08\", \"1994\"]", "figures: [\"2015-08\"]",
            Verify(original, source with { Passages = [.. source.Passages.Select(p => p.Id.Passage == "p21" ? p with { Figures = p.Figures.Add("1994") } : p)] }), Verify(original, source));
        var shorter = SmallOriginal.Text.Replace("The market was closed in August 2015.", "", StringComparison.Ordinal);
        yield return Example("an original", "the original that lost the passage p21, which has a gist", "the original that has it",
            [.. SmallOriginal.Import(shorter, source.WithGist("p21", "The market closed.")).Refusals],
            [.. SmallOriginal.Import(SmallOriginal.Text, source.WithGist("p21", "The market closed.")).Refusals]);
        const string Copied = "In 1991 the valleys of Ak-Suu and Kok-Suu, which had traded wool";
        const string Own = "The two valleys had been trading wool for two centuries.";
        var runs = CopiedWords.RunsOf(original, source).ToHashSet();
        yield return Example("content/a.md", Copied, Own,
            [.. CopiedWords.In(new SourceFile("content/a.md", Copied), runs)], [.. CopiedWords.In(new SourceFile("content/a.md", Own), runs)]);
        ImmutableArray<Diagnostic> Reading(string printed) => SmallOriginal.Import(SmallOriginal.Text, SmallOriginal.Read(
            SmallOriginal.Yaml.Trim() + $"\npassages:\n  - {{ id: p3, section: a, kind: paragraph, lines: \"3-9\", incipit: a, fingerprint: a, readings: [{{ printed: \"{printed}\", as: \"12000\" }}] }}\n")).Refusals;
        yield return Example("seeds/valleys.yaml", "readings: [{ printed: \"12,000\", as: \"12000\" }]", "readings: [{ printed: \"12.000\", as: \"12000\" }]", Reading("12,000"), Reading("12.000"));
        ImmutableArray<Diagnostic> Layout(string header) => SmallOriginal.Import(
            SmallOriginal.Text, SmallOriginal.Read($"{SmallOriginal.Yaml}\n  continues: {{ p14: {header} }}\n")).Refusals;
        yield return Example("seeds/valleys.yaml", "continues: { p14: p9999 }", "continues: { p14: p11 }", Layout("p9999"), Layout("p11"));
    }

    private static IEnumerable<RuleExample> OfThemes()
    {
        yield return Template("<h1>{{#if title}}</h1>", "<h1>{{#if title}}{{title}}{{/if}}</h1>");
        yield return Template("<h1>{{titel}}</h1>", "<h1>{{title}}</h1>");
        yield return Template("<h2>{{t \"stats\"}}</h2>", "<h2>{{t \"states\"}}</h2>");
    }

    private static RuleExample Template(string bad, string good) =>
        Example("themes/bare/templates/kind.hbs", bad, good, CheckTemplate(bad), CheckTemplate(good));

    private static ImmutableArray<Diagnostic> CheckTemplate(string text) => TemplateChecker.Check(
        ThemeReader.Read("bare", [("themes/bare/templates/kind.hbs", Encoding.UTF8.GetBytes(text))]),
        [Language], new Dictionary<string, Type> { ["kind"] = typeof(KindView) });

    // A language of which the checker only asks the strings.
    private static Language Language => new(
        "en", "English", "ltr", null!, null!, null!, null!, null!,
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>>.Empty.Add("states", ImmutableSortedDictionary<string, string>.Empty),
        "content/languages/en.yaml");

    private static RuleExample Example(string of, string bad, string good, ImmutableArray<Diagnostic> inBad, ImmutableArray<Diagnostic> inGood) =>
        new(of, bad, good, inBad, inGood, inBad.IsEmpty ? "" : inBad[0].ToString());
}
