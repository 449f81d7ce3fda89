using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using static TurkicWiki.Editing.Schemas.Shape;

namespace TurkicWiki.Editing.Schemas;

/// <summary>The schema of <c>facts.yaml</c> for each kind of subject.</summary>
internal static class FactsSchema
{
    public static JsonObject Of(Kind kind, IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        var fields = FactField.Of(kind).ToImmutableArray();
        var properties = fields.ToDictionary(f => f.Name, f => OneOrMany(Entry(f, languages, vocabulary), Label(f, vocabulary)));
        properties["kind"] = Words("The kind of the folder.", [kind.Name]);
        properties["draft"] = Flag("True while it is being written: a draft is left out of the published wiki.");
        properties["formerly"] = Formerly();
        properties["related"] = OneOrMany(Subject("A subject's slug."), "Subjects to point the reader to.");
        properties["of"] = Subject("The state that they belong to.");
        properties["about"] = OneOrMany(Subject("A subject's slug."), "The subjects that it is about.");
        return Object($"What is the same in every language of a {kind.Name}.", [.. FactsReader.SubjectKeys(kind), .. fields.Select(f => f.Name)], properties, "kind");
    }

    /// <summary>The words of a list of the vocabulary.</summary>
    public static IEnumerable<string> WordsOf(Vocabulary vocabulary, string list) => vocabulary.Lists.TryGetValue(list, out var words) ? words.Keys : [];

    private static string Label(FactField field, Vocabulary vocabulary) =>
        $"{vocabulary.Find("fields", field.Name)?.Name.ByLanguage.Values.FirstOrDefault()?.Text ?? field.Name}: {(field.IsKeyed ? "an entry for each; two of one are a disagreement" : "two entries are a disagreement")}.";

    private static JsonObject Entry(FactField field, IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        var properties = new Dictionary<string, JsonObject>
        {
            ["cite"] = Citations(),
            ["event"] = Slug("The event that brings date and citations."),
            ["note"] = Wordings(languages, "What a reader should know of it."),
            ["rank"] = Words("The value to show first.", ["preferred"]),
            ["from"] = Date("Since when it holds."),
            ["to"] = Date("Until when it held."),
            ["attested"] = OneOrMany(Date("A date."), "When a source shows it to hold."),
            ["date"] = Date("\"1994-04-30\", \"1994-04\", \"1994\", 199X, XXXX-01-16 or a range."),
            ["status"] = Words("How it belongs.", WordsOf(vocabulary, field.List)),
            ["how"] = Words("How it came about.", WordsOf(vocabulary, field.List)),
            ["of"] = Subject("Whose office it is."),
            [field.ValueKey] = Value(field, languages, vocabulary),
        };
        string[] required = field.Shape switch
        {
            FactShape.Date => [],
            FactShape.Membership => [field.ValueKey, "status"],
            FactShape.Office => [field.ValueKey, "of"],
            FactShape.Succession => [field.ValueKey, "how"],
            _ => [field.ValueKey],
        };
        var entry = Object("A value and the passages that give it.", [.. field.ValueKeys, .. FactsReader.EntryKeys], properties, required);
        entry["anyOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("cite") }, new JsonObject { ["required"] = new JsonArray("event") });
        return entry;
    }

    private static JsonObject Value(FactField field, IReadOnlyCollection<string> languages, Vocabulary vocabulary) => field.Shape switch
    {
        FactShape.Text => Wordings(languages, "The text."),
        FactShape.Date => Date("\"1994-04-30\", \"1994-04\", \"1994\", 199X, XXXX-01-16 or a range."),
        FactShape.Words => OneOrMany(Words("A word of the vocabulary.", WordsOf(vocabulary, field.List)), $"Words of '{field.List}'."),
        FactShape.Office => Words("The role.", WordsOf(vocabulary, field.List)),
        _ => Subject("A subject's slug."),
    };
}
