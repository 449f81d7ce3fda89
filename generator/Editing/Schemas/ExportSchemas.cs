using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Sources;
using TurkicWiki.Exports;
using static TurkicWiki.Editing.Schemas.Shape;

namespace TurkicWiki.Editing.Schemas;

/// <summary>The schemas of what a build writes below <c>data/</c>, for programs that read it.</summary>
internal sealed class ExportSchemas
{
    private readonly IReadOnlyCollection<string> languages;
    private readonly Vocabulary vocabulary;

    private ExportSchemas(IReadOnlyCollection<string> languages, Vocabulary vocabulary) => (this.languages, this.vocabulary) = (languages, vocabulary);

    public static IEnumerable<KeyValuePair<string, JsonObject>> Of(IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        var schemas = new ExportSchemas(languages, vocabulary);
        return new Dictionary<string, JsonObject>
        {
            ["data-claims"] = schemas.Claim(),
            ["data-subjects"] = File("subjects", schemas.Subject(), "By slug."),
            ["data-events"] = File("events", schemas.Event(), "By date, undated ones last."),
            ["data-datasets"] = File("datasets", schemas.Dataset(), "By id."),
            ["data-sources"] = File("sources", schemas.Source(), "By id."),
            ["data-disagreements"] = File("disagreements", schemas.Disagreement(), "Things for which the sources give different values."),
        };
    }

    private static JsonObject File(string key, JsonObject record, string says) => Closed($"data/{key}.json.", new()
    {
        ["schema"] = Version(),
        [key] = List(record, says),
    });

    private JsonObject Claim()
    {
        var record = Closed("A claim, fact, event or table row in one language.", new()
        {
            ["id"] = Id(),
            ["lang"] = Words("The language of the text.", languages),
            ["url"] = Url("Where a reader finds it."),
            ["subject"] = Slug("The subject that owns it."),
            ["kind"] = Words("What it is.", ["claim", "fact", "event", "row"]),
            ["text"] = Text("Plain text, in that language's number form."),
            ["figures"] = List(Text("A figure in normal form."), "The figures of the text, in their order."),
            ["derived"] = List(Text("A figure in normal form."), "Results of derived figures: they stand in no passage."),
            ["citations"] = Cited(),
            ["subjects"] = List(Slug("A subject's slug."), "All that it is about or links to."),
            ["sentences"] = List(Form("The citation with their numbers: source#passage:2-3.", @"^[^#\s]+#[^#\s]+:[0-9+-]+$"), "Where it means only some sentences of a passage."),
        }, "derived", "sentences");
        var first = Closed("The first line.", new() { ["schema"] = Version() });
        return new JsonObject { ["description"] = "A line of data/claims.jsonl: the first says the version, every other is a record.", ["anyOf"] = new JsonArray(first, record) };
    }

    private JsonObject Subject() => Closed("A subject.", new()
    {
        ["slug"] = Slug("Its name in addresses."),
        ["kind"] = Words("What it is.", Kind.All.Select(k => k.Name)),
        ["titles"] = Wordings(languages, "Its name."),
        ["aliases"] = ByLanguage(List(Text("A name."), "Other names."), "Other names by language."),
        ["url"] = Url("Its page in the default language."),
        ["urls"] = ByLanguage(Url("Its page."), "Its pages by language."),
        ["facts"] = List(Closed("A fact.", new()
        {
            ["id"] = Id(),
            ["field"] = Words("The field.", FactField.All.Select(f => f.Name).Distinct().Order(StringComparer.Ordinal)),
            ["value"] = Value(),
            ["from"] = Date("Since when it holds."),
            ["to"] = Date("Until when it held."),
            ["attested"] = List(Date("A date."), "When a source shows it to hold."),
            ["citations"] = Cited(),
            ["note"] = Wordings(languages, "What a reader should know of it."),
            ["event"] = Slug("The event that it takes its date from."),
            ["preferred"] = Preferred(),
        }, "from", "to", "attested", "note", "event", "preferred"), "Its facts, in the order of its file."),
    });

    private JsonObject Event() => Closed("An event.", new()
    {
        ["id"] = Slug("Its id: events are a namespace of their own."),
        ["kind"] = Words("What kind of event it is.", FactsSchema.WordsOf(vocabulary, "event-kinds")),
        ["title"] = Wordings(languages, "What happened."),
        ["subjects"] = List(Slug("A subject's slug."), "On whose timelines it stands; the first owns it."),
        ["place"] = Slug("The subject where it happened."),
        ["when"] = List(Closed("A date.", new() { ["date"] = Date("The date."), ["citations"] = Cited(), ["preferred"] = Preferred() }, "date", "preferred"), "Two dates are a disagreement."),
        ["note"] = Wordings(languages, "What a reader should know of it."),
        ["url"] = Url("Where the timeline shows it."),
    }, "place", "note");

