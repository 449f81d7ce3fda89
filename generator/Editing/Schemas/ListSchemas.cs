using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using static TurkicWiki.Editing.Schemas.Shape;

namespace TurkicWiki.Editing.Schemas;

/// <summary>The schemas of the files that are lists: entries, events, changes.</summary>
internal static class ListSchemas
{
    public static JsonObject Entries(IReadOnlyCollection<string> languages) => List(
        Object("A subject that the sources name but do not treat.", EntryReader.Keys, new Dictionary<string, JsonObject>
        {
            ["slug"] = Subject("Its name in addresses."),
            ["kind"] = Words("What it is.", Kind.All.Select(k => k.Name)),
            ["title"] = Wordings(languages, "Its name."),
            ["aliases"] = Object("Other names by language.", languages, languages.ToDictionary(l => l, l => List(Text("A name."), $"In '{l}'."))),
            ["line"] = Wordings(languages, "One sentence that the passages vouch for."),
            ["cite"] = Citations(),
            ["formerly"] = Formerly(),
        }, "slug", "kind", "title", "line", "cite"), "What the sources name but do not treat.");

    public static JsonObject Events(IReadOnlyCollection<string> languages, Vocabulary vocabulary) => List(
        UnlessDraft(Object("Something that happened.", EventReader.Keys, new Dictionary<string, JsonObject>
        {
            ["id"] = Slug("Its id: events are a namespace of their own."),
            ["kind"] = Words("What kind of event it is.", FactsSchema.WordsOf(vocabulary, "event-kinds")),
            ["title"] = Wordings(languages, "What happened, without the date."),
            ["subjects"] = OneOrMany(Subject("A subject's slug."), "On whose timelines it stands; the first owns it."),
            ["place"] = Subject("The subject where it happened."),
            ["when"] = OneOrMany(
                Object("A date that passages give.", EventReader.WhenKeys, new Dictionary<string, JsonObject>
                {
                    ["date"] = Date("\"1994-04-30\", \"1994-04\", \"1994\", 199X, XXXX-01-16 or a range."),
                    ["cite"] = Citations(),
                    ["rank"] = Words("The date to show first.", ["preferred"]),
                }, "cite"), "When it was; two dates are a disagreement."),
            ["note"] = Wordings(languages, "What a reader should know of it."),
            ["draft"] = Flag("True while it is being written."),
        }, "id", "kind", "title", "subjects", "when"), "id"), "Events of one year.");

    public static JsonObject Changes(IReadOnlyCollection<string> languages) => List(
        Object("What changed on a day.", ChangeReader.Keys, new Dictionary<string, JsonObject>
        {
            ["date"] = Form("The day.", @"^\d{4}-\d{2}-\d{2}$"),
            ["subjects"] = OneOrMany(Subject("A subject's slug."), "What it is about."),
            ["what"] = Wordings(languages, "What changed."),
        }, "date", "what"), "What readers should hear of, newest first.");
}
