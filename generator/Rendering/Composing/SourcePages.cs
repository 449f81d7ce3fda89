using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The sources, passage by passage, each with all that cites it; and how much of them the wiki uses.</summary>
public static class SourcePages
{
    public static IEnumerable<PlannedPage> Plan(Edition edition) =>
    [
        new("/sources/", () => new ComposedPage(new SourcesView(Summaries(edition)), edition.Text("sources"), edition.Text("sources-lead"))) { MadeOf = ["seeds"] },
        .. edition.Site.Content.Sources.Select(s => new PlannedPage($"/sources/{s.Id}/", () => Compose(edition, s)) { MadeOf = [s.At.File] }),
    ];

    internal static ImmutableArray<SourceSummaryView> Summaries(Edition edition) =>
    [
        .. edition.Site.Content.Sources.Select(s => new SourceSummaryView(
            new LinkView(s.Record.Name[edition.Code], edition.Url($"/sources/{s.Id}/")),
            s.Record.Title, edition.Foreign(s.Record.Language), Authors(s.Record), s.Record.Year, Coverage(edition, s))),
    ];

    private static ComposedPage Compose(Edition edition, Source source)
    {
        var name = source.Record.Name[edition.Code];
        var passages = Passages(edition, source);
        var view = new SourceView(
            name, source.Record.Language, source.Record.Note?[edition.Code], Record(edition, source), Coverage(edition, source),
            [.. passages.Where(p => p.Section is not null).Select(p => new LinkView(p.Section!, "#" + p.SectionId, edition.Foreign(p.SectionLanguage)))],
            source.Passages.Max(p => (int?)p.Lines.Last) ?? 0,
            passages);
        return new ComposedPage(view, name, $"{name}. {edition.Text("sources-lead")}");
    }

    private static string? Authors(SourceRecord record) => record.Authors.IsEmpty ? null : string.Join(", ", record.Authors);

    private static CoverageView Coverage(Edition edition, Source source)
    {
        var stating = edition.Index.Tally.Sources.First(t => t.Source.Id == source.Id).Stating;
        var (cited, all) = (stating.Sum(k => k.Cited), stating.Sum(k => k.Passages));
        return new CoverageView(
            cited, all, edition.Percent(cited, all),
            source.Passages.Count(p => p.Gist is not null), source.Passages.Count(p => p.Remarks is not null));
    }

    private static ImmutableArray<RecordLineView> Record(Edition edition, Source source)
    {
        var record = source.Record;
        var foreign = edition.Foreign(record.Language);
        (string Label, string? Value, string? Lang, string? Url)[] lines =
        [
            ("authors", Authors(record) ?? edition.Text("no-author"), record.Authors.IsEmpty ? null : foreign, null),
            ("title-label", record.Title, foreign, null),
            ("kind-label", edition.Text($"source-type-{record.Type}"), null, null),
            ("container-label", record.Container, foreign, null),
            ("volume", record.Volume, null, null),
            ("issue", record.Issue, null, null),
            ("pages-label", record.Pages, null, null),
            ("year", record.Year ?? edition.Text("no-date-given"), null, null),
            ("publisher", record.Publisher, foreign, null),
            ("place-of-publication", record.Place, foreign, null),
            ("issn", record.Issn, null, null),
            ("doi", record.Doi, null, record.Doi is null ? null : $"https://doi.org/{record.Doi}"),
            ("where-to-find", record.Url, null, record.Url),
            ("file-name", source.FileName, null, null),
            ("checksum", $"SHA-256 {source.Sha256}", null, null),
        ];
        return [.. lines.Where(l => l.Value is not null).Select(l => new RecordLineView(edition.Text(l.Label), l.Value!, l.Lang, l.Url))];
    }

    private static ImmutableArray<PassageView> Passages(Edition edition, Source source)
    {
        var section = "";
        return [.. source.Passages.Select(passage =>
        {
            var begins = passage.Section != section;
            section = passage.Section;
            return View(edition, source, passage, begins && section.Length > 0 ? section : null);
        })];
    }

    private static PassageView View(Edition edition, Source source, Passage passage, string? section) => new(
        passage.Id.Passage,
        edition.Text($"passage-{passage.Kind}"),
        edition.Lines(passage.Lines),
        section,
        section is null ? null : $"section-{passage.Id.Passage}",
        Script.LanguageOf(section ?? "", source.Record.Language, edition.Site.Languages),
        passage.Incipit,
        Script.LanguageOf(passage.Incipit, source.Record.Language, edition.Site.Languages),
        passage.Gist?[edition.Code],
        passage.Remarks?[edition.Code],
        string.Join("; ", passage.Figures.Select(f => Figure(edition, f))),
        [.. passage.Readings.Select(r => new ReadingView(r.Printed, Figure(edition, r.As), r.Because?[edition.Code]))],
        [.. passage.Notes.Select(n => new LinkView(Note(edition, passage, n), "#" + n))],
        [.. edition.Sorted(passage.Mentions.Concat(passage.About.Select(a => a.Text)).Distinct(StringComparer.Ordinal)).Select(s => edition.Link(s.Slug))],
        CitedBy(edition, passage))
    {
        FirstLine = passage.Lines.First,
        Sentences = [.. passage.Sentences.Select((s, i) => new SentenceView(i + 1, s.Incipit, string.Join("; ", s.Figures.Select(f => Figure(edition, f)))))],
        RemarkPassages = [.. passage.RemarkCitations.Select(c => Rendering.Disagreements.PassageLink(edition, c.Passage))],
        UncitedFigures = string.Join("; ", passage.UncitedFigures.Select(f => Figure(edition, f.Text))),
    };

    private static string Note(Edition edition, Passage passage, string note) =>
        edition.Lines(edition.Site.Find(passage.Id with { Passage = note })?.Lines);

    /// <summary>A figure as readers of a language see it.</summary>
    internal static string Figure(Edition edition, string figure) => figure switch
    {
        { Length: > 4 } when EdtfDate.Parse(figure) is { } date => edition.Date(date).Text,
        _ when EdtfDate.Parse(figure) is not null || figure.Contains('/') => figure,
        _ => edition.Number(figure),
    };

    private static ImmutableArray<LinkView> CitedBy(Edition edition, Passage passage) =>
    [
        .. edition.Site.Uses.GetValueOrDefault(passage.Id, [])
            .DistinctBy(u => u.Url)
            .Select(u => new LinkView(TitleOf(edition, u), edition.Url(u.Url)))
            .OrderBy(l => l.Text, edition.Language.Alphabet).ThenBy(l => l.Url, StringComparer.Ordinal),
    ];

    private static string TitleOf(Edition edition, Use use) =>
        use.Url.Split('/') is ["", "datasets", var id, ..] && edition.Site.Datasets.TryGetValue(id, out var dataset)
            ? dataset.Title[edition.Code]
            : edition.Title(use.Subject);
}
