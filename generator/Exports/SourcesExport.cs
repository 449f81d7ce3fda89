using System.Text.Json;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/sources.json</c>: every source with its passages and the pages that cite each.</summary>
public static class SourcesExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/sources.json", "sources", site.Content.Sources, (json, source) =>
    {
        json.Member("id", source.Id);
        json.Member("file", () =>
        {
            json.Member("name", source.FileName);
            json.Member("sha256", source.Sha256);
        });
        json.Member("record", () => Write(json, source.Record));
        json.Members("passages", source.Passages, passage => Write(json, passage, site));
    });

    private static void Write(Utf8JsonWriter json, SourceRecord record)
    {
        json.Member("type", record.Type);
        json.Member("name", record.Name);
        json.Member("authors", record.Authors);
        json.Member("title", record.Title);
        json.Member("container", record.Container);
        json.Member("volume", record.Volume);
        json.Member("issue", record.Issue);
        json.Member("pages", record.Pages);
        json.Member("year", record.Year);
        json.Member("publisher", record.Publisher);
        json.Member("place", record.Place);
        json.Member("issn", record.Issn);
        json.Member("doi", record.Doi);
        json.Member("url", record.Url);
        json.Member("language", record.Language);
        json.Member("note", record.Note);
    }

    private static void Write(Utf8JsonWriter json, Passage passage, Site site)
    {
        json.Member("id", passage.Id.Passage);
        json.Member("section", passage.Section);
        json.Member("kind", passage.Kind);
        json.Member("lines", $"{passage.Lines.First}-{passage.Lines.Last}");
        json.Member("figures", passage.Figures);
        if (!passage.Sentences.IsEmpty)
        {
            json.Members("sentences", passage.Sentences, sentence =>
            {
                json.Member("incipit", sentence.Incipit);
                json.Member("figures", sentence.Figures);
            });
        }
        json.Member("mentions", Values.Published(site, passage.Mentions.Concat(Values.Of(passage.About))));
        json.Member("gist", passage.Gist);
        json.Member("remarks", passage.Remarks);
        json.Member("remarkCitations", Values.Of(passage.RemarkCitations));
        json.Member("uncitedFigures", Values.Of(passage.UncitedFigures));
        json.Member("citedBy", site.Uses.GetValueOrDefault(passage.Id, [])
            .Select(use => $"/{site.Content.Config.DefaultLanguage}{use.Url}")
            .Distinct(StringComparer.Ordinal));
    }
}
