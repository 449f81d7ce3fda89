using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>A mutant and whether the checks found it.</summary>
internal sealed record Verdict(Mutant Mutant, bool IsCaught);

/// <summary>
/// Tries mutants on the real wiki. A whole check costs half a second, so one check tries many: one for each subject, event, entry,
/// passage and table, told apart by the places of what is found.
/// </summary>
internal sealed class Trials(ImmutableArray<SourceFile> files, Units units)
{
    private readonly PageCache cache = new();

    public IEnumerable<Verdict> Try(IEnumerable<Mutant> mutants)
    {
        var near = mutants.ToLookup(m => m.IsFarReaching);
        var waiting = near[false].GroupBy(m => m.Unit).Select(g => new Queue<Mutant>(g)).ToList();
        while (waiting.Count > 0)
        {
            var batch = waiting.Select(q => q.Dequeue()).ToList();
            var found = Check(batch).Select(d => units.Of(d.At)).ToHashSet();
            foreach (var mutant in batch) yield return new Verdict(mutant, found.Contains(mutant.Unit));
            waiting.RemoveAll(q => q.Count == 0);
        }
        foreach (var mutant in near[true]) yield return TryAlone(mutant);
    }

    public Verdict TryAlone(Mutant mutant) => new(mutant, !Check([mutant]).IsEmpty);

    public ImmutableArray<Diagnostic> Check(IReadOnlyCollection<Mutant> batch)
    {
        var edits = batch.SelectMany(m => m.Edits).ToLookup(e => e.File);
        var spoilt = files.Select(f => edits.Contains(f.Path) ? f with { Text = Mutant.Apply(f.Text, edits[f.Path]) } : f).ToImmutableArray();
        return SiteChecker.Check(SiteLinker.Link(ContentParser.Parse(spoilt, cache), cache), cache);
    }
}
