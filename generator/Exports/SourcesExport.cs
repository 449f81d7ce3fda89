using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/sources.json</c>: every source with its passages and the pages that cite each.</summary>
public static class SourcesExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/sources.json", new
    {
        ExportFile.Schema,
        Sources = site.Content.Sources.Select(source => new
        {
            source.Id,
            File = new { Name = source.FileName, source.Sha256 },
            Record = RecordOf(source.Record),
            Passages = source.Passages.Select(passage => RecordOf(passage, site)),
        }),
    });

    private static object RecordOf(SourceRecord record) => new
    {
        record.Type,
        Name = Values.Of(record.Name),
        record.Authors,
        record.Title,
        record.Container,
        record.Volume,
        record.Issue,
        record.Pages,
        record.Year,
        record.Publisher,
        record.Place,
        record.Issn,
        record.Doi,
        record.Url,
        record.Language,
        Note = Values.Of(record.Note),
    };

    private static object RecordOf(Passage passage, Site site) => new
    {
        Id = passage.Id.Passage,
        passage.Section,
        passage.Kind,
        Lines = $"{passage.Lines.First}-{passage.Lines.Last}",
        passage.Figures,
        Sentences = passage.Sentences.IsEmpty ? null : passage.Sentences.Select(s => new { s.Incipit, s.Figures }),
        Mentions = Values.Published(site, passage.Mentions.Concat(Values.Of(passage.About))),
        Gist = Values.Of(passage.Gist),
        Remarks = Values.Of(passage.Remarks),
        RemarkCitations = Values.Of(passage.RemarkCitations),
        UncitedFigures = Values.Of(passage.UncitedFigures),
        CitedBy = site.Uses.GetValueOrDefault(passage.Id, [])
            .Select(use => $"/{site.Content.Config.DefaultLanguage}{use.Url}")
            .Distinct(StringComparer.Ordinal),
    };
}
