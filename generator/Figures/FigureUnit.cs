namespace TurkicWiki.Figures;

/// <summary>Reads what a figure counts: the unit that follows it, by the words that a language gives for each.</summary>
public static class FigureUnit
{
    // "14,752.4 million US dollars": the scale word belongs to the figure, one more word may stand between.
    private const int WordsBetween = 1;

    /// <summary>The unit that stands behind a figure, or null.</summary>
    /// <param name="end">Where the figure ends in the text.</param>
    public static string? After(string text, int end, FigureGrammar grammar)
    {
        var units = FigureLexer.Of(grammar).Units;
        var at = end;
        for (var skipped = 0; skipped <= WordsBetween; skipped++)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '-')) at++;
            if (at >= text.Length) return null;
            if (units.Find(text.AsSpan(at)) is { } unit) return unit;
            if (!char.IsLetter(text[at])) return null;
            while (at < text.Length && char.IsLetter(text[at])) at++;
        }
        return null;
    }
}
