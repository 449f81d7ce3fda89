using System.Text.RegularExpressions;

namespace TurkicWiki.Figures;

/// <summary>
/// Blanks out digits that state nothing: addresses, identifiers, dates with slashes (whose order nobody can tell) and the marks of
/// footnotes.
/// </summary>
public static partial class FigureMask
{
    /// <summary>The text at its full length, every masked sign replaced by U+0001.</summary>
    public static string Apply(string text) => Masked().Replace(text, m => new string('\u0001', m.Length));

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
