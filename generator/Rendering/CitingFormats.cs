using TurkicWiki.Figures;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>How to cite a page: the patterns of APA and GOST R 7.0.5 are interface strings, BibTeX is the same in every language.</summary>
public static class CitingFormats
{
    /// <param name="key">The page's key in BibTeX.</param>
    public static CiteView Of(Edition edition, string title, string url, string key)
    {
        var edited = edition.Site.Content.Changes.FirstOrDefault()?.Date;
        var date = edited is { } day ? edition.Date(day).Text : edition.Text("no-date-given");
        var year = edited?.Year.ToString(CultureInfo.InvariantCulture) ?? edition.Text("no-date-given");
        var site = edition.Config.Title[edition.Code];
        return new CiteView(Filled("cite-apa"), Filled("cite-gost"), Bibtex(edition, title, url, key, edited));

        string Filled(string pattern) => edition.Text(pattern, ("title", title), ("site", site), ("date", date), ("year", year), ("url", url));
    }

    private static string Bibtex(Edition edition, string title, string url, string key, DateOnly? date)
    {
        var lines = new List<string>
        {
            $"  title = {{{{{title}}}}}",
            $"  howpublished = {{{edition.Config.Title[edition.Code]}}}",
            $"  url = {{{url}}}",
            $"  langid = {{{edition.Code}}}",
        };
        if (date is { } day) lines.Insert(2, $"  date = {{{new EdtfDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}}}");
        return $"@online{{{key},\n{string.Join(",\n", lines)}\n}}";
    }
}
