using System.Text.RegularExpressions;

namespace TurkicWiki.Seeds;

/// <summary>Finds which subjects a text names, by their titles, aliases and forms as whole words, a longer name before a shorter.</summary>
public static class MentionFinder
{
    /// <summary>The slugs, in ordinal order.</summary>
    /// <param name="names">By slug.</param>
    public static ImmutableArray<string> Find(string text, ImmutableSortedDictionary<string, ImmutableArray<string>> names)
    {
        var bySlug = from pair in names from name in pair.Value where name.Trim().Length > 1 select (Slug: pair.Key, Name: name.Trim());
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var folded = Fold(text);
        foreach (var same in bySlug.GroupBy(n => Fold(n.Name), StringComparer.Ordinal).OrderByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            // "Central Asian Union" must not also count as "Central Asia", nor "Kyrgyz Republic" as nothing: what is found is taken out.
            var rest = Regex.Replace(folded, @"(?<![\p{L}\p{N}])" + Regex.Escape(same.Key) + @"(?:'s)?(?![\p{L}\p{N}])", "\u0001", Casing(same.Key));
            if (rest == folded) continue;
            folded = rest;
            found.UnionWith(same.Select(n => n.Slug));
        }
        return [.. found];
    }

    // An abbreviation counts only in capitals: "CIS", not "cis".
    private static RegexOptions Casing(string name) => RegexOptions.CultureInvariant
        | (name.Length <= 6 && name.All(c => !char.IsLower(c)) ? RegexOptions.None : RegexOptions.IgnoreCase);

    private static string Fold(string text) => Regex.Replace(text.Replace('’', '\'').Replace('–', '-'), @"\s+", " ");
}