    private JsonObject Dataset() => Closed("A table.", new()
    {
        ["id"] = Slug("Its id."),
        ["kind"] = Words("What it is about.", FactsSchema.WordsOf(vocabulary, "dataset-kinds")),
        ["title"] = Wordings(languages, "Its caption."),
        ["subjects"] = List(Slug("A subject's slug."), "On whose pages it stands; the first owns it."),
        ["columns"] = List(Closed("A column.", new()
        {
            ["id"] = Slug("Its id."),
            ["title"] = Wordings(languages, "Its heading."),
            ["type"] = Words("What its cells are.", DatasetReader.ColumnTypes),
            ["unit"] = Words("A unit of the vocabulary.", FactsSchema.WordsOf(vocabulary, "units")),
        }, "unit"), "The columns."),
        ["rows"] = List(Closed("A row.", new()
        {
            ["id"] = Id(),
            ["cells"] = List(Either("A cell.", Text("A number, a year, a slug; \"\" for no value."), Wordings(languages, "A text.")), "One for each column."),
            ["citations"] = Cited(),
            ["note"] = Wordings(languages, "What a reader should know of it."),
        }, "note"), "The rows."),
        ["chart"] = Closed("How it is drawn.", new()
        {
            ["type"] = Words("The kind of drawing.", DatasetReader.ChartTypes),
            ["x"] = Text("The column along the axis."),
            ["y"] = List(Text("A column."), "The columns that are drawn."),
        }),
        ["note"] = Wordings(languages, "What a reader should know of it."),
        ["url"] = Url("Its page."),
    }, "chart", "note");

    private JsonObject Source()
    {
        var record = SourceReader.RecordKeys.ToDictionary(key => key, key => Text($"CSL's '{key}', as printed."));
        record["name"] = Wordings(languages, "What to call it in short.");
        record["authors"] = List(Text("A name as printed."), "The authors.");
        record["note"] = Wordings(languages, "What a reader should know of it.");
        return Closed("A source.", new()
        {
            ["id"] = Text("Its name in citations."),
            ["file"] = Closed("The original.", new() { ["name"] = Text("Its file name."), ["sha256"] = Form("The hash of its bytes.", "^([0-9a-f]{64})?$") }),
            ["record"] = Closed("The bibliographic record.", record, [.. record.Keys.Except(["type", "name", "authors", "language"])]),
            ["passages"] = List(Passage(), "Its passages, in its order."),
        });
    }

    private JsonObject Passage() => Closed("A passage.", new()
    {
        ["id"] = Text("'p' and its first line at the first import."),
        ["section"] = Text("The heading above it."),
        ["kind"] = Words("What it is.", SourceReader.Kinds),
        ["lines"] = Lines("First and last, in the original."),
        ["figures"] = List(Text("A figure in normal form."), "The figures that it prints."),
        ["sentences"] = List(
            Closed("A sentence.", new() { ["incipit"] = Text("Its first words."), ["figures"] = List(Text("A figure in normal form."), "The figures that it prints.") }),
            "Of a passage of eight figures or more."),
        ["mentions"] = List(Slug("A subject's slug."), "What it names or is about."),
        ["gist"] = Wordings(languages, "What it says, in the wiki's own words."),
        ["remarks"] = Wordings(languages, "A misprint, a contradiction, a bare opinion."),
        ["remarkCitations"] = Cited(),
        ["uncitedFigures"] = List(Text("A figure in normal form."), "Figures of the remarks that no source gives."),
        ["citedBy"] = List(Url("A page."), "The pages that cite it, in the default language."),
    }, "sentences", "gist", "remarks");

    private JsonObject Disagreement() => Closed("One thing for which the sources give different values.", new()
    {
        ["subject"] = Slug("The subject that it is about."),
        ["field"] = Text("The field of a fact, or 'when' for the date of an event."),
        ["key"] = Slug("Which entry of a keyed field."),
        ["event"] = Slug("Which event."),
        ["values"] = List(Closed("A value.", new()
        {
            ["value"] = Value(),
            ["from"] = Date("Since when it holds."),
            ["to"] = Date("Until when it held."),
            ["citations"] = Cited(),
            ["preferred"] = Preferred(),
        }, "value", "from", "to", "preferred"), "Two or more."),
    }, "key", "event");

    // A text in every language, a date or a slug, a list of words, or the parts of a membership, an office or a succession.
    private JsonObject Value() => Either(
        "What it says.",
        Text("A date or a subject's slug."),
        Wordings(languages, "A text."),
        List(Text("A word of the vocabulary."), "Words of the vocabulary."),
        Closed("A membership.", new() { ["state"] = Named("The state."), ["status"] = Text("How it belongs.") }),
        Closed("An office.", new() { ["role"] = Text("The role."), ["of"] = Named("Whose office it is.") }),
        Closed("A succession.", new() { ["into"] = Named("What it became."), ["how"] = Text("How.") }));

    private JsonObject Named(string says) => Either(says, Slug("A subject's slug."), Wordings(languages, "The title of a subject that is left out as a draft."));

    private JsonObject ByLanguage(JsonObject value, string says) =>
        Closed(says, languages.ToDictionary(l => l, _ => value.DeepClone().AsObject()));

    private static JsonObject Closed(string says, Dictionary<string, JsonObject> properties, params string[] optional) =>
        Object(says, properties.Keys, properties, [.. properties.Keys.Except(optional)]);

    private static JsonObject Either(string says, params JsonNode[] shapes) => new() { ["anyOf"] = new JsonArray(shapes), ["description"] = says };

    private static JsonObject Version() => new() { ["enum"] = new JsonArray(ExportFile.Schema), ["description"] = "Changes if the shape does." };

    private static JsonObject Id() => Form("A lasting name, the same in every language.", @"^[a-z0-9-]+/[a-z0-9.-]+/c-[0-9a-f]{6}(-\d+)?$");

    private static JsonObject Url(string says) => Form(says, "^/");

    private static JsonObject Preferred() => new() { ["enum"] = new JsonArray(true), ["description"] = "True for the value to show first." };

    private static JsonObject Cited() => List(Form("A passage: source#passage.", @"^[^#\s]+#[^#\s]+$"), "The passages that say so.");
}
