using System.Text.Json.Nodes;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Citing;

namespace TurkicWiki.Exports;

/// <summary>The sources for reference managers: <c>data/sources.bib</c> (BibTeX) and <c>data/sources.csl.json</c> (CSL).</summary>
public static class Bibliography
{
    public static ImmutableArray<OutputFile> Of(Site site)
    {
        var sources = site.Content.Sources;
        var language = site.Content.Config.DefaultLanguage;
        return
        [
            ExportFile.Text("data/sources.bib",
                $"% schema: {ExportFile.Schema}\n" + string.Concat(sources.Select(s => "\n" + BibTex.Of(s, language)))),
            ExportFile.Json("data/sources.csl.json", json => new JsonArray([.. sources.Select(s => Csl(s, language))]).WriteTo(json)),
        ];
    }

    private static JsonObject Csl(Source source, string language)
    {
        var record = source.Record;
        var item = new JsonObject { ["id"] = source.Id, ["type"] = record.Type };
        if (!record.Authors.IsEmpty)
            item["author"] = new JsonArray([.. record.Authors.Select(a => (JsonNode)new JsonObject { ["literal"] = a })]);
        item["title"] = record.Title ?? record.Name[language];
        if (record.Year is { } year) item["issued"] = Issued(year);
        (string Key, string? Value)[] fields =
        [
            ("container-title", record.Container),
            ("volume", record.Volume),
            ("issue", record.Issue),
            ("page", record.Pages),
            ("publisher", record.Publisher),
            ("publisher-place", record.Place),
            ("ISSN", record.Issn),
            ("DOI", record.Doi),
            ("URL", record.Url),
            ("language", record.Language),
        ];
        foreach (var (key, value) in fields.Where(f => f.Value is not null)) item[key] = value;
        // CSL's file is a bare list, so the schema stands where CSL lets others write.
        item["custom"] = new JsonObject { ["schema"] = ExportFile.Schema };
        return item;
    }

    private static JsonObject Issued(string year) => int.TryParse(year, CultureInfo.InvariantCulture, out var number)
        ? new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(number)) }
        : new JsonObject { ["literal"] = year };
}
