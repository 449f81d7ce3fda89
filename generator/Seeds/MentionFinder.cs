using System.Text;
using System.Text.RegularExpressions;

namespace TurkicWiki.Seeds;

/// <summary>Finds which subjects a text names, by their names as whole words.</summary>
public sealed class MentionFinder
{
    private const int LongestAbbreviation = 6;

    // For each kind its names, the longest first, with the subjects that bear them.
    private readonly ImmutableArray<ImmutableArray<(string Name, ImmutableArray<string> Slugs)>> kinds;

    public MentionFinder(ImmutableArray<Naming> namings)
    {
        kinds = [.. namings.GroupBy(n => n.Kind).Select(NamesOf)];
    }

    /// <summary>The slugs, in ordinal order.</summary>
    public ImmutableArray<string> Find(string text) =>
        [.. kinds.SelectMany(names => OfOneKind(Fold(text), names)).Distinct().Order(StringComparer.Ordinal)];

    private static ImmutableArray<(string Name, ImmutableArray<string> Slugs)> NamesOf(IEnumerable<Naming> namings) =>
    [
        .. from naming in namings
           from name in naming.Names
           where name.Trim().Length > 1
           group naming.Slug by Fold(name.Trim()) into same
           orderby same.Key.Length descending
           select (same.Key, same.Distinct().ToImmutableArray()),
    ];

    // A name within a longer one of its kind is no mention: the Central Asian Cooperation Organization is not the Central Asian
    // Cooperation. Across kinds it is one: the Andijan events name Andijan. So what is found is taken out, kind by kind.
    private static List<string> OfOneKind(string folded, ImmutableArray<(string Name, ImmutableArray<string> Slugs)> names)
    {
        var rest = new StringBuilder(folded);
        var found = new List<string>();
        foreach (var (name, slugs) in names)
        {
            var places = Places(folded, name).Where(at => rest[at] != '\0' && rest[at + name.Length - 1] != '\0').ToList();
            foreach (var at in places)
                for (var i = at; i < at + name.Length; i++) rest[i] = '\0';
            if (places.Count > 0) found.AddRange(slugs);
        }
        return found;
    }

    // An abbreviation counts only in capitals: "CIS", not "cis".
    private static IEnumerable<int> Places(string text, string name)
    {
        var casing = name.Length <= LongestAbbreviation && !name.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(name, casing); at >= 0; at = text.IndexOf(name, at + 1, casing))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) yield return at;
        }
    }

    private static string Fold(string text) => Regex.Replace(text.Replace('’', '\'').Replace('–', '-'), @"\s+", " ");
}
