namespace TurkicWiki.Checking;

/// <summary>What one language has where others have the same thing in theirs.</summary>
internal sealed record Sibling<T>(string Language, T Value);

/// <summary>A language that departs from what most languages have.</summary>
/// <param name="Norm">What most have; what the default language has where no majority is found.</param>
/// <param name="Others">The languages that have it, to name in a message.</param>
internal sealed record Deviation<T>(Sibling<T> From, T Norm, string Others)
{
    /// <summary>The languages with their verb: <c>en has</c>, <c>en, kk have</c>.</summary>
    public string OthersHave => $"{Others} {(Others.Contains(',') ? "have" : "has")}";
}

internal static class Deviations
{
    /// <summary>The languages that deviate, in order; none where all agree.</summary>
    /// <param name="siblings">The default language first.</param>
    /// <param name="key">What must be the same.</param>
    public static ImmutableArray<Deviation<T>> Of<T>(ImmutableArray<Sibling<T>> siblings, Func<T, string> key)
    {
        if (AreAlike(siblings, key)) return [];
        // GroupBy keeps the order and so does OrderByDescending: of groups of one size the default language's comes first.
        var groups = siblings.GroupBy(s => key(s.Value), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ToImmutableArray();
        if (groups.Length < 2) return [];
        var norm = groups[0].ToImmutableArray();
        var others = string.Join(", ", norm.Select(s => s.Language));
        return [.. groups.Skip(1).SelectMany(g => g).Select(s => new Deviation<T>(s, norm[0].Value, others))];
    }

    private static bool AreAlike<T>(ImmutableArray<Sibling<T>> siblings, Func<T, string> key)
    {
        if (siblings.Length < 2) return true;
        var first = key(siblings[0].Value);
        for (var i = 1; i < siblings.Length; i++)
            if (key(siblings[i].Value) != first) return false;
        return true;
    }
}
