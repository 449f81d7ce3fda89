using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Facts;

/// <summary>Reads <c>content/events/&lt;year&gt;.yaml</c> and <c>content/events/undated.yaml</c>.</summary>
public static class EventReader
{
    internal static readonly string[] Keys = ["id", "kind", "title", "subjects", "place", "when", "note", "draft"];
    internal static readonly string[] WhenKeys = ["date", "cite", "rank"];

    /// <summary>The events of a file, and what is wrong with it.</summary>
    public static (ImmutableArray<Event> Events, ImmutableArray<Diagnostic> Found) Read(
        SourceFile file, IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        var found = new List<Diagnostic>();
        var year = Path.GetFileNameWithoutExtension(file.Path);
        if (year != "undated" && EdtfDate.Parse(year)?.Year is null)
            found.Add(new Diagnostic(Rules.UnknownFile, new Location(file.Path, 1, 1), $"'{year}' is not a year", "name the file 1994.yaml or undated.yaml"));
        var events = YamlList.Read(file, found, Keys)
            .Select(entry => EventOf(entry, languages, vocabulary, found)).OfType<Event>().ToImmutableArray();
        foreach (var happening in events)
            CheckYear(happening, year, found);
        return (events, [.. found]);
    }

    private static Event? EventOf(MapReader entry, IReadOnlyCollection<string> languages, Vocabulary vocabulary, List<Diagnostic> found)
    {
        var id = entry.RequiredSlug("id");
        if (entry.Flag("draft"))
        {
            found.Add(new Diagnostic(Rules.ToBeWritten, entry.At, $"the event '{id}' is a draft and left out", "remove 'draft: true' when it is written"));
            return null;
        }
        var kind = entry.Word("kind", "event-kinds", vocabulary);
        var title = entry.RequiredWordings("title", languages);
        entry.Required("subjects");
        var subjects = entry.Slugs("subjects");
        var place = entry.SlugOf("place") is { } slug ? new Wording(slug, entry.Place("place")) : null;
        entry.Required("when");
        var when = entry.Maps("when", WhenKeys).Select(w => DateOf(w, found)).ToImmutableArray();
        return id is null || subjects.IsEmpty || when.IsEmpty
            ? null
            : new Event(id, kind, title, subjects, when, place, entry.Wordings("note", languages), entry.At);
    }

    private static EventDate DateOf(MapReader when, List<Diagnostic> found)
    {
        if (!when.Has("cite"))
            found.Add(new Diagnostic(Rules.Uncited, when.At, "the event has no citation", "add cite: [source#passage]"));
        return new EventDate(when.Date("date"), when.Citations("cite"), FactsReader.IsPreferred(when), when.At);
    }

    private static void CheckYear(Event happening, string year, List<Diagnostic> found)
    {
        var own = happening.Preferred.Date?.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "undated";
        if (own != year)
            found.Add(new Diagnostic(Rules.BadDate, happening.Preferred.At, $"the event '{happening.Id}' is not of the file's year", $"move it to content/events/{own}.yaml"));
    }
}
