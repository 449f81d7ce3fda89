using System.Buffers;
using System.Text.RegularExpressions;

namespace TurkicWiki.Figures;

/// <summary>
/// Blanks out digits that state nothing: addresses, identifiers, dates with slashes (whose order nobody can tell) and the marks of
/// footnotes.
/// </summary>
public static partial class FigureMask
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<[@/:.-");

    /// <summary>The text at its full length, every masked sign replaced by U+0001.</summary>
    public static string Apply(string text) => MayMask(text) ? Masked().Replace(text, m => new string('\u0001', m.Length)) : text;

    // Each form has one of the signs, with these neighbours; most texts have none.
    private static bool MayMask(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Signs); at >= 0;)
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + 1 == text.Length ? ' ' : text[at + 1]);
            var may = text[at] switch
            {
                '.' => char.IsLetter(before) && !char.IsWhiteSpace(after),
                '-' => char.IsDigit(before) && char.IsDigit(after),
                ':' => !char.IsWhiteSpace(after),
                '[' => char.IsDigit(after),
                _ => true,
            };
            if (may) return true;
            var next = text[(at + 1)..].IndexOfAny(Signs);
            at = next < 0 ? next : at + 1 + next;
        }
        return false;
    }

    [GeneratedRegex(
        """
        <sup>[^<]*</sup>
        | \[\d{1,2}\]                                       # [3], the number of a reference
        | (?<=\p{Ll}{4}\.)\d{1,2}(?=\s|$)                   # markets.2, a mark after a full stop
        | \b(?:https?|ftp|file|mailto):\S+ | \bwww\.\S+ | [^\s<>()\[\]]+@[^\s<>()\[\]]+
        | \b10\.\d{4,9}/\S+                                 # a DOI
        | \bISSN[:\s]*\d{4}-\d{3}[\dXx]
        | \b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b                  # an ORCID
        | \b\d{1,2}/\d{1,2}/\d{4}\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Masked();
}
