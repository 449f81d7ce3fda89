using System.Buffers;
using System.Text.RegularExpressions;

namespace TurkicWiki.Checking;

/// <summary>Pairs the quotation marks of a text, to say which mark of the language belongs in the place of each.</summary>
internal static partial class QuotationMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»‹›");

    /// <summary>The right mark by the offset of each mark. Those of a paragraph in which they do not pair are left out.</summary>
    /// <param name="quotes">Outer opening and closing, inner opening and closing marks.</param>
    public static IReadOnlyDictionary<int, string> Right(string text, ImmutableArray<string> quotes)
    {
        var right = new Dictionary<int, string>();
        var start = 0;
        foreach (var paragraph in ParagraphEnd().EnumerateMatches(text))
        {
            Add(paragraph.Index);
            start = paragraph.Index;
        }
        Add(text.Length);
        return right;

        void Add(int end)
        {
            if (!AreIn(text.AsSpan(start, end - start))) return;
            foreach (var (at, mark) in Paired(text, start, end, quotes) ?? []) right.Add(at, mark);
        }
    }

    private static List<KeyValuePair<int, string>>? Paired(string text, int start, int end, ImmutableArray<string> quotes)
    {
        var right = new List<KeyValuePair<int, string>>();
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (!IsMark(text[i])) continue;
            if (Opens(text, i, quotes) is not { } opens) return null;
            if (!opens && --depth < 0) return null;
            right.Add(new(i, quotes[(depth == 0 ? 0 : 2) + (opens ? 0 : 1)]));
            if (opens) depth++;
        }
        return depth == 0 ? right : null;
    }

    /// <summary>True for a double quotation mark of any language: single ones are apostrophes as well.</summary>
    public static bool IsMark(char c) => Marks.Contains(c);

    /// <summary>True for a text that has a mark at all.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    // Straight marks and “ do not say which side they are of; what stands beside them does.
    private static bool? Opens(string text, int at, ImmutableArray<string> quotes)
    {
        var sides = quotes.Select((quote, i) => (quote, Opens: i % 2 == 0)).Where(q => q.quote == text[at].ToString()).Select(q => q.Opens).Distinct().ToList();
        if (sides.Count == 1 && text[at] != '“') return sides[0];
        switch (text[at])
        {
            case '«' or '‹' or '„' or '‟': return true;
            case '»' or '›' or '”': return false;
        }
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + 1 == text.Length ? ' ' : text[at + 1];
        if (char.IsWhiteSpace(before)) return char.IsWhiteSpace(after) ? null : true;
        if (before is '(' or '[' or '{' or '—' or '–' or '-' or '/' || IsMark(before) && !char.IsWhiteSpace(after) && char.IsLetterOrDigit(after)) return true;
        return char.IsLetterOrDigit(after) ? (char.IsLetterOrDigit(before) ? null : true) : false;
    }

    [GeneratedRegex(@"\n\s*\n|\n(?=\s*(?:[-*+>|]|\d+\.)\s)")]
    private static partial Regex ParagraphEnd();
}
