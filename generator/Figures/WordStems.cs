namespace TurkicWiki.Figures;

/// <summary>
/// The words of a grammar that mean something to the reader of figures, by their first letter: nearly every word of a text is none of
/// them, and is known to be none by that letter.
/// </summary>
internal sealed class WordStems
{
    // Letters beyond these are of scripts that no language of the wiki is written in yet: any of them may begin a word.
    private const int Letters = 0x600;

    private readonly Dictionary<char, List<Meaning>> byLetter = [];
    private readonly bool[] begins = new bool[Letters];

    public WordStems(FigureGrammar grammar)
    {
        // In the order of preference: the first meaning of which a stem fits wins.
        for (var month = 0; month < grammar.Months.Length; month++) Add(TokenKind.Month, grammar.Months[month], month + 1);
        foreach (var scale in grammar.Scales.OrderByDescending(s => s.Key.Length)) Add(TokenKind.Scale, [scale.Key], scale.Value);
        Add(TokenKind.Century, grammar.CenturyWords);
        Add(TokenKind.YearWord, grammar.YearWords);
        Add(TokenKind.Numbered, grammar.NumberedWords);
        Add(TokenKind.And, grammar.AndWords, isWhole: true);
        Add(TokenKind.Range, grammar.RangeWords, isWhole: true);
        Add(TokenKind.Link, grammar.LinkWords, isWhole: true);
        for (var letter = '\0'; letter < Letters; letter++)
            begins[letter] = byLetter.ContainsKey(char.ToUpperInvariant(letter)) || RomanNumeral.MayBegin(letter);
    }

    /// <summary>False for a letter with which neither a word of the grammar nor a Roman numeral begins.</summary>
    public bool MayBegin(char letter) => letter >= Letters || begins[letter];

    /// <summary>What a word means; a word without a meaning is <see cref="TokenKind.Word"/>.</summary>
    /// <param name="dotted">True if a full stop follows it.</param>
    public (char Kind, int Ordinal, bool TakesDot) Find(ReadOnlySpan<char> word, bool dotted)
    {
        if (byLetter.TryGetValue(char.ToUpperInvariant(word[0]), out var meanings))
        {
            foreach (var meaning in meanings)
                if (meaning.Fits(word, dotted)) return (meaning.Kind, meaning.Ordinal, meaning.IsShort);
        }
        return (TokenKind.Word, 0, false);
    }

    // The longest stem comes first.
    private void Add(char kind, IEnumerable<string> stems, int ordinal = 0, bool isWhole = false)
    {
        foreach (var stem in stems.Where(s => s.Length > 0).OrderByDescending(s => s.Length))
        {
            var letter = char.ToUpperInvariant(stem[0]);
            if (!byLetter.TryGetValue(letter, out var meanings)) byLetter[letter] = meanings = [];
            meanings.Add(new Meaning(stem, kind, ordinal, isWhole));
        }
    }

    /// <param name="IsWhole">True if it must be the whole word; any other stem begins it.</param>
    private sealed record Meaning(string Stem, char Kind, int Ordinal, bool IsWhole)
    {
        /// <summary>True for an abbreviation: a stem with a full stop, which must be the whole word.</summary>
        public bool IsShort { get; } = !IsWhole && Stem.EndsWith('.');

        public bool Fits(ReadOnlySpan<char> word, bool dotted) =>
            IsWhole ? word.Equals(Stem, StringComparison.OrdinalIgnoreCase)
            : IsShort ? dotted && word.Equals(Stem.AsSpan(0, Stem.Length - 1), StringComparison.OrdinalIgnoreCase)
            : word.StartsWith(Stem, StringComparison.OrdinalIgnoreCase);
    }
}
