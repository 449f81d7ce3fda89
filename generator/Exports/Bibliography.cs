using System.Text;
using System.Text.Json.Nodes;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

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
                $"% schema: {ExportFile.Schema}\n" + string.Concat(sources.Select(s => "\n" + BibTex(s, language)))),
            ExportFile.Json("data/sources.csl.json", new JsonArray([.. sources.Select(s => Csl(s, language))])),
        ];
    }

    /// <summary>A source as an entry of BibTeX; one without a title goes by its name in <paramref name="language"/>.</summary>
    public static string BibTex(Source source, string language)
    {
        var record = source.Record;
        var type = record.Type switch { "article-journal" => "article", "report" => "techreport", "book" => "book", _ => "unpublished" };
        var container = record.Type is "article-journal" ? "journal" : "booktitle";
        var publisher = record.Type is "report" ? "institution" : "publisher";
        (string Key, string? Value)[] fields =
        [
            ("author", record.Authors.IsEmpty ? null : string.Join(" and ", record.Authors).Replace(" et al.", " and others", StringComparison.Ordinal)),
            ("title", record.Title ?? record.Name[language]),
            (container, record.Container),
            ("volume", record.Volume),
            ("number", record.Issue),
            ("pages", record.Pages?.Replace("–", "--", StringComparison.Ordinal)),
            ("year", record.Year),
            (publisher, record.Publisher),
            ("address", record.Place),
            ("issn", record.Issn),
            ("doi", record.Doi),
            ("url", record.Url),
            ("langid", record.Language),
        ];
        var lines = fields.Where(f => f.Value is not null).Select(f => $"  {f.Key} = {{{Escape(f.Value!)}}},\n");
        return $"@{type}{{{source.Id},\n{string.Concat(lines)}}}\n";
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

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '&' or '%' or '$' or '#' or '_' or '{' or '}') escaped.Append('\\');
            escaped.Append(c is '\\' ? "\\textbackslash{}" : c.ToString());
        }
        return escaped.ToString();
    }
}
