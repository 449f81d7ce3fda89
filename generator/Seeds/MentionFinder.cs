using System.Text.RegularExpressions;

namespace TurkicWiki.Seeds;

/// <summary>Finds which subjects a text names, by their names as whole words.</summary>
public static class MentionFinder
{
    /// <summary>The slugs, in ordinal order.</summary>
    public static ImmutableArray<string> Find(string text, ImmutableArray<Naming> namings) =>
        [.. namings.GroupBy(n => n.Kind).SelectMany(kind => OfOneKind(Fold(text), kind)).Distinct().Order(StringComparer.Ordinal)];

    // A name within a longer one of its kind is no mention: the Central Asian Cooperation Organization is not the Central Asian
    // Cooperation. Across kinds it is one: the Andijan events name Andijan. So what is found is taken out, kind by kind.
    private static HashSet<string> OfOneKind(string folded, IEnumerable<Naming> namings)
    {
        var found = new HashSet<string>();
        var names = from naming in namings
                    from name in naming.Names
                    where name.Trim().Length > 1
                    group naming.Slug by Fold(name.Trim()) into same
                    orderby same.Key.Length descending, same.Key
                    select same;
        foreach (var name in names)
        {
            var rest = Regex.Replace(folded, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name.Key)}(?:'s)?(?![\p{{L}}\p{{N}}])", "\u0001", Casing(name.Key));
            if (rest == folded) continue;
            folded = rest;
            found.UnionWith(name);
        }
        return found;
    }

    // An abbreviation counts only in capitals: "CIS", not "cis".
    private static RegexOptions Casing(string name) => RegexOptions.CultureInvariant
        | (name.Length <= 6 && !name.Any(char.IsLower) ? RegexOptions.None : RegexOptions.IgnoreCase);

    private static string Fold(string text) => Regex.Replace(text.Replace('’', '\'').Replace('–', '-'), @"\s+", " ");
}
