using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that quotations are short: the sources are other people's work. A title in quotation marks is none.</summary>
internal static class LongQuotations
{
    private const int MostWords = 10;

    public static IEnumerable<Diagnostic> Check(Site site)
    {
        var onPages = site.AllPages.SelectMany(p => p.Claims).SelectMany(c => c.Quotations).Select(q => (q.Text, At: (Func<Location>)(() => q.At)));
        var inFiles = AllWordings.Of(site).SelectMany(w => PlacedText.Of(site, w)).Where(MayQuote).SelectMany(Quotations);
        return from quotation in onPages.Concat(inFiles)
               let words = Words(quotation.Text)
               where words > MostWords && !IsTitle(site, quotation.Text)
               select new Diagnostic(
                   Rules.LongQuotation, quotation.At(), $"a quotation of {words} words", $"quote {MostWords} at most, or say it in words of your own");
    }

    private static bool IsTitle(Site site, string quotation) =>
        NameFinder.Of(site).Values.Any(f => f.Names.Any(n => !n.IsForm && Bare(n.Name) == Bare(quotation)));

    private static bool MayQuote(PlacedText prose) =>
        prose.Language.Typography.Quotes is [{ Length: > 0 } open, ..] && prose.Text.Contains(open, StringComparison.Ordinal);

    // Most quotations are short, and finding a spot in a file takes longer than counting words.
    private static IEnumerable<(string Text, Func<Location> At)> Quotations(PlacedText prose)
    {
        if (prose.Language.Typography.Quotes is not [{ Length: > 0 } open, { Length: > 0 } close, ..]) yield break;
        for (var start = prose.Text.IndexOf(open, StringComparison.Ordinal); start >= 0;)
        {
            var end = prose.Text.IndexOf(close, start + open.Length, StringComparison.Ordinal);
            if (end < 0) yield break;
            var length = end + close.Length - start;
            var begin = start;
            yield return (prose.Text[start..end], () => prose.Place(begin, length));
            start = prose.Text.IndexOf(open, start + length, StringComparison.Ordinal);
        }
    }

    // Without the marks around it; a full stop within them is the sentence's.
    private static string Bare(string text) => text.Trim().Trim('“', '”', '„', '«', '»', '"', '.', ',');

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
