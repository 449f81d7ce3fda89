using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;

namespace TurkicWiki.Search;

/// <summary>All that a search in one language can find, the more prominent first: where two match alike, the first is shown first.</summary>
internal sealed class Documents(Site site, Language language)
{
    private const int LineLimit = 240;

    /// <summary>A page that gathers others, with the keys of what it is called.</summary>
    private sealed record Listing(string Path, string Title, string Lead, bool IsTable = false);

    private static readonly ImmutableArray<Listing> Listings =
    [
        new("/timeline/", "timeline", "events-lead"),
        .. Kind.All.Select(kind => new Listing($"/{kind.Folder}/", kind.Folder, $"{kind.Folder}-lead")),
        new("/tables/", "tables", "membership-lead"),
        new("/tables/membership/", "membership-table", "membership-lead", IsTable: true),
        new("/tables/leaders/", "leaders-table", "leaders-table-lead", IsTable: true),
        new("/tables/agreements/", "agreements-table", "agreements-table-lead", IsTable: true),
        new("/tables/trade/", "trade-table", "trade-lead", IsTable: true),
        new("/tables/succession/", "succession-map", "succession-lead"),
        new("/disagreements/", "disagreements", "disagreements-lead"),
        new("/sources/", "sources", "sources-lead"),
        new("/a-z/", "alphabetical-index", "index-lead"),
        new("/changes/", "changes", "changes-lead"),
        new("/status/", "translation-status", "status-lead"),
    ];

    /// <summary>The pages.</summary>
    public IEnumerable<SearchDocument> Subjects() =>
    [
        .. Ordered().Select(Of),
        .. Listings.Select(Of),
        .. site.Pages.Select(Of),
        .. site.Datasets.Values.Select(Of),
        .. site.Content.Sources.OrderBy(s => s.Id, StringComparer.Ordinal).Select(Of),
    ];

    /// <summary>The headings of the pages.</summary>
    public IEnumerable<SearchDocument> Sections() =>
        from page in Treated()
        from section in page.Page.Sections
        where section.Id.Length > 0
        let names = ImmutableArray.Create(section.Title, $"{page.Subject.Title(language.Code)} {section.Title}")
        select new SearchDocument(
            language.Text("section-label"), $"{page.Subject.Url(language.Code)}#{section.Id}", section.Title, names, () => new Told(page.Subject.Title(language.Code), ""));

    public IEnumerable<SearchDocument> Events() => site.Events.Select(Of);

    /// <summary>The claims of the pages.</summary>
    public IEnumerable<SearchDocument> Texts() =>
        from page in Treated()
        from claim in page.Page.Claims.Zip(ClaimIds.Of(page.Page), (claim, id) => (Claim: claim, Id: id))
        where claim.Id.Length > 0
        select new SearchDocument(
            language.Text("search-text"), $"{page.Subject.Url(language.Code)}#{claim.Id}", page.Subject.Title(language.Code), [],
            () => Both(claim.Claim.TextWith(slug => site.Title(slug, language.Code)).Trim()));

    private static Told Both(string line) => new(line, line);

    private IEnumerable<(Subject Subject, Page Page)> Treated() =>
        from subject in Ordered().OfType<Subject.Treated>()
        where subject.Pages.ContainsKey(language.Code)
        select ((Subject)subject, subject.Pages[language.Code]);

    // A page before a single line, then what most pages link to.
    private IEnumerable<Subject> Ordered() => site.Subjects.Values
        .OrderBy(s => s is Subject.Named)
        .ThenByDescending(s => site.Backlinks.TryGetValue(s.Slug, out var links) ? links.Length : 0)
        .ThenBy(s => s.Slug, StringComparer.Ordinal);

    private SearchDocument Of(Subject subject) => new(
        language.Text($"kind-{subject.Kind.Name}"), subject.Url(language.Code), subject.Title(language.Code),
        [.. OwnFirst().SelectMany(l => NamesOf(subject, l)), subject.Slug.Replace('-', ' '), .. site.Languages.SelectMany(l => OfficesOf(subject, l))],
        () => Both(subject.Description(language.Code)));

    private SearchDocument Of(KeyValuePair<string, ImmutableSortedDictionary<string, Page>> pages)
    {
        var page = pages.Value.GetValueOrDefault(language.Code) ?? pages.Value.Values.First();
        return new SearchDocument(
            language.Text("search-page"), $"/{language.Code}/{pages.Key}/", page.FrontMatter.Title.Text,
            [.. pages.Value.Values.Select(p => p.FrontMatter.Title.Text)], () => Both(page.FrontMatter.Description.Text));
    }

    private SearchDocument Of(Listing listing)
    {
        var title = language.Text(listing.Title);
        return new SearchDocument(
            language.Text("search-page"), $"/{language.Code}{listing.Path}", title,
            [.. listing.IsTable ? site.Languages.Select(l => $"{l.Text("table")} {l.Text(listing.Title)}") : [], .. site.Languages.Select(l => l.Text(listing.Title))],
            () => Both(language.Text(listing.Lead)));
    }

    private SearchDocument Of(Dataset dataset)
    {
        var line = dataset.Note?[language.Code] ?? string.Join(", ", dataset.Columns.Select(c => c.Title[language.Code]));
        return new SearchDocument(
            language.Text("table"), $"/{language.Code}/datasets/{dataset.Id}/", dataset.Title[language.Code],
            [.. site.Languages.Select(l => dataset.Title[l.Code])], () => new Told(Clipped(line), line));
    }

    private SearchDocument Of(Source source)
    {
        var record = source.Record;
        var line = string.Join(". ", new[] { string.Join(", ", record.Authors), record.Title ?? "", record.Year ?? "" }.Where(part => part.Length > 0));
        return new SearchDocument(
            language.Text("source"), $"/{language.Code}/sources/{source.Id}/", record.Name[language.Code],
            [.. site.Languages.Select(l => record.Name[l.Code]).Append(record.Title ?? "").Concat(record.Authors).Where(name => name.Length > 0)], () => Both(line));
    }

    private SearchDocument Of(Event e) => new(
        language.Text("event-label"), $"/{language.Code}{Chronicle.Address(site, e)}", e.Title[language.Code], [e.Title[language.Code]],
        () => new Told(e.Preferred.Date is { } date && date.Text.Length > 0 ? DateFormat.Format(date, language) : "", ""));

    private IEnumerable<string> OwnFirst() => site.Languages.Select(l => l.Code).OrderBy(code => code != language.Code);

    private static IEnumerable<string> NamesOf(Subject subject, string language) =>
    [
        subject.Title(language),
        .. subject.Aliases(language),
        .. subject is Subject.Treated treated && treated.Pages.TryGetValue(language, out var page)
            ? page.FrontMatter.Forms.Select(f => f.Text)
            : [],
    ];

    // "President Tokayev": an office and who holds it.
    private IEnumerable<string> OfficesOf(Subject subject, Language spoken) =>
        subject is Subject.Treated treated
            ? treated.Facts.Facts.Select(f => f.Value).OfType<FactValue.Office>().Select(office => office.Role).Distinct(StringComparer.Ordinal)
                .Select(role => $"{site.Content.Vocabulary.Find("roles", role)?.Name[spoken.Code] ?? role} {subject.Title(spoken.Code)}")
            : [];

    private static string Clipped(string text) =>
        text.Length <= LineLimit ? text : text[..(text.LastIndexOf(' ', LineLimit) is var space and > 0 ? space : LineLimit)].TrimEnd(',', ';', ' ', '–', '—') + "…";
}
