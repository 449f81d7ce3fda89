using System.Diagnostics;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Tests.Rendering;
using Xunit.Abstractions;

namespace TurkicWiki.Tests.Mutation;

/// <summary>
/// The checks, checked: every kind of statement of the real wiki is spoilt in every way, and nearly all of it must be found. One of
/// each kind of slip here; many with TURKICWIKI_TESTS=full, and then UPDATE_GOLDEN=1 writes the tables of docs/reliability.md.
/// </summary>
public sealed class ContentMutationTests(ITestOutputHelper output)
{
    private const int Seed = 7;

    // Of each kind of statement, change and language.
    private static readonly int Most = TestRun.IsFull ? 40 : 1;

    // Of those that are tried alone.
    private static readonly int MostAlone = TestRun.IsFull ? 10 : 1;

    [Fact]
    public void Nearly_every_slip_in_the_content_is_caught()
    {
        var files = SourceLoader.Load(Repository.Root);
        var site = SiteLinker.Link(ContentParser.Parse(files, new PageCache()));
        var units = new Units(site);
        var mutants = Sample(site, units);
        var trials = new Trials(files, units);
        Assert.Empty(trials.Check([]));

        var watch = Stopwatch.StartNew();
        var reasons = new Reasons(site);
        var verdicts = trials.Try(mutants).ToList();
        var tally = new Tally(verdicts, reasons.Of);
        output.WriteLine($"{tally.Summary}; {watch.Elapsed.TotalSeconds:F0} s");
        output.WriteLine(tally.Tables());
        var byPath = files.ToDictionary(f => f.Path);
        foreach (var missed in verdicts.Where(v => !v.IsCaught)) output.WriteLine($"missed in {missed.Mutant.Scope}: {missed.Mutant.Describe(byPath)}: {reasons.Of(missed.Mutant)}");

        // A few of each are not many: the small run has room for chance.
        Assert.InRange(tally.InOneLanguage, TestRun.IsFull ? 0.98 : 0.94, 1);
        Assert.InRange(tally.FiguresEverywhere, TestRun.IsFull ? 0.90 : 0.75, 1);
        // Tried together or alone, the verdict is the same.
        Assert.All(verdicts.Where(v => !v.Mutant.IsFarReaching).Take(TestRun.IsFull ? 40 : 2), v => Assert.Equal(v, trials.TryAlone(v.Mutant)));
        if (TestRun.IsFull) GeneratedPart.Write("mutants", $"{tally.Summary}.\n\n{tally.Tables()}");
    }

    private static ImmutableArray<Mutant> Sample(Site site, Units units)
    {
        var random = new Random(Seed);
        var statements = new Statements(site, units);
        var mutants = new Mutants(site, statements, random);
        var all = statements.All().SelectMany(mutants.Of)
            .Concat(new Structure(statements, units).All())
            .Concat(new SharedLines(site, units, random).All())
            .Where(m => m.Edits.Length > 0 && m.Edits.All(e => statements.TextOf(e.File).Substring(e.Start, e.Length) != e.Text))
            .ToArray();
        random.Shuffle(all);
        return [.. all.GroupBy(m => (m.Scope, m.Statement, m.Change)).SelectMany(same => same.Take(same.First().IsFarReaching ? MostAlone : Most))];
    }
}
