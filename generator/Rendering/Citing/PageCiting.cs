using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Citing;

/// <summary>How to cite a subject's page, and the sources behind it: what the wiki says is theirs.</summary>
public static class PageCiting
{
    /// <param name="cited">The passages that the page cites.</param>
    public static CiteView Of(Edition edition, Subject subject, IEnumerable<PassageId> cited)
    {
        var sources = cited.Select(p => p.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(edition.Index.SourceOf).OfType<Source>()
            .Select(s => edition.CitedSources.GetOrAdd(s.Id, _ => CitedSource.Of(edition, s))).ToImmutableArray();
        var bibtex = string.Join('\n', sources.Select(s => s.BibTex).Prepend(PageAsBibTex(edition, subject)));
        return new CiteView(
        [
            new CitingStyleView("apa", edition.Text("apa"), Page(edition, subject, "cite-apa"), [.. sources.Select(s => new SourceCitationView(s.Apa, s.Lang))], null),
            new CitingStyleView("gost", edition.Text("gost"), Page(edition, subject, "cite-gost"), [.. sources.Select(s => new SourceCitationView(s.Gost, s.Lang))], null),
            new CitingStyleView("bibtex", edition.Text("bibtex"), null, [], bibtex),
        ]);
    }

    private static string Address(Edition edition, Subject subject) => edition.Config.BaseUrl + subject.Url(edition.Code);

    private static DateOnly? Edited(Edition edition) => edition.Site.Content.Changes.FirstOrDefault()?.Date;

    private static string Page(Edition edition, Subject subject, string pattern)
    {
        var edited = Edited(edition);
        return edition.Text(pattern,
            ("title", subject.Title(edition.Code)),
            ("site", edition.Config.Title[edition.Code]),
            ("url", Address(edition, subject)),
            ("accessed", edition.Text("accessed-date")),
            ("year", edited is { } day ? Number(day.Year) : edition.Text("apa-no-date")),
            ("apa-date", edited is { } date ? ApaDate(edition, date) : edition.Text("apa-no-date")));
    }

    private static string ApaDate(Edition edition, DateOnly date) => edition.Text("apa-date",
        ("year", Number(date.Year)), ("month", edition.Language.Dates.Months[date.Month - 1]), ("day", Number(date.Day)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string PageAsBibTex(Edition edition, Subject subject) => BibTex.Of(
        $"{subject.Slug}-{edition.Code}", subject.Title(edition.Code), edition.Config.Title[edition.Code],
        Address(edition, subject), edition.Code, Edited(edition));
}
