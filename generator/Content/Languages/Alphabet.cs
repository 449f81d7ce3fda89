using System.Collections.Frozen;

namespace TurkicWiki.Content.Languages;

/// <summary>The order of letters in a language's lists: ours, not ICU's, whose versions differ between machines.</summary>
/// <param name="Letters">Capitals, in order; a letter may be written with several characters.</param>
/// <param name="Same">Letters that sort as another.</param>
public sealed record Alphabet(ImmutableArray<string> Letters, ImmutableSortedDictionary<string, string> Same) : IComparer<string>
{
    // Spaces and signs come before digits, digits before the alphabet, letters of other alphabets after it.
    private const int SignRank = 0;
    private const int DigitRank = 1;
    private const int FirstLetterRank = 100;
    private const int ForeignRank = 10_000;

    private readonly FrozenDictionary<string, int> places = PlacesOf(Letters, Same);
    private readonly int longest = Letters.Select(letter => letter.Length).DefaultIfEmpty(0).Max();

    /// <summary>The index under which titles that begin with a digit stand.</summary>
    public const string Digits = "0–9";

    public int Compare(string? x, string? y)
    {
        var (a, b) = (RanksOf(x ?? ""), RanksOf(y ?? ""));
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
            if (a[i].CompareTo(b[i]) is var order and not 0) return order;
        return a.Count.CompareTo(b.Count) is var shorter and not 0 ? shorter : string.CompareOrdinal(x, y);
    }

    /// <summary>The letter under which a title stands in an index: one of the alphabet, a foreign one, or <see cref="Digits"/>.</summary>
    public string LetterOf(string title)
    {
        var text = Bare(title);
        if (text.Length == 0) return "";
        if (char.IsDigit(text[0])) return Digits;
        if (LetterAt(text, 0) is var (letter, _)) return Letters[letter];
        return char.IsSurrogatePair(text, 0) ? text[..2] : LatinLetter.Base(text[0]).ToString();
    }

    private List<int> RanksOf(string title)
    {
        var text = Bare(title);
        var ranks = new List<int>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (LetterAt(text, i) is var (letter, length))
            {
                ranks.Add(FirstLetterRank + letter);
                i += length;
                continue;
            }
            ranks.Add(char.IsDigit(text[i]) ? DigitRank + text[i] - '0' : char.IsLetter(text[i]) ? ForeignRank + LatinLetter.Base(text[i]) : SignRank);
            i++;
        }
        return ranks;
    }

    // Upper case, without the quotation marks and other signs before its first letter or digit.
    private static string Bare(string title)
    {
        var first = 0;
        while (first < title.Length && !char.IsLetterOrDigit(title[first]) && !char.IsSurrogate(title[first])) first++;
        return title[first..].ToUpperInvariant();
    }

    private (int Letter, int Length)? LetterAt(string text, int at)
    {
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
            if (places.TryGetValue(text.Substring(at, length), out var place)) return (place, length);
        // A letter with a mark that the alphabet does not have sorts as the letter without it.
        return places.TryGetValue(LatinLetter.Base(text[at]).ToString(), out var bare) ? (bare, 1) : null;
    }

    private static FrozenDictionary<string, int> PlacesOf(ImmutableArray<string> letters, ImmutableSortedDictionary<string, string> same) =>
        letters.Select((letter, place) => KeyValuePair.Create(letter, place))
            .Concat(same.Select(pair => KeyValuePair.Create(pair.Key, letters.IndexOf(pair.Value))).Where(pair => pair.Value >= 0))
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .ToFrozenDictionary(group => group.Key, group => group.Last());
}
