namespace TurkicWiki.Content.Pages;

/// <summary>Finds what stands between a language's outer quotation marks.</summary>
public static class QuotationReader
{
    /// <summary>Where each quotation begins and how long it is, marks aside; one that is not closed reaches to the end of the text.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text, ImmutableArray<string> quotes)
    {
        var (open, close) = (quotes[0], quotes[1]);
        for (var at = 0; text.IndexOf(open, at, StringComparison.Ordinal) is var found and >= 0;)
        {
            var start = found + open.Length;
            var end = End(text, start, open, close);
            if (end > start) yield return (start, end - start);
            at = Math.Min(text.Length, end + close.Length);
        }
    }

    // A quotation may hold another between the same marks.
    private static int End(string text, int start, string open, string close)
    {
        var depth = 1;
        for (var i = start; i < text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, close, 0, close.Length) == 0) depth--;
            else if (string.CompareOrdinal(text, i, open, 0, open.Length) == 0) depth++;
            if (depth == 0) return i;
        }
        return text.Length;
    }
}
