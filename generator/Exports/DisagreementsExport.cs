using System.Text.Json.Nodes;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/disagreements.json</c>: where sources differ, and which passage says what.</summary>
public static class DisagreementsExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/disagreements.json", new
    {
        ExportFile.Schema,
        Disagreements = site.Disagreements.Select(d => new
        {
            d.Subject,
            d.Field,
            Key = d.Key.Length > 0 && !d.Key.Split(' ').Any(site.Drafts.Contains) ? d.Key : null,
            Event = d.Event?.Id,
            Values = d.Values.Select(v => new
            {
                Value = ValueOf(v, site),
                From = v.Fact?.From?.Text,
                To = v.Fact?.To?.Text,
                Citations = Values.Of(v.Citations),
                Preferred = v.Preferred ? true : (bool?)null,
            }),
        }),
    });

    private static JsonNode? ValueOf(DisputedValue value, Site site) =>
        value.Date is { } date ? date.Date?.Text : value.Value is { } fact ? Values.Of(fact, site) : null;
}
