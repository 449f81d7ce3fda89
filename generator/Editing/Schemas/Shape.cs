using System.Text.Json.Nodes;

namespace TurkicWiki.Editing.Schemas;

/// <summary>The parts that JSON Schemas of the wiki's files are made of.</summary>
internal static class Shape
{
    /// <summary>Marks a value that names a subject: renaming one follows it.</summary>
    public const string Names = "x-names";

    private const string DatePattern = @"\d{4}(-\d{2}(-\d{2})?)?|\d{3}X|\d{2}XX|XXXX-\d{2}-\d{2}";

    public static JsonObject Text(string says) => new() { ["type"] = "string", ["description"] = says };

    public static JsonObject Flag(string says) => new() { ["type"] = "boolean", ["description"] = says };

    public static JsonObject Whole(string says) => new() { ["type"] = "integer", ["description"] = says };

    public static JsonObject Form(string says, string pattern) => new() { ["type"] = "string", ["pattern"] = pattern, ["description"] = says };

    public static JsonObject Words(string says, IEnumerable<string> words) => new()
    {
        ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]),
        ["description"] = says,
    };

    public static JsonObject Slug(string says) => Form(says, "^[a-z0-9]+(-[a-z0-9]+)*$");

    /// <summary>The old addresses of a subject.</summary>
    public static JsonObject Formerly() => OneOrMany(
        Form("An old slug; of another kind with its folder, such as places/nur-sultan.", "^([a-z]+/)?[a-z0-9]+(-[a-z0-9]+)*$"), "Old slugs, which redirect here.");

    public static JsonObject Subject(string says)
    {
        var slug = Slug(says);
        slug[Names] = "subject";
        return slug;
    }

    public static JsonObject Date(string says) => Form(says, $@"^({DatePattern})$|^({DatePattern}|\.\.)/({DatePattern}|\.\.)$");

    public static JsonObject Citations() => OneOrMany(Form("A passage, and where it has many figures which of its sentences: source#passage or source#passage:2-3+5.", @"^[^#\s]+#[^#:\s]+(:\d+(-\d+)?(\+\d+(-\d+)?)*)?$"), "The passages that say so.");

    public static JsonObject Lines(string says) => Form(says, @"^\d+-\d+$");

    public static JsonObject List(JsonObject item, string says) => new() { ["type"] = "array", ["items"] = item, ["description"] = says };

    /// <summary>A list, or its only item standing alone.</summary>
    public static JsonObject OneOrMany(JsonObject item, string says) => new()
    {
        ["anyOf"] = new JsonArray(item.DeepClone(), new JsonObject { ["type"] = "array", ["items"] = item }),
        ["description"] = says,
    };

    /// <summary>Free keys, all with values of one shape.</summary>
    public static JsonObject Map(JsonObject value, string says) => new() { ["type"] = "object", ["additionalProperties"] = value, ["description"] = says };

    /// <summary>A text in every language of the wiki.</summary>
    public static JsonObject Wordings(IReadOnlyCollection<string> languages, string says) => Object(
        says, languages, languages.ToDictionary(l => l, l => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["description"] = $"In '{l}'." }), [.. languages]);

    /// <summary>The same with keys that may stand among the languages.</summary>
    public static JsonObject Wordings(IReadOnlyCollection<string> languages, string says, IReadOnlyDictionary<string, JsonObject> beside)
    {
        var wordings = Wordings(languages, says);
        foreach (var (key, value) in beside) wordings["properties"]![key] = value;
        return wordings;
    }

    /// <param name="keys">The keys that the reader of the file knows: one without a property may hold anything.</param>
    public static JsonObject Object(string says, IEnumerable<string> keys, IReadOnlyDictionary<string, JsonObject> properties, params string[] required) => new()
    {
        ["type"] = "object",
        ["description"] = says,
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key, (JsonNode?)properties.GetValueOrDefault(key, [])))),
        ["required"] = new JsonArray([.. required.Select(key => JsonValue.Create(key))]),
    };

    /// <summary>The same, but a draft need not have the required keys yet.</summary>
    public static JsonObject UnlessDraft(JsonObject schema, params string[] always)
    {
        var required = schema["required"]!;
        schema["required"] = new JsonArray([.. always.Select(key => JsonValue.Create(key))]);
        schema["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = required },
            new JsonObject { ["properties"] = new JsonObject { ["draft"] = new JsonObject { ["enum"] = new JsonArray(true), ["description"] = "A draft may lack what it needs." } }, ["required"] = new JsonArray("draft") });
        return schema;
    }
}
