using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using TurkicWiki.Content;
using TurkicWiki.Linking;

namespace TurkicWiki.Rendering;

/// <summary>A page as JSON-LD, in the words of schema.org.</summary>
public static class LinkedData
{
    internal const string License = "https://creativecommons.org/licenses/by/4.0/";

    // Escapes `<`, so that no text can end the script element; leaves the letters of every alphabet.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The article of a subject, with the sources that it cites.</summary>
    public static string Article(Edition edition, Subject subject, IEnumerable<PassageId> cited)
    {
        var config = edition.Config;
        var address = config.BaseUrl + subject.Url(edition.Code);
        var sources = cited.Select(p => p.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var article = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Article",
            ["@id"] = address,
            ["url"] = address,
            ["headline"] = subject.Title(edition.Code),
            ["description"] = subject.Description(edition.Code),
            ["inLanguage"] = edition.Code,
            ["license"] = License,
            ["isPartOf"] = new JsonObject { ["@type"] = "WebSite", ["name"] = config.Title[edition.Code], ["url"] = $"{config.BaseUrl}/{edition.Code}/" },
            ["citation"] = new JsonArray([.. sources.Select(id => Citation(edition, id))]),
        };
        var others = config.Languages.Where(l => l != edition.Code).Select(l => (JsonNode)(config.BaseUrl + subject.Url(l)));
        article["workTranslation"] = new JsonArray([.. others]);
        if (edition.Site.Content.Changes is [var newest, ..])
            article["dateModified"] = newest.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return article.ToJsonString(Options);
    }

    private static JsonObject Citation(Edition edition, string id)
    {
        var record = edition.Index.SourceOf(id)?.Record;
        var work = new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["name"] = record?.Title ?? record?.Name[edition.Code] ?? id,
            ["url"] = $"{edition.Config.BaseUrl}{edition.Url($"/sources/{id}/")}",
        };
        if (record is null) return work;
        if (!record.Authors.IsEmpty) work["author"] = new JsonArray([.. record.Authors.Select(Person)]);
        if (record.Year is { } year) work["datePublished"] = year;
        if (record.Title is not null) work["inLanguage"] = record.Language;
        return work;
    }

    private static JsonNode Person(string name) => new JsonObject { ["@type"] = "Person", ["name"] = name };
}
