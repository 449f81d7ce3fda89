using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that a figure counts the same in every language: per cent, dollars, tonnes.</summary>
internal static class UnitParity
{
    /// <param name="siblings">Texts that have the same figures, that of the default language first.</param>
    public static IEnumerable<Diagnostic> Check(Site site, ImmutableArray<Sibling<TextFigures>> siblings)
    {
        if (siblings.Length < 2 || siblings.All(s => s.Value.Units.All(u => u is null))) return [];
        // Of two that differ nobody knows which is wrong: the default language's counts as right.
        return siblings.Skip(siblings.Length == 2 ? 1 : 0).SelectMany(s => Check(site, s, siblings.Remove(s)));
    }

    private static IEnumerable<Diagnostic> Check(Site site, Sibling<TextFigures> sibling, ImmutableArray<Sibling<TextFigures>> others)
    {
        var (mine, own) = (sibling.Value, Pairs(sibling.Value));
        return from pair in others.Select(o => Pairs(o.Value)).Aggregate((shared, other) => shared.Intersect(other)).Except(own).Order()
               let at = mine.Values.IndexOf(pair.Value)
               where at >= 0 && site.Languages.All(l => l.Figures.Units.ContainsKey(pair.Unit))
               // "from 4 to 5 billion dollars" may say it once or twice; only where two languages agree does the third stand out.
               where others.Length > 1 || !mine.Units.Contains(pair.Unit)
               select new Diagnostic(
                   Rules.UnitsDiffer, mine.PlaceOf(at),
                   $"'{pair.Value}' counts {(mine.Units[at] is { } unit ? $"'{unit}'" : "nothing")} here and '{pair.Unit}' in {string.Join(", ", others.Select(o => o.Language))}",
                   "write the unit behind the figure, by a word that content/languages gives for it");
    }

    private static ImmutableHashSet<(string Value, string Unit)> Pairs(TextFigures text) =>
        [.. text.Values.Zip(text.Units).Where(p => p.Second is not null).Select(p => (p.First, p.Second!))];
}
