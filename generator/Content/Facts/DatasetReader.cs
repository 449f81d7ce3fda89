using System.Text.RegularExpressions;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Facts;

/// <summary>Reads <c>content/datasets/&lt;id&gt;.yaml</c>.</summary>
public sealed partial class DatasetReader
{
    internal static readonly string[] Keys = ["kind", "title", "subjects", "columns", "rows", "chart", "note", "cite", "draft"];
    internal static readonly string[] ColumnKeys = ["id", "title", "type", "unit"];
    internal static readonly string[] RowKeys = ["cells", "cite", "note"];
    internal static readonly string[] ChartKeys = ["type", "x", "y"];
    internal static readonly string[] ColumnTypes = ["year", "number", "subject", "text"];
    internal static readonly string[] ChartTypes = ["line", "bar", "stacked"];

    private readonly IReadOnlyCollection<string> languages;
    private readonly Vocabulary vocabulary;
    private readonly List<Diagnostic> found = [];

    private DatasetReader(IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        this.languages = languages;
        this.vocabulary = vocabulary;
    }

    /// <summary>The dataset of a file, by whatever of it could be read, and what is wrong with it.</summary>
    public static (Dataset Dataset, ImmutableArray<Diagnostic> Found) Read(SourceFile file, IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        var reader = new DatasetReader(languages, vocabulary);
        var dataset = reader.ReadDataset(file);
        // What a draft lacks is to be written.
        return dataset.Draft
            ? (dataset, [new Diagnostic(Rules.ToBeWritten, dataset.At, $"the dataset '{dataset.Id}' is a draft and left out", "remove 'draft: true' when it is written")])
            : (dataset, [.. reader.found]);
    }

    private Dataset ReadDataset(SourceFile file)
    {
        var map = new MapReader(YamlFile.Read(file.Path, file.Text, 1, found), file.Path, found, Keys);
        var id = Path.GetFileNameWithoutExtension(file.Path);
        if (!Slug.IsWellFormed(id)) found.Add(new Diagnostic(Rules.BadSlug, map.At, $"'{id}' is not a slug", $"try '{Slug.From(id)}'"));
        foreach (var key in new[] { "subjects", "columns", "rows" }) map.Required(key);

        var columns = map.Maps("columns", ColumnKeys).Select(ColumnOf).ToImmutableArray();
        foreach (var twice in columns.GroupBy(c => c.Id).SelectMany(same => same.Skip(1)))
            found.Add(new Diagnostic(Rules.DoubledId, twice.At, $"the column '{twice.Id}' stands twice"));
        var citations = map.Citations("cite");
        return new Dataset(
            id,
            map.Word("kind", "dataset-kinds", vocabulary),
            map.RequiredWordings("title", languages),
            map.Slugs("subjects"),
            columns,
            [.. map.Maps("rows", RowKeys).Select(row => RowOf(row, columns, citations))],
            map.Map("chart", ChartKeys) is { } chart ? ChartOf(chart, columns) : null,
            map.Wordings("note", languages),
            citations,
            map.At)
        {
            Draft = map.Flag("draft"),
        };
    }

    private Column ColumnOf(MapReader map)
    {
        var type = map.RequiredText("type");
        CheckWord(map, "type", type, ColumnTypes);
        return new Column(
            map.RequiredSlug("id") ?? "",
            map.RequiredWordings("title", languages),
            type,
            map.Has("unit") ? map.Word("unit", "units", vocabulary) : null,
            map.At);
    }

    private Row RowOf(MapReader map, ImmutableArray<Column> columns, ImmutableArray<Citation> ofTable)
    {
        var citations = map.Citations("cite").AddRange(ofTable).DistinctBy(c => c.Passage).ToImmutableArray();
        if (!map.Has("cite") && ofTable.IsEmpty)
            found.Add(new Diagnostic(Rules.Uncited, map.At, "the row has no citation", "add cite: [source#passage]"));
        map.Required("cells");
        var items = map.Items("cells");
        if (map.Has("cells") && items.Length != columns.Length)
            map.Report(Rules.WrongType, "cells", $"{items.Length} cells for {columns.Length} columns");
        return new Row([.. columns.Zip(items, (column, item) => CellOf(map, item, column))], citations, map.Wordings("note", languages), map.At);
    }

    private Cell CellOf(MapReader row, YamlNode item, Column column)
    {
        var at = row.Place(item);
        if (item is not YamlScalarNode { Value: var text })
            return new Cell("", column.Type == "text" ? row.WordingsOf(item, column.Id, languages) : Misfit(at, "a list or a mapping", column), at);
        if (!string.IsNullOrEmpty(text) && !Fits(text, column.Type)) Misfit(at, $"'{text}'", column);
        return new Cell(text ?? "", null, at);
    }

    private Wordings? Misfit(Location at, string what, Column column)
    {
        found.Add(new Diagnostic(Rules.WrongType, at, $"{what} in the column '{column.Id}' of type '{column.Type}'", column.Type switch
        {
            "number" => "write the number with '.' and without grouping",
            "text" => "write { en: …, … } with every language",
            _ => null,
        }));
        return null;
    }

    private static bool Fits(string text, string type) => type switch
    {
        "number" => Number().IsMatch(text),
        "year" => EdtfDate.Parse(text) is { Year: not null },
        "subject" => Slug.IsWellFormed(text),
        "text" => false,
        _ => true,
    };

    private Chart ChartOf(MapReader map, ImmutableArray<Column> columns)
    {
        var type = map.RequiredText("type");
        CheckWord(map, "type", type, ChartTypes);
        var ids = columns.Select(c => c.Id).ToArray();
        var x = map.RequiredText("x");
        CheckWord(map, "x", x, ids);
        map.Required("y");
        var y = map.Texts("y");
        foreach (var wrong in y.Where(name => !ids.Contains(name.Text)))
            found.Add(new Diagnostic(Rules.UnknownWord, wrong.At, $"'{wrong.Text}' is no column", Spelling.Hint(wrong.Text, ids)));
        return new Chart(type, x, [.. y.Select(name => name.Text)]);
    }

    private static void CheckWord(MapReader map, string key, string word, string[] words)
    {
        if (word.Length > 0 && !words.Contains(word))
            map.Report(Rules.UnknownWord, key, $"'{word}' is not one of {string.Join(", ", words)}", Spelling.Hint(word, words));
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Number();
}
