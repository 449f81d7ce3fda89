using System.Text.Json;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/claims.jsonl</c>: everything that the wiki states, once, at its owner, in every language.</summary>
public static class ClaimsExport
{
    /// <summary>Where the file is published.</summary>
    public const string Path = "data/claims.jsonl";

    /// <summary>How many subjects one core takes at a time.</summary>
    private const int Together = 4;

    public static OutputFile Of(Site site) => ExportFile.JsonLines(Path, site.Languages.SelectMany(l => Of(site, l)), Write);

    private static void Write(Utf8JsonWriter json, Record record)
    {
        json.Member("id", record.Id);
        json.Member("lang", record.Lang);
        json.Member("url", record.Url);
        json.Member("subject", record.Subject);
        json.Member("kind", record.Kind);
        json.Member("text", record.Text);
        json.Member("figures", record.Figures);
        json.Member("derived", record.Derived);
        json.Member("citations", record.Citations);
        json.Member("subjects", record.Subjects);
        json.Member("sentences", record.Sentences);
    }

    private static IEnumerable<IEnumerable<Record>> Of(Site site, Language language)
    {
        var words = new Wordbook(site, language);
        return
        [
            .. site.Subjects.Values.Chunk(Together).Select(subjects => subjects.SelectMany(subject => Of(subject, words))),
            site.Events.Select(e => Of(e, words)),
            site.Datasets.Values.SelectMany(dataset => Of(dataset, words)),
        ];
    }

    private static IEnumerable<Record> Of(Subject subject, Wordbook words) => subject switch
    {
        Subject.Treated treated => Claims(treated, words).Concat(Facts(treated, words)),
        Subject.Named named => [Line(named, words)],
        _ => [],
    };

    private static IEnumerable<Record> Claims(Subject.Treated subject, Wordbook words)
    {
        if (!subject.Pages.TryGetValue(words.Code, out var page)) return [];
        return page.Claims.Zip(ClaimIds.Of(page))
            .Where(pair => pair.Second.Length > 0)
            .Select(pair => Of(subject, pair.First, pair.Second, words));
    }

    private static Record Of(Subject subject, Claim claim, string id, Wordbook words) => new(
        id, words.Code, $"{subject.Url(words.Code)}#{id}", subject.Slug, "claim", words.Of(claim),
        [.. claim.Figures.Concat(claim.Derived.SelectMany(d => d.Operands)).Select(f => f.Value)],
        claim.Derived.IsEmpty ? null : [.. claim.Derived.Select(d => d.Result.Value)],
        Values.Of(claim.Citations),
        Values.Published(words.Site, claim.Links.Select(l => l.Slug).Prepend(subject.Slug)), Values.Sentences(claim.Citations));

    private static IEnumerable<Record> Facts(Subject.Treated subject, Wordbook words) =>
        subject.Facts.Facts.Zip(ClaimIds.Of(subject.Facts), (fact, id) => new Record(
            id, words.Code, $"{subject.Url(words.Code)}#{id}", subject.Slug, "fact", words.Of(fact),
            [.. Dates(fact), .. fact.Value is FactValue.Text text ? Figures(text.Value[words.Code], words) : []],
            null, Values.Of(fact.Citations), Values.Published(words.Site, Reference.SlugsOf(fact).Prepend(subject.Slug)), Values.Sentences(fact.Citations)));

    private static Record Line(Subject.Named subject, Wordbook words)
    {
        var (entry, line) = (subject.Entry, subject.Entry.Line[words.Code]);
        var id = ClaimIds.Of(entry);
        return new Record(
            id, words.Code, $"{subject.Url(words.Code)}#{id}", subject.Slug, "claim", line, Figures(line, words),
            null, Values.Of(entry.Citations), [subject.Slug], Values.Sentences(entry.Citations));
    }

    private static Record Of(Event e, Wordbook words) => new(
        ClaimIds.Of(e), words.Code, EventsExport.Url(words.Site, e, words.Code), e.Subjects[0].Text, "event", words.Of(e),
        [.. e.When.Select(w => w.Date?.Text).OfType<string>(), .. Figures(e.Title[words.Code], words)],
        null, Values.Of(e.Citations), Values.Published(words.Site, Values.Of(e.Subjects)), Values.Sentences(e.Citations));

    private static IEnumerable<Record> Of(Dataset dataset, Wordbook words) => dataset.Rows.Zip(ClaimIds.Of(dataset), (row, id) => new Record(
        id, words.Code, $"{DatasetsExport.Url(dataset, words.Code)}#{id}", dataset.Subjects[0].Text, "row", words.Of(dataset, row),
        [.. dataset.Columns.Zip(row.Cells, (column, cell) => Figure(column, cell, words)).Where(f => f.Length > 0)],
        null, Values.Of(row.Citations),
        Values.Published(words.Site, Values.Of(dataset.Subjects).Concat(Slugs(dataset, row))), Values.Sentences(row.Citations)));

    private static string Figure(Column column, Cell cell, Wordbook words) => column.Type switch
    {
        "year" => cell.Text,
        // "625" in a column of millions is the figure 625000000.
        "number" when cell.Text.Length > 0 && column.Unit is { } unit =>
            FigureReader.Scaled(cell.Text, words.Site.Content.Vocabulary.Find("units", unit)?.Scale ?? 0),
        "number" => cell.Text,
        _ => "",
    };

    private static IEnumerable<string> Slugs(Dataset dataset, Row row) =>
        dataset.Columns.Zip(row.Cells).Where(pair => pair.First.Type == "subject" && pair.Second.Text.Length > 0).Select(pair => pair.Second.Text);

    private static IEnumerable<string> Dates(Fact fact) =>
        new[] { fact.Value is FactValue.Date date ? date.When : (EdtfDate?)null, fact.From, fact.To }
            .OfType<EdtfDate>().Concat(fact.Attested).Select(d => d.Text);

    private static ImmutableArray<string> Figures(string text, Wordbook words) =>
        [.. FigureReader.Read(text, words.Language.Figures).Select(f => f.Value)];

    private sealed record Record(
        string Id,
        string Lang,
        string Url,
        string Subject,
        string Kind,
        string Text,
        ImmutableArray<string> Figures,
        ImmutableArray<string>? Derived,
        ImmutableArray<string> Citations,
        ImmutableArray<string> Subjects,
        ImmutableArray<string>? Sentences);
}
