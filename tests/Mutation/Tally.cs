using System.Globalization;
using System.Text;

namespace TurkicWiki.Tests.Mutation;

/// <summary>How many mutants were tried and caught, by kind of statement and of change, and why the others were not.</summary>
internal sealed class Tally(IReadOnlyCollection<Verdict> verdicts)
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
        foreach (var reason in verdicts.Where(v => !v.IsCaught).GroupBy(v => (Where: Where(v.Mutant), v.Mutant.Change, Why: Why(v.Mutant))).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| {reason.Key.Change}, {reason.Key.Where} | {reason.Count()} | {reason.Key.Why} |\n");
        return text.ToString();
    }

    private static string Where(Mutant mutant) => mutant.IsInOneLanguage ? "one language" : mutant.Scope;

    private static string Why(Mutant mutant) => (mutant.Statement, mutant.Change) switch
    {
        ("remark", _) when mutant.IsOfFigure => "the passages that the remark rests on have the other figure as well",
        (_, "name") => "the passage, or another language, has the other name as well",
        (_, "unit") => "the other languages say the unit in other places",
        _ when mutant.IsOfFigure && mutant.IsInOneLanguage => "the other languages have no figure there to compare",
        _ when mutant.IsOfFigure => "the passage, or the page, has the other figure as well",
        (_, "dropped claim" or "swapped headings" or "level of a heading" or "dropped heading" or "id of a heading") => "all languages say the same: nothing tells a slip from an edit",
        (_, "swapped claims") => "both claims rest on the same passages, or all languages were swapped",
        (_, "subject") => "the vocabulary of facts says who; the passage is asked for figures only",
        _ => "the other passage has the same figures and names, or the statement has none",
    };

    private static string Cell(IEnumerable<Verdict> some) => some.Any()
        ? string.Create(CultureInfo.InvariantCulture, $"{some.Count(v => v.IsCaught)} of {some.Count()} ({Share(some):P1})")
        : "";

    private static double Share(IEnumerable<Verdict> some) => some.Any() ? (double)some.Count(v => v.IsCaught) / some.Count() : 1;
}
