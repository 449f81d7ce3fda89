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
    public ImmutableArray<string> Find(string text)
    {
        var folded = Fold(text);
        var lower = folded.ToLowerInvariant();
        return [.. kinds.SelectMany(names => OfOneKind(folded, lower, names)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<(string Name, ImmutableArray<string> Slugs)> NamesOf(IEnumerable<Naming> namings) =>
    [
        .. from naming in namings
           from name in naming.Names
           where name.Trim().Length > 1
           group naming.Slug by Cased(Fold(name.Trim())) into same
           orderby same.Key.Length descending
           select (same.Key, same.Distinct().ToImmutableArray()),
    ];

    // A name within a longer one of its kind is no mention: the Central Asian Cooperation Organization is not the Central Asian
    // Cooperation. Across kinds it is one: the Andijan events name Andijan. So what is found is taken out, kind by kind.
    private static List<string> OfOneKind(string text, string lower, ImmutableArray<(string Name, ImmutableArray<string> Slugs)> names)
    {
        var taken = new bool[text.Length];
        var found = new List<string>();
        foreach (var (name, slugs) in names)
        {
            var places = Places(IsAbbreviation(name) ? text : lower, name).Where(at => !taken[at] && !taken[at + name.Length - 1]).ToList();
            foreach (var at in places) taken.AsSpan(at, name.Length).Fill(true);
            if (places.Count > 0) found.AddRange(slugs);
        }
        return found;
    }

    private static IEnumerable<int> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) yield return at;
        }
    }

    // It counts only in capitals, as it is written: "CIS", not "cis". Other names are kept in small letters.
    private static bool IsAbbreviation(string name) => name.Length <= LongestAbbreviation && !name.Any(char.IsLower);

    private static string Cased(string name) => IsAbbreviation(name) ? name : name.ToLowerInvariant();

    private static string Fold(string text) => Regex.Replace(text.Replace('’', '\'').Replace('–', '-'), @"\s+", " ");
}
