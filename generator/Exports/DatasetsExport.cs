using System.Text.Json;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/datasets.json</c>: every table, each row with the passages that it rests on.</summary>
public static class DatasetsExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/datasets.json", "datasets", site.Datasets.Values, (json, dataset) => Write(json, dataset, site));

    /// <summary>The page of a dataset.</summary>
    public static string Url(Dataset dataset, string language) => $"/{language}/datasets/{dataset.Id}/";

    private static void Write(Utf8JsonWriter json, Dataset dataset, Site site)
    {
        json.Member("id", dataset.Id);
        json.Member("kind", dataset.Kind);
        json.Member("title", dataset.Title);
        json.Member("subjects", Values.Of(dataset.Subjects));
        json.Members("columns", dataset.Columns, column =>
        {
            json.Member("id", column.Id);
            json.Member("title", column.Title);
            json.Member("type", column.Type);
            json.Member("unit", column.Unit);
        });
        json.Members("rows", dataset.Rows.Zip(ClaimIds.Of(dataset)), row =>
        {
            json.Member("id", row.Second);
            json.WriteStartArray("cells");
            foreach (var (column, cell) in dataset.Columns.Zip(row.First.Cells)) Write(json, column, cell, site);
            json.WriteEndArray();
            json.Member("citations", Values.Of(row.First.Citations));
            json.Member("note", row.First.Note);
        });
        if (dataset.Chart is { } chart)
        {
            json.Member("chart", () =>
            {
                json.Member("type", chart.Type);
                json.Member("x", chart.X);
                json.Member("y", chart.Y);
            });
        }
        json.Member("note", dataset.Note);
        json.Member("url", Url(dataset, site.Content.Config.DefaultLanguage));
    }

    private static void Write(Utf8JsonWriter json, Column column, Cell cell, Site site)
    {
        if (cell.Words is { } words) json.Value(words);
        else if (column.Type == "subject" && cell.Text.Length > 0) Values.Named(site, cell.Text).WriteTo(json);
        else json.WriteStringValue(cell.Text);
    }
}
