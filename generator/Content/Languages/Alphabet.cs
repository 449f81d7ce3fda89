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
        var a = Bare(x ?? "");
        var b = Bare(y ?? "");
        while (!a.IsEmpty && !b.IsEmpty)
            if (Next(ref a).CompareTo(Next(ref b)) is var order and not 0) return order;
        return a.IsEmpty == b.IsEmpty ? string.CompareOrdinal(x, y) : a.IsEmpty ? -1 : 1;
    }

    /// <summary>The letter under which a title stands in an index: one of the alphabet, a foreign one, or <see cref="Digits"/>.</summary>
    public string LetterOf(string title)
    {
        var text = Bare(title);
        if (text.IsEmpty) return "";
        if (char.IsDigit(text[0])) return Digits;
        if (LetterAt(text) is var (letter, _)) return Letters[letter];
        return char.IsHighSurrogate(text[0]) ? text[..2].ToString() : LatinLetter.Base(char.ToUpperInvariant(text[0])).ToString();
    }

    // The rank of the letter that a text begins with, which is then cut off.
    private int Next(ref ReadOnlySpan<char> text)
    {
        if (LetterAt(text) is var (letter, length))
        {
            text = text[length..];
            return FirstLetterRank + letter;
        }
        var sign = char.ToUpperInvariant(text[0]);
        text = text[1..];
        return char.IsDigit(sign) ? DigitRank + sign - '0' : char.IsLetter(sign) ? ForeignRank + LatinLetter.Base(sign) : SignRank;
    }

    // Without the quotation marks and other signs before its first letter or digit.
    private static ReadOnlySpan<char> Bare(string title)
    {
        var first = 0;
        while (first < title.Length && !char.IsLetterOrDigit(title[first]) && !char.IsSurrogate(title[first])) first++;
        return title.AsSpan(first);
    }

    private (int Letter, int Length)? LetterAt(ReadOnlySpan<char> text)
    {
        var letters = places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, text.Length); length > 0; length--)
            if (letters.TryGetValue(text[..length], out var place)) return (place, length);
        // A letter with a mark that the alphabet does not have sorts as the letter without it.
        return letters.TryGetValue([LatinLetter.Base(char.ToUpperInvariant(text[0]))], out var bare) ? (bare, 1) : null;
    }

    private static FrozenDictionary<string, int> PlacesOf(ImmutableArray<string> letters, ImmutableSortedDictionary<string, string> same) =>
        letters.Select((letter, place) => KeyValuePair.Create(letter, place))
            .Concat(same.Select(pair => KeyValuePair.Create(pair.Key, letters.IndexOf(pair.Value))).Where(pair => pair.Value >= 0))
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.OrdinalIgnoreCase);
}
