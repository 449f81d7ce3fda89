using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that passages vouch for the cells, captions and notes of tables.</summary>
internal static class DatasetFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) => site.Datasets.Values.SelectMany(d => Check(site, d));

    private static IEnumerable<Diagnostic> Check(Site site, Dataset dataset)
    {
        var all = dataset.Rows.SelectMany(r => r.Citations).Concat(dataset.Citations);
        Wordings?[] captions = [dataset.Title, dataset.Note, .. dataset.Columns.Select(c => c.Title)];
        return dataset.Rows.SelectMany(row => Check(site, dataset, row)).Concat(Texts(site, Evidence.Of(site, all), captions))
            .Concat(Narrowing.Check(site, dataset.Citations, () => dataset.Rows.SelectMany(row => Figures(site, dataset, row)).Concat(Figures(site, captions))));
    }

    private static IEnumerable<Diagnostic> Check(Site site, Dataset dataset, Row row)
    {
        if (Evidence.Of(site, row.Citations) is not { } evidence) return [];
        return row.Cells.Zip(dataset.Columns)
            .Select(pair => Check(site, evidence, pair.First, pair.Second)).OfType<Diagnostic>()
            .Concat(Texts(site, evidence, TextsOf(row)))
            .Concat(Narrowing.Check(site, row.Citations.Except(dataset.Citations), () => Figures(site, dataset, row)));
    }

    private static IEnumerable<Wordings?> TextsOf(Row row) => [row.Note, .. row.Cells.Select(c => c.Words)];

    private static IEnumerable<string> Figures(Site site, Dataset dataset, Row row) => row.Cells.Zip(dataset.Columns)
        .Where(pair => pair.Second.Type is "year" or "number" && pair.First.Text.Length > 0)
        .SelectMany(pair => new[] { Normal(pair.First.Text, ScaleOf(site, pair.Second) ?? 0), Normal(pair.First.Text, 0) })
        .Concat(Figures(site, TextsOf(row)));

    private static IEnumerable<string> Figures(Site site, IEnumerable<Wordings?> texts) =>
        texts.SelectMany(t => PlacedText.Of(site, t)).SelectMany(t => t.Figures).Select(f => f.Value);

    // Null where the unit is no word of the vocabulary, which is an error of its own.
    private static int? ScaleOf(Site site, Column column) =>
        column.Unit is { } unit ? site.Content.Vocabulary.Find("units", unit)?.Scale : 0;

    // A source may print a number in its column's unit or in full: "1334" under "Million dollars", "1.334 Billion" beside it.
    private static Diagnostic? Check(Site site, Evidence evidence, Cell cell, Column column)
    {
        if (column.Type is not ("year" or "number") || cell.Text.Length == 0) return null;
        // What a number is of nobody knows without its scale.
        return ScaleOf(site, column) is { } scale ? evidence.Refute(Rules.FigureNotInPassage, cell.At, Normal(cell.Text, scale), Normal(cell.Text, 0)) : null;
    }

    private static string Normal(string cell, int scale) =>
        decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? FigureReader.Scaled(cell, scale) : cell;

    private static IEnumerable<Diagnostic> Texts(Site site, Evidence? evidence, IEnumerable<Wordings?> texts) => evidence is null
        ? []
        : texts.SelectMany(t => PlacedText.Of(site, t)).SelectMany(t => evidence.Refute(Rules.FigureNotInPassage, t));
}
