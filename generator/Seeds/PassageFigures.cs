using System.Text.RegularExpressions;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Seeds;

/// <summary>A piece of a passage whose figures are read together, and the power of ten that its numbers carry.</summary>
internal sealed record FigurePiece(string Text, int Scale);

/// <summary>Reads the figures of a passage: a row's cells with their columns' units, and what readings say of misleading print.</summary>
internal static partial class PassageFigures
{
    /// <summary>The passage as one piece, or a row as its cells.</summary>
    public static ImmutableArray<FigurePiece> Pieces(Original original, Passage passage, Passage? header, FigureGrammar grammar)
    {
        if (passage.Kind != "row") return [new FigurePiece(OwnNumber().Replace(SeedImporter.TextOf(original, passage), ""), 0)];
        var scales = header is null ? [] : Cells(original, header).Select(cell => FigureReader.ScaleOf(cell, grammar)).ToArray();
        return
        [
            .. Cells(original, passage).Select((cell, column) =>
                new FigurePiece(cell, FigureReader.ScaleOf(cell, grammar) > 0 ? 0 : scales.ElementAtOrDefault(column))),
        ];
    }

    /// <summary>The figures in the order of the text, and where in their piece they begin. A reading of what is not printed is reported.</summary>
    public static ImmutableArray<(int Start, string Value)> Read(
        ImmutableArray<FigurePiece> pieces, ImmutableArray<Reading> readings, FigureGrammar grammar, List<Diagnostic> found)
    {
        var figures = new List<(int Start, string Value)>();
        var used = new HashSet<Reading>();
        foreach (var piece in pieces)
        {
            var read = readings.SelectMany(r => Places(piece.Text, r)).ToList();
            used.UnionWith(read.Select(r => r.Reading));
            var printed = FigureReader.Read(piece.Text, grammar)
                .Where(f => !read.Any(r => r.Start < f.Start + f.Length && f.Start < r.Start + r.Reading.Printed.Length))
                .Select(f => (f.Start, Value: InUnit(f.Value, piece.Scale)));
            figures.AddRange(printed.Concat(read.Select(r => (r.Start, Value: r.Reading.As))).OrderBy(f => f.Start));
        }
        foreach (var unknown in readings.Where(r => !used.Contains(r)))
            found.Add(new Diagnostic(Rules.BadReading, unknown.At, $"the passage does not print '{unknown.Printed}'"));
        return [.. figures];
    }

    /// <summary>What a passage vouches for by its figures: each once; a range with its ends.</summary>
    public static ImmutableArray<string> Values(IEnumerable<(int Start, string Value)> figures) =>
        [.. figures.SelectMany(f => FigureMatch.WithEnds(f.Value)).Distinct()];

    private static IEnumerable<(int Start, Reading Reading)> Places(string text, Reading reading) =>
        Regex.Matches(text, @"(?<![\p{L}\p{N}])" + Regex.Escape(reading.Printed) + @"(?![\p{L}\p{N}])").Select(m => (m.Index, reading));

    private static string InUnit(string value, int scale) =>
        scale > 0 && PlainNumber().IsMatch(value) ? FigureReader.Scaled(value, scale) : value;

    private static IEnumerable<string> Cells(Original original, Passage row) =>
        original.Line(row.Lines.First).Trim().Trim('|').Split('|').Select(cell => cell.Trim());

    [GeneratedRegex(@"^\d+(?:\.\d+)?$")]
    private static partial Regex PlainNumber();

    // "1. The main aim" of a list, "1 AP RK" of a footnote, "II. Context" of a heading
    [GeneratedRegex(@"^(?:\d{1,2}(?:\. |\s+(?=\p{Lu}|«))|[IVX]+\. )")]
    private static partial Regex OwnNumber();
}
