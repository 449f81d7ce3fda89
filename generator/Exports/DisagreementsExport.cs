using System.Text.Json;
using System.Text.Json.Nodes;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/disagreements.json</c>: where sources differ, and which passage says what.</summary>
public static class DisagreementsExport
{
    public static OutputFile Of(Site site) =>
        ExportFile.Json("data/disagreements.json", "disagreements", site.Disagreements, (json, found) => Write(json, found, site));

    private static void Write(Utf8JsonWriter json, Disagreement found, Site site)
    {
        json.Member("subject", found.Subject);
        json.Member("field", found.Field);
        json.Member("key", found.Key.Length > 0 && !found.Key.Split(' ').Any(site.Drafts.Contains) ? found.Key : null);
        json.Member("event", found.Event?.Id);
        json.Members("values", found.Values, value =>
        {
            json.Member("value", ValueOf(value, site));
            json.Member("from", value.Fact?.From?.Text);
            json.Member("to", value.Fact?.To?.Text);
            json.Member("citations", Values.Of(value.Citations));
            json.Member("preferred", value.Preferred);
        });
    }

    private static JsonNode? ValueOf(DisputedValue value, Site site) =>
        value.Date is { } date ? date.Date?.Text : value.Value is { } fact ? Values.Of(fact, site) : null;
}
