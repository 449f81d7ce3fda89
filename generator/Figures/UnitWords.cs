namespace TurkicWiki.Figures;

/// <summary>The words that a grammar has for units, by their first letter: what follows most figures is none of them.</summary>
internal sealed class UnitWords
{
    private readonly Dictionary<char, List<(string Word, string Unit)>> byLetter = [];

    public UnitWords(FigureGrammar grammar)
    {
        foreach (var (unit, words) in grammar.Units)
        {
            foreach (var word in words.Where(w => w.Length > 0))
            {
                var letter = char.ToUpperInvariant(word[0]);
                if (!byLetter.TryGetValue(letter, out var known)) byLetter[letter] = known = [];
                known.Add((word, unit));
            }
        }
    }

    /// <summary>The unit of the first word that a text begins with, or null.</summary>
    public string? Find(ReadOnlySpan<char> text)
    {
        if (!byLetter.TryGetValue(char.ToUpperInvariant(text[0]), out var known)) return null;
        foreach (var (word, unit) in known)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return unit;
        return null;
    }
}
