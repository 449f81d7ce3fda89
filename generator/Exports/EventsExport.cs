using System.Text.Json;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/events.json</c>: every event, by date.</summary>
public static class EventsExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/events.json", "events", site.Events, (json, e) => Write(json, e, site));

    /// <summary>Where the timeline shows an event.</summary>
    public static string Url(Site site, Event e, string language) => $"/{language}{Chronicle.Address(site, e)}";

    private static void Write(Utf8JsonWriter json, Event e, Site site)
    {
        json.Member("id", e.Id);
        json.Member("kind", e.Kind);
        json.Member("title", e.Title);
        json.Member("subjects", Values.Of(e.Subjects));
        json.Member("place", e.Place is { } place ? Values.Published(site, [place.Text]).FirstOrDefault() : null);
        json.Members("when", e.When, told =>
        {
            json.Member("date", told.Date?.Text);
            json.Member("citations", Values.Of(told.Citations));
            json.Member("preferred", told.Preferred);
        });
        json.Member("note", e.Note);
        json.Member("url", Url(site, e, site.Content.Config.DefaultLanguage));
    }
}
