using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using static TurkicWiki.Editing.Schemas.Shape;

namespace TurkicWiki.Editing.Schemas;

/// <summary>The schema of <c>content/datasets/&lt;id&gt;.yaml</c>.</summary>
internal static class DatasetSchema
{
    public static JsonObject Of(IReadOnlyCollection<string> languages, Vocabulary vocabulary) => UnlessDraft(
        Object("A table with sources.", DatasetReader.Keys, new Dictionary<string, JsonObject>
        {
            ["kind"] = Words("What it is about.", FactsSchema.WordsOf(vocabulary, "dataset-kinds")),
            ["title"] = Wordings(languages, "Its caption."),
            ["subjects"] = OneOrMany(Subject("A subject's slug."), "On whose pages it stands; the first owns it."),
            ["columns"] = OneOrMany(
                Object("A column.", DatasetReader.ColumnKeys, new Dictionary<string, JsonObject>
                {
                    ["id"] = Slug("Its id, by which a chart names it."),
                    ["title"] = Wordings(languages, "Its heading."),
                    ["type"] = Words("What its cells are.", DatasetReader.ColumnTypes),
                    ["unit"] = Words("A unit of the vocabulary.", FactsSchema.WordsOf(vocabulary, "units")),
                }, "id", "title", "type"), "The columns."),
            ["rows"] = OneOrMany(
                Object("A row.", DatasetReader.RowKeys, new Dictionary<string, JsonObject>
                {
                    ["cells"] = List(
                        new JsonObject
                        {
                            ["anyOf"] = new JsonArray(
                                Text("A number with '.' and without grouping, a year, a subject's slug; \"\" for no value."), Wordings(languages, "A text.")),
                        },
                        "As many as there are columns."),
                    ["cite"] = Citations(),
                    ["note"] = Wordings(languages, "What a reader should know of it."),
                }, "cells"), "The rows."),
            ["chart"] = Object("How it is drawn.", DatasetReader.ChartKeys, new Dictionary<string, JsonObject>
            {
                ["type"] = Words("The kind of drawing.", DatasetReader.ChartTypes),
                ["x"] = Text("The column along the axis."),
                ["y"] = OneOrMany(Text("A column."), "The columns that are drawn."),
            }, "type", "x", "y"),
            ["note"] = Wordings(languages, "What a reader should know of it."),
            ["cite"] = Citations(),
            ["draft"] = Flag("True while it is being written."),
        }, "kind", "title", "subjects", "columns", "rows"));
}
