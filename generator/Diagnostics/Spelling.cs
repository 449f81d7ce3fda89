namespace TurkicWiki.Diagnostics;

/// <summary>Finds the right spelling that a wrong one is nearest to.</summary>
public static class Spelling
{
    /// <summary>A hint such as <c>did you mean 'uzbekistan'?</c>, or null where nothing is near.</summary>
    public static string? Hint(string wrong, IEnumerable<string> right) =>
        Nearest(wrong, right) is { } near ? $"did you mean '{near}'?" : null;

    /// <summary>The candidate within a third of the word's length, by Damerau–Levenshtein distance; the first by ordinal order if several.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> right)
    {
        var limit = Math.Max(1, wrong.Length / 3);
        return right
            .Select(word => (word, distance: Distance(wrong, word)))
            .Where(c => c.distance <= limit)
            .OrderBy(c => c.distance).ThenBy(c => c.word, StringComparer.Ordinal)
            .Select(c => c.word)
            .FirstOrDefault();
    }

    // Optimal string alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
