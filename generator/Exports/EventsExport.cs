using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/events.json</c>: every event, by date.</summary>
public static class EventsExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/events.json", new
    {
        ExportFile.Schema,
        Events = site.Events.Select(e => RecordOf(e, site)),
    });

    /// <summary>Where the timeline shows an event.</summary>
    public static string Url(Site site, Event e, string language) => $"/{language}{Chronicle.Address(site, e)}";

    private static object RecordOf(Event e, Site site) => new
    {
        e.Id,
        e.Kind,
        Title = Values.Of(e.Title),
        Subjects = Values.Of(e.Subjects),
        Place = e.Place is { } place ? Values.Published(site, [place.Text]).FirstOrDefault() : null,
        When = e.When.Select(w => new
        {
            Date = w.Date?.Text,
            Citations = Values.Of(w.Citations),
            Preferred = w.Preferred ? true : (bool?)null,
        }),
        Note = Values.Of(e.Note),
        Url = Url(site, e, site.Content.Config.DefaultLanguage),
    };
}
