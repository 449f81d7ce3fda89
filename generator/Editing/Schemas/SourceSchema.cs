using System.Text.Json.Nodes;
using TurkicWiki.Content.Sources;
using static TurkicWiki.Editing.Schemas.Shape;

namespace TurkicWiki.Editing.Schemas;

/// <summary>The schema of <c>seeds/&lt;source&gt;.yaml</c>.</summary>
internal static class SourceSchema
{
    public static JsonObject Of(IReadOnlyCollection<string> languages) => Object("A source: its record and its passages.", SourceReader.Keys, new Dictionary<string, JsonObject>
    {
        ["record"] = Object("The bibliographic record, with the names of CSL.", SourceReader.RecordKeys,
            new Dictionary<string, JsonObject>(SourceReader.RecordKeys.Select(key => KeyValuePair.Create(key, Text($"CSL's '{key}', as printed."))))
            {
                ["type"] = Text("A CSL type: report, article-journal, manuscript."),
                ["name"] = Wordings(languages, "What to call it in short."),
                ["authors"] = OneOrMany(Text("A name as printed."), "The authors; [] where none is given."),
                ["language"] = Text("The document's language."),
                ["note"] = Wordings(languages, "What a reader should know of it."),
            }, "type", "name", "language"),
        ["file"] = Object("The original.", SourceReader.FileKeys, new Dictionary<string, JsonObject>
        {
            ["name"] = Text("Its file name."),
            ["sha256"] = Text("The hash of its bytes; the machine's."),
        }, "name"),
        ["layout"] = Object("What the rules of import cannot see in the original, by lines.", SourceReader.LayoutKeys, new Dictionary<string, JsonObject>
        {
            ["paragraphs"] = Words("Where each line is a paragraph.", ["lines"]),
            ["passages"] = OneOrMany(
                Object("A passage.", ["lines", "except"], new Dictionary<string, JsonObject> { ["lines"] = Lines("Its lines."), ["except"] = OneOrMany(Lines("Lines."), "Lines that are not its own.") }, "lines"),
                "Passages that the rules would cut or join wrongly."),
            ["kinds"] = Map(OneOrMany(Lines("Lines."), "Where passages of the kind begin."), "The kinds of passages."),
            ["languages"] = Map(OneOrMany(Lines("Lines."), "Lines in the language."), "Lines in another language than the document's."),
            ["continues"] = Map(Text("The table's header row."), "Rows cut off from their tables."),
            ["skip"] = OneOrMany(Skipped(), "Lines that are no passage."),
        }),
        ["passages"] = OneOrMany(Passage(languages), "The passages."),
        ["skipped"] = OneOrMany(Skipped(), "Lines that are no passage; the machine's."),
    }, "record", "file");

    private static JsonObject Skipped() => Object("Lines that are no passage.", SourceReader.SkipKeys, new Dictionary<string, JsonObject>
    {
        ["lines"] = Lines("Which."),
        ["because"] = Text("Why."),
    }, "lines", "because");

    private static JsonObject Passage(IReadOnlyCollection<string> languages) => Object("A passage.", SourceReader.PassageKeys, new Dictionary<string, JsonObject>
    {
        ["id"] = Text("'p' and its first line in the original: never renumbered. The machine's."),
        ["section"] = Text("The heading above it. The machine's."),
        ["kind"] = Words("What it is. The machine's.", SourceReader.Kinds),
        ["lines"] = Lines("Its lines. The machine's."),
        ["except"] = OneOrMany(Lines("Lines."), "Lines between that are not its own. The machine's."),
        ["notes"] = OneOrMany(Text("A passage's id."), "Footnotes whose mark it bears. The machine's."),
        ["continues"] = Text("The header row of the table that it was cut off from. The machine's."),
        ["incipit"] = Text("Its first five words. The machine's."),
        ["fingerprint"] = Text("The hash of its lines. The machine's."),
        ["figures"] = OneOrMany(Text("A figure."), "The figures that it prints. The machine's."),
        ["sentences"] = OneOrMany(
            Object("A sentence.", SourceReader.SentenceKeys, new Dictionary<string, JsonObject>
            {
                ["incipit"] = Text("Its first words."),
                ["figures"] = OneOrMany(Text("A figure."), "The figures that it prints."),
            }, "incipit"), "Its sentences, where it has eight figures or more: citations say which of them vouch. The machine's."),
        ["mentions"] = OneOrMany(Subject("A subject's slug."), "Subjects that it names. The machine's."),
        ["readings"] = OneOrMany(
            Object("What a printed form means where print misleads.", SourceReader.ReadingKeys, new Dictionary<string, JsonObject>
            {
                ["printed"] = Text("As printed."),
                ["as"] = Text("The figure that it is."),
                ["because"] = Wordings(languages, "Why."),
            }, "printed", "as"), "By hand."),
        ["about"] = OneOrMany(Subject("A subject's slug."), "Subjects that it is about without naming them. By hand."),
        ["gist"] = Wordings(languages, "What it says, in our own words, two sentences at most. By hand."),
        ["remarks"] = Wordings(languages, "A misprint, a contradiction, a bare opinion. By hand.", new Dictionary<string, JsonObject>
        {
            ["cite"] = OneOrMany(Text("source#passage, such as opsour-2022#p97."), "The other passages that it speaks of: its figures stand there or in its own."),
            ["uncited"] = OneOrMany(Text("A date as EDTF, or a number."), "Figures of an editors' note that no passage gives."),
        }),
    }, "id", "section", "kind", "lines", "incipit", "fingerprint");
}
