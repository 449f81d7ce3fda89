using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/datasets.json</c>: every table, each row with the passages that it rests on.</summary>
public static class DatasetsExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/datasets.json", new
    {
        ExportFile.Schema,
        Datasets = site.Datasets.Values.Select(dataset => RecordOf(dataset, site)),
    });

    /// <summary>The page of a dataset.</summary>
    public static string Url(Dataset dataset, string language) => $"/{language}/datasets/{dataset.Id}/";

    private static object RecordOf(Dataset dataset, Site site) => new
    {
        dataset.Id,
        dataset.Kind,
        Title = Values.Of(dataset.Title),
        Subjects = Values.Of(dataset.Subjects),
        Columns = dataset.Columns.Select(c => new { c.Id, Title = Values.Of(c.Title), c.Type, c.Unit }),
        Rows = dataset.Rows.Zip(ClaimIds.Of(dataset), (row, id) => new
        {
            Id = id,
            Cells = dataset.Columns.Zip(row.Cells, (column, cell) => CellOf(column, cell, site)),
            Citations = Values.Of(row.Citations),
            Note = Values.Of(row.Note),
        }),
        dataset.Chart,
        Note = Values.Of(dataset.Note),
        Url = Url(dataset, site.Content.Config.DefaultLanguage),
    };

    private static object CellOf(Column column, Cell cell, Site site) =>
        cell.Words is { } words ? Values.Of(words)!
        : column.Type == "subject" && cell.Text.Length > 0 ? Values.Named(site, cell.Text)
        : cell.Text;
}
