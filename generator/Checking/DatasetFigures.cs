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
        return dataset.Rows.SelectMany(row => Check(site, dataset, row)).Concat(Texts(site, Evidence.Of(site, all), captions));
    }

    private static IEnumerable<Diagnostic> Check(Site site, Dataset dataset, Row row)
    {
        if (Evidence.Of(site, row.Citations.Concat(dataset.Citations)) is not { } evidence) return [];
        return row.Cells.Zip(dataset.Columns)
            .Select(pair => Check(site, evidence, pair.First, pair.Second)).OfType<Diagnostic>()
            .Concat(Texts(site, evidence, [row.Note, .. row.Cells.Select(c => c.Words)]));
    }

    // A source may print a number in its column's unit or in full: "1334" under "Million dollars", "1.334 Billion" beside it.
    private static Diagnostic? Check(Site site, Evidence evidence, Cell cell, Column column)
    {
        if (column.Type is not ("year" or "number") || cell.Text.Length == 0) return null;
        // What a number is of nobody knows where its unit is no word of the vocabulary, which is an error of its own.
        if (column.Unit is { } named && site.Content.Vocabulary.Find("units", named) is null) return null;
        var scale = column.Unit is { } unit ? site.Content.Vocabulary.Find("units", unit)!.Scale : 0;
        return evidence.Refute(Rules.FigureNotInPassage, cell.At, Normal(cell.Text, scale), Normal(cell.Text, 0));
    }

    private static string Normal(string cell, int scale) =>
        decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? FigureReader.Scaled(cell, scale) : cell;

    private static IEnumerable<Diagnostic> Texts(Site site, Evidence? evidence, IEnumerable<Wordings?> texts) => evidence is null
        ? []
        : texts.SelectMany(t => PlacedText.Of(site, t)).SelectMany(t => evidence.Refute(Rules.FigureNotInPassage, t));
}
