using System.Runtime.CompilerServices;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;

namespace TurkicWiki.Search;

/// <summary>
/// Words as the search compares them: small Latin letters without marks, whatever the script, so that all spellings of a name meet.
/// The theme's <c>search.js</c> does the same to what a reader types.
/// </summary>
public sealed class Folding
{
    private const string Apostrophes = "'’‘ʼʻ`´";

    private const int UsualLength = 64;

    // By the first letter, the longest row of letters first.
    private readonly Dictionary<char, (string Letters, string Folded)[]> byLetter;

    public Folding(IEnumerable<SearchRules> rules)
    {
        var all = rules.ToImmutableArray();
        Letters = all.SelectMany(r => r.Fold)
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        byLetter = Letters.Where(l => l.Key.Length > 0).GroupBy(l => l.Key[0]).ToDictionary(
            same => same.Key, same => same.OrderByDescending(l => l.Key.Length).Select(l => (l.Key, l.Value)).ToArray());
        Endings = [.. all.Select(r => r.Endings.SelectMany(ending => Words(ending))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray())];
    }

    /// <summary>Letters and rows of letters with what they fold to, of all languages together: nobody knows in which a reader types.</summary>
    public ImmutableSortedDictionary<string, string> Letters { get; }

    /// <summary>The endings of each language, folded: a word has those of one.</summary>
    public ImmutableArray<ImmutableArray<string>> Endings { get; }

    /// <summary>The words of a text, folded.</summary>
    public ImmutableArray<string> Words(string text) => [.. Printed(text).Select(word => Fold(text.AsSpan(word))).Where(word => word.Length > 0)];

    /// <summary>Where the words of a text stand in it. Some fold to nothing.</summary>
    public static IEnumerable<Range> Printed(string text)
    {
        for (var (start, end) = (0, 0); start < text.Length; start = end + 1)
        {
            for (end = start; end < text.Length && (char.IsLetterOrDigit(text[end]) || IsWithinWord(text[end])); end++) { }
            if (end > start) yield return start..end;
        }
    }

    /// <summary>A word as it is compared.</summary>
    public string Fold(ReadOnlySpan<char> printed)
    {
        var word = printed.Length <= UsualLength ? stackalloc char[UsualLength] : new char[printed.Length];
        var length = 0;
        foreach (var c in printed)
            if (char.IsLetterOrDigit(c)) word[length++] = char.ToLowerInvariant(LatinLetter.Base(c));
        return Folded(word[..length]);
    }

    private string Folded(ReadOnlySpan<char> word)
    {
        var folded = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[2 * UsualLength]);
        var last = '\0';
        while (!word.IsEmpty)
        {
            var (length, letters) = At(word);
            foreach (var c in letters ?? word[..1])
            {
                // A doubled letter is one: transliterations differ in it. Digits stay.
                if (c != last || char.IsDigit(c)) folded.AppendFormatted(new ReadOnlySpan<char>(in c));
                last = c;
            }
            word = word[length..];
        }
        return folded.ToStringAndClear();
    }

    // A mark over a letter, an apostrophe, a soft hyphen.
    private static bool IsWithinWord(char c) =>
        Apostrophes.Contains(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private (int Length, string? Letters) At(ReadOnlySpan<char> word)
    {
        if (!byLetter.TryGetValue(word[0], out var rows)) return (1, null);
        foreach (var (letters, folded) in rows)
            if (word.StartsWith(letters, StringComparison.Ordinal)) return (letters.Length, folded);
        return (1, null);
    }
}
