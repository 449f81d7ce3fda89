using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that quotations are short: the sources are other people's work.</summary>
internal static class LongQuotations
{
    private const int MostWords = 10;

    public static IEnumerable<Diagnostic> Check(Site site) =>
        from page in site.AllPages
        from quotation in page.Claims.SelectMany(c => c.Quotations)
        let words = Words(quotation.Text)
        where words > MostWords
        select new Diagnostic(Rules.LongQuotation, quotation.At, $"a quotation of {words} words", $"quote {MostWords} at most, or say it in words of your own");

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
