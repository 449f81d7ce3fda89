using System.Globalization;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using Xunit.Abstractions;

namespace TurkicWiki.Tests.Mutation;

/// <summary>
/// The checks, checked: every kind of statement of the real wiki is spoilt in every way, and nearly all of it must be found. A few of
/// each kind here; all with TURKICWIKI_TESTS=full.
/// </summary>
public sealed class ContentMutationTests(ITestOutputHelper output)
{
    [Fact]
    public void Nearly_every_slip_in_the_content_is_caught()
    {
        var random = new Random(7);
        var files = SourceLoader.Load(RealWiki.RealWiki.Root);
        var site = SiteLinker.Link(ContentParser.Parse(files, new PageCache()));
        var units = new Units(site);
        var statements = new Statements(site, units);
        var mutants = new Mutants(site, statements, random);
        var all = statements.All().SelectMany(mutants.Of)
            .Concat(new Structure(statements, units).All())
            .Concat(new SharedLines(site, units, random).All())
            .Where(m => m.Edits.Length > 0 && m.Edits.All(e => files.First(f => f.Path == e.File).Text.Substring(e.Start, e.Length) != e.Text))
            .ToArray();
        random.Shuffle(all);
        output.WriteLine($"{all.Length} mutants in all");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var trials = new Trials(files, units);
        Assert.Empty(trials.Check([]));
        output.WriteLine($"{watch.Elapsed}");
        var verdicts = trials.Try(Sample(all, int.Parse(Environment.GetEnvironmentVariable("PER") ?? "2", CultureInfo.InvariantCulture))).ToList();
        output.WriteLine($"{watch.Elapsed}");
        foreach (var group in verdicts.GroupBy(v => (Scope: v.Mutant.IsInOneLanguage ? "one language" : v.Mutant.Scope, v.Mutant.Statement, v.Mutant.Change)).OrderBy(g => g.Key.ToString()))
            output.WriteLine($"{group.Key.Scope,-14} {group.Key.Statement,-16} {group.Key.Change,-28} {group.Count(v => v.IsCaught),5}/{group.Count(),-5} {(double)group.Count(v => v.IsCaught) / group.Count():P1}");
        var one = verdicts.Where(v => v.Mutant.IsInOneLanguage).ToList();
        var figs = verdicts.Where(v => !v.Mutant.IsInOneLanguage && v.Mutant.IsOfFigure).ToList();
        output.WriteLine($"one language {one.Count(v => v.IsCaught)}/{one.Count} {(double)one.Count(v => v.IsCaught) / one.Count:P2}; figures in all/facts {figs.Count(v => v.IsCaught)}/{figs.Count} {(double)figs.Count(v => v.IsCaught) / figs.Count:P2}");
        var byPath = files.ToDictionary(f => f.Path);
        foreach (var missed in verdicts.Where(v => !v.IsCaught).GroupBy(v => (v.Mutant.IsInOneLanguage, v.Mutant.Change)).SelectMany(g => g.Take(12)))
            output.WriteLine($"missed [{missed.Mutant.Scope}] {missed.Mutant.Describe(byPath)}");
    }

    private static IEnumerable<Mutant> Sample(Mutant[] all, int perGroup) => all
        .GroupBy(m => (m.Scope, m.Statement, m.Change)).SelectMany(g => g.Take(perGroup));
}
