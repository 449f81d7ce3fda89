using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using TurkicWiki.Content;
using TurkicWiki.Editing.Schemas;
using TurkicWiki.Tests.Checking;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>The JSON Schemas of schemas/, by a validator that is not ours, on every YAML file of the wiki and on spoilt ones.</summary>
public class SchemaTests
{
    private static readonly ImmutableArray<SourceFile> Files = SourceLoader.Load(RealWiki.Root);

    private static readonly Lazy<ImmutableSortedDictionary<string, JsonSchema>> Schemas = new(() => Of(Files));

    [Fact]
    public void The_committed_schemas_are_those_that_the_command_makes() => Problems.None(
        WikiSchemas.Of(ContentParser.Parse(Files, new PageCache()))
            .Where(s => File.ReadAllText(Path.Combine(RealWiki.Root, WikiSchemas.Folder, $"{s.Key}.json")) != WikiSchemas.Written(s.Value))
            .Select(s => $"schemas/{s.Key}.json is out of date: run `dotnet run --project generator -- schemas`"));

    [Fact]
    public void Every_file_of_the_wiki_is_valid() => Problems.None(
        from file in Files
        where WikiSchemas.NameFor(file.Path) is not null
        from fault in Faults(Schemas.Value[WikiSchemas.NameFor(file.Path)!], file.Text)
        select $"{file.Path}: {fault}");

    [Fact]
    public void Every_file_names_its_schema_in_its_first_line() => Problems.None(
        from file in Files
        where WikiSchemas.LineFor(file.Path) is not null && !file.Text.StartsWith(WikiSchemas.LineFor(file.Path)!, StringComparison.Ordinal)
        select $"{file.Path}: run `dotnet run --project generator -- schemas`");

    [Fact]
    public void The_small_site_is_valid_by_its_own_schemas()
    {
        var files = SmallSite.FilesOf(SmallSite.BaseName).ToImmutableArray();
        var schemas = Of(files);
        Problems.None(
            from file in files
            where WikiSchemas.NameFor(file.Path) is not null
            from fault in Faults(schemas[WikiSchemas.NameFor(file.Path)!], file.Text)
            select $"{file.Path}: {fault}");
    }

    /// <summary>Every key of every schema has a description, for an editor to show.</summary>
    [Fact]
    public void Every_key_is_described() => Problems.None(
        WikiSchemas.Of(ContentParser.Parse(Files, new PageCache())).SelectMany(s => Undescribed(s.Value, s.Key)));

    [Theory]
    [InlineData("content/states/kazakhstan/facts.yaml", "kind: state", "kind: leader")]
    [InlineData("content/states/kazakhstan/facts.yaml", "capital:", "capitol:")]
    [InlineData("content/states/kazakhstan/facts.yaml", "cite: [", "site: [")]
    [InlineData("content/wiki.yaml", "default-language: en", "default-language: de")]
    [InlineData("content/wiki.yaml", "theme: default", "")]
    [InlineData("content/vocabulary.yaml", "scale: 6", "scale: six")]
    [InlineData("content/events/1994.yaml", "kind: accession", "kind: acession")]
    [InlineData("content/events/1994.yaml", "\"1994-01-10\"", "\"10.01.1994\"")]
    [InlineData("content/entries.yaml", "kind: place", "kind: plaice")]
    [InlineData("content/entries.yaml", "- slug: ", "- slug: A ")]
    [InlineData("content/changes.yaml", "what:", "wat:")]
    [InlineData("content/datasets/turkiye-kazakhstan-trade.yaml", "type: number", "type: numbers")]
    [InlineData("content/datasets/turkiye-kazakhstan-trade.yaml", "kk:", "kz:")]
    [InlineData("content/languages/kk.yaml", "direction: ltr", "direction: left")]
    [InlineData("seeds/opsour-2022.yaml", "kind: heading", "kind: headline")]
    [InlineData("seeds/opsour-2022.yaml", "record:\n  type: report\n", "record:\n")]
    public void A_spoilt_file_is_not_valid(string path, string old, string now)
    {
        var text = Files.Single(f => f.Path == path).Text;
        Assert.Contains(old, text, StringComparison.Ordinal);
        Assert.NotEmpty(Faults(Schemas.Value[WikiSchemas.NameFor(path)!], text.Replace(old, now, StringComparison.Ordinal)));
    }

    private static ImmutableSortedDictionary<string, JsonSchema> Of(ImmutableArray<SourceFile> files) => WikiSchemas.Of(ContentParser.Parse(files, new PageCache()))
        .ToImmutableSortedDictionary(s => s.Key, s => JsonSchema.FromJsonAsync(WikiSchemas.Written(s.Value)).GetAwaiter().GetResult(), StringComparer.Ordinal);

    private static IEnumerable<string> Faults(JsonSchema schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return schema.Validate(Json(stream.Documents[0].RootNode)!.ToJsonString()).Select(e => e.ToString()).Distinct().Take(5);
    }

    // As the core schema of YAML 1.2 reads it, which is what editors do.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value!, Json(p.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } when long.TryParse(text, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => null,
    };

    private static IEnumerable<string> Undescribed(JsonNode? schema, string at) => schema switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "properties" && p.Value is JsonObject properties
            ? properties.Where(key => key.Value?["description"] is null).Select(key => $"{at}.{key.Key}")
                .Concat(properties.SelectMany(key => Undescribed(key.Value, $"{at}.{key.Key}")))
            : Undescribed(p.Value, at)),
        JsonArray list => list.SelectMany(item => Undescribed(item, at)),
        _ => [],
    };
}
