using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Editing.Schemas;

/// <summary>
/// A JSON Schema for each kind of YAML file, made of the keys that the readers know, the fields of facts and the words of the
/// vocabulary, by which editors complete and check; and one for each file of data that a build writes.
/// </summary>
public static class WikiSchemas
{
    public const string Folder = "schemas";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every schema by its name.</summary>
    public static ImmutableSortedDictionary<string, JsonObject> Of(WikiContent content)
    {
        var (languages, vocabulary) = (content.Config.Languages, content.Vocabulary);
        var all = new Dictionary<string, JsonObject>
        {
            ["wiki"] = SiteSchemas.Wiki(languages),
            ["home"] = SiteSchemas.Home(languages),
            ["language"] = SiteSchemas.Language(),
            ["vocabulary"] = SiteSchemas.Vocabulary(languages),
            ["entries"] = ListSchemas.Entries(languages),
            ["events"] = ListSchemas.Events(languages, vocabulary),
            ["changes"] = ListSchemas.Changes(languages),
            ["dataset"] = DatasetSchema.Of(languages, vocabulary),
            ["source"] = SourceSchema.Of(languages),
            ["diagnostics"] = Diagnostics(),
        };
        foreach (var kind in Kind.All) all[kind.Name] = FactsSchema.Of(kind, languages, vocabulary);
        foreach (var (name, schema) in ExportSchemas.Of(languages, vocabulary)) all[name] = schema;
        return all.ToImmutableSortedDictionary(
            s => s.Key,
            s => new JsonObject([KeyValuePair.Create("$schema", (JsonNode?)"http://json-schema.org/draft-07/schema#"), .. s.Value.DeepClone().AsObject().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))]),
            StringComparer.Ordinal);
    }

    /// <summary>A schema as its file holds it.</summary>
    public static string Written(JsonObject schema) => schema.ToJsonString(Options) + "\n";

    /// <summary>The name of the schema of a file; null for one that has none.</summary>
    public static string? NameFor(string path) => ContentFile.Of(new SourceFile(path, "")) switch
    {
        ContentFile.Config => "wiki",
        ContentFile.HomeFile => "home",
        ContentFile.LanguageFile => "language",
        ContentFile.VocabularyFile => "vocabulary",
        ContentFile.Entries => "entries",
        ContentFile.Events => "events",
        ContentFile.Changes => "changes",
        ContentFile.Table => "dataset",
        ContentFile.SourceDocument => "source",
        ContentFile.FactsFile facts => facts.Kind.Name,
        _ => null,
    };

    /// <summary>The line at the top of a YAML file by which editors find its schema; null for a file that has none.</summary>
    public static string? LineFor(string path) => NameFor(path) is { } name
        ? $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')))}{Folder}/{name}.json\n"
        : null;

    // What `check --format json` prints.
    private static JsonObject Diagnostics() => Shape.Object("What `check --format json` prints.", ["schema", "diagnostics"], new Dictionary<string, JsonObject>
    {
        ["schema"] = new() { ["enum"] = new JsonArray(1), ["description"] = "Changes if the shape does." },
        ["diagnostics"] = Shape.List(
            Shape.Object("Something that is wrong.", ["file", "line", "column", "length", "severity", "code", "message", "hint", "fixable"], new Dictionary<string, JsonObject>
            {
                ["file"] = Shape.Text("The path from the wiki's folder."),
                ["line"] = Shape.Whole("From 1."),
                ["column"] = Shape.Whole("From 1, in UTF-16 units."),
                ["length"] = Shape.Whole("How many characters are meant; 0 for a point."),
                ["severity"] = Shape.Words("Whether it stops a build.", ["error", "warning"]),
                ["code"] = Shape.Words("The rule.", Rules.All.Select(r => r.Code)),
                ["message"] = Shape.Text("What is wrong."),
                ["hint"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "What to do." },
                ["fixable"] = Shape.Flag("Whether `check --fix` may mend it."),
            }, "file", "line", "column", "length", "severity", "code", "message", "hint", "fixable"), "Sorted by file, line, column and code."),
    }, "schema", "diagnostics");
}
