using System.Globalization;
using System.Text;

namespace TurkicWiki.Tests.Mutation;

/// <summary>How many mutants were tried and caught, by kind of statement and of change, and why the others were not.</summary>
/// <param name="reasons">Why a mutant was not caught.</param>
internal sealed class Tally(IReadOnlyCollection<Verdict> verdicts, Func<Mutant, string> reasons)
{
    public double InOneLanguage => Share(verdicts.Where(v => v.Mutant.IsInOneLanguage));

    /// <summary>Numbers and dates that are wrong in all languages alike, or in what they share: only the passages can refute them.</summary>
    public double FiguresEverywhere => Share(verdicts.Where(v => !v.Mutant.IsInOneLanguage && v.Mutant.IsOfFigure));

    public string Summary => string.Create(CultureInfo.InvariantCulture,
        $"{verdicts.Count} mutants: caught in one language {InOneLanguage:P1}; figures and dates in all languages or in facts {FiguresEverywhere:P1}");

    /// <summary>The tables of docs/reliability.md.</summary>
    public string Tables()
    {
        var text = new StringBuilder();
        text.Append("| what is changed | in one language | in all languages alike | in facts, events, entries, tables |\n|---|---|---|---|\n");
        foreach (var change in verdicts.GroupBy(v => v.Mutant.Change).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {change.Key} | {Cell(change.Where(v => v.Mutant.IsInOneLanguage))} | {Cell(change.Where(v => v.Mutant.Scope == Mutant.AllLanguages))} | {Cell(change.Where(v => v.Mutant.Scope == Mutant.Facts))} |\n");
        }
        text.Append("\n| of | in one language | in all languages alike | in facts, events, entries, tables |\n|---|---|---|---|\n");
        foreach (var statement in verdicts.GroupBy(v => v.Mutant.Statement).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {statement.Key} | {Cell(statement.Where(v => v.Mutant.IsInOneLanguage))} | {Cell(statement.Where(v => v.Mutant.Scope == Mutant.AllLanguages))} | {Cell(statement.Where(v => v.Mutant.Scope == Mutant.Facts))} |\n");
        }
        text.Append("\n| not caught | how many | why |\n|---|---|---|\n");
        foreach (var reason in verdicts.Where(v => !v.IsCaught).GroupBy(v => (Where: Where(v.Mutant), v.Mutant.Change, Why: reasons(v.Mutant))).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| {reason.Key.Change}, {reason.Key.Where} | {reason.Count()} | {reason.Key.Why} |\n");
        return text.ToString();
    }

    private static string Where(Mutant mutant) => mutant.IsInOneLanguage ? "one language" : mutant.Scope;

    private static string Cell(IEnumerable<Verdict> some) => some.Any()
        ? string.Create(CultureInfo.InvariantCulture, $"{some.Count(v => v.IsCaught)} of {some.Count()} ({Share(some):P1})")
        : "";

    private static double Share(IEnumerable<Verdict> some) => some.Any() ? (double)some.Count(v => v.IsCaught) / some.Count() : 1;
}
