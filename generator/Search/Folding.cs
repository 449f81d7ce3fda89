using System.Text;
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

    private readonly int longest;

    public Folding(IEnumerable<SearchRules> rules)
    {
        var all = rules.ToImmutableArray();
        Letters = all.SelectMany(r => r.Fold)
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        longest = Letters.Keys.Select(k => k.Length).DefaultIfEmpty(1).Max();
        Endings = [.. all.Select(r => r.Endings.SelectMany(ending => Words(ending))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray())];
    }

    /// <summary>Letters and rows of letters with what they fold to, of all languages together: nobody knows in which a reader types.</summary>
    public ImmutableSortedDictionary<string, string> Letters { get; }

    /// <summary>The endings of each language, folded: a word has those of one.</summary>
    public ImmutableArray<ImmutableArray<string>> Endings { get; }

    /// <summary>The words of a text, folded.</summary>
    public ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) word.Append(char.ToLowerInvariant(LatinLetter.Base(c)));
            else if (!IsWithinWord(c)) End();
        }
        End();
        return words.ToImmutable();

        void End()
        {
            if (Fold(word.ToString()) is { Length: > 0 } folded) words.Add(folded);
            word.Clear();
        }
    }

    // A mark over a letter, an apostrophe, a soft hyphen.
    private static bool IsWithinWord(char c) =>
        Apostrophes.Contains(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private string Fold(string word)
    {
        var folded = new StringBuilder();
        for (var i = 0; i < word.Length;)
        {
            var (length, letters) = At(word, i);
            foreach (var c in letters)
                // A doubled letter is one: transliterations differ in it. Digits stay.
                if (folded.Length == 0 || folded[^1] != c || char.IsDigit(c)) folded.Append(c);
            i += length;
        }
        return folded.ToString();
    }

    private (int Length, string Letters) At(string word, int at)
    {
        for (var length = Math.Min(longest, word.Length - at); length > 0; length--)
            if (Letters.TryGetValue(word.Substring(at, length), out var letters)) return (length, letters);
        return (1, word[at].ToString());
    }
}
