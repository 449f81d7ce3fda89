using System.Text.Json.Nodes;
using TurkicWiki.Content;

namespace TurkicWiki.Rendering.Beside;

/// <summary>
/// The context of <c>index.json</c>: what its keys mean, in the words of schema.org and PROV. It stands in each file, so that a program
/// needs nothing remote to read one.
/// </summary>
internal static class DataContext
{
    /// <summary>Keys whose values are addresses.</summary>
    private static readonly ImmutableArray<string> Addresses = ["license", "workTranslation", "valueReference"];

    /// <summary>Keys whose values are in no language.</summary>
    private static readonly ImmutableArray<string> Codes =
        ["propertyID", "inLanguage", "temporalCoverage", "temporal", "position", "datePublished", "dateModified"];

    public static JsonObject For(string baseUrl, string language)
    {
        var context = new JsonObject
        {
            ["@base"] = baseUrl + "/",
            ["@vocab"] = "https://schema.org/",
            ["@language"] = language,
            ["prov"] = "http://www.w3.org/ns/prov#",
            ["id"] = "@id",
            ["type"] = "@type",
            ["schema"] = "schemaVersion",
            ["wasDerivedFrom"] = new JsonObject { ["@id"] = "prov:wasDerivedFrom", ["@type"] = "@id" },
        };
        foreach (var key in Addresses) context[key] = new JsonObject { ["@type"] = "@id" };
        foreach (var key in Codes) context[key] = new JsonObject { ["@language"] = null };
        return context;
    }

    /// <summary>What schema.org calls the subjects of a kind.</summary>
    public static string TypeOf(Kind kind) => kind switch
    {
        _ when kind == Kind.State => "Country",
        _ when kind == Kind.Organisation => "Organization",
        _ when kind == Kind.Leader || kind == Kind.Person => "Person",
        _ when kind == Kind.Place => "Place",
        _ when kind == Kind.Agreement => "CreativeWork",
        _ => "Thing",
    };
}
