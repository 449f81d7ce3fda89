using System.Text.RegularExpressions;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Markup.DerivedFigures;

namespace TurkicWiki.Content.Pages;

/// <summary>Reads the figures of a text, and takes those that are derived apart.</summary>
/// <param name="place">Finds the place in the file of an offset and a length.</param>
internal sealed partial class ClaimFigures(Language language, Func<int, int, Location> place, List<Diagnostic> found)
{
    /// <summary>The figures that a text states itself, and those whose working it shows.</summary>
    public (ImmutableArray<PlacedFigure> Stated, ImmutableArray<DerivedFigure> Derived) Read(
        PlainText text, IReadOnlyList<(DerivedFigureInline Figure, int At)> marks)
    {
        var plain = text.ToString();
        var figures = FigureReader.Read(plain, language.Figures);
        if (figures.IsEmpty && marks.Count == 0) return ([], []);
        var derived = ImmutableArray.CreateBuilder<DerivedFigure>();
        foreach (var (mark, at) in marks)
        {
            var result = figures.FirstOrDefault(f => f.Start == at && f.Length >= mark.Result.Length);
            if (mark.Fault is { } fault) Report(mark, fault);
            else if (result.Length == 0) Report(mark, $"'{mark.Result}' is not read as one figure");
            else if (Working(mark, result, plain) is { } figure) derived.Add(figure);
        }
        var stated = ImmutableArray.CreateBuilder<PlacedFigure>(figures.Length);
        foreach (var figure in figures)
            if (!IsMarked(figure, marks)) stated.Add(new PlacedFigure(figure.Value, place(text.OffsetOf(figure.Start), figure.Length), FigureUnit.After(plain, figure.Start + figure.Length, language.Figures)));
        return (stated.DrainToImmutable(), derived.ToImmutable());
    }

    private static bool IsMarked(Figure figure, IReadOnlyList<(DerivedFigureInline Figure, int At)> marks)
    {
        foreach (var (mark, at) in marks)
            if (figure.Start < at + mark.Result.Length && at < figure.Start + figure.Length) return true;
        return false;
    }

    private DerivedFigure? Working(DerivedFigureInline mark, Figure result, string plain)
    {
        // The word of scale after the result holds for the operands too.
        var scale = plain[(result.Start + mark.Result.Length)..(result.Start + result.Length)];
        var operators = Operators().Matches(mark.Working);
        var operands = ImmutableArray.CreateBuilder<PlacedFigure>();
        var at = 0;
        foreach (var end in operators.Select(o => o.Index).Append(mark.Working.Length))
        {
            var operand = mark.Working[at..end];
            if (FigureReader.Read(operand + scale, language.Figures) is not [{ Start: 0 } figure])
            {
                Report(mark, $"'{operand}' is not read as one figure");
                return null;
            }
            operands.Add(new PlacedFigure(figure.Value, place(mark.WorkingSpan.Start + at, operand.Length)));
            at = operators.FirstOrDefault(o => o.Index == end) is { } sign ? end + sign.Length : end;
        }
        return new DerivedFigure(
            new PlacedFigure(
                result.Value, place(mark.ResultSpan.Start, mark.Result.Length), FigureUnit.After(plain, result.Start + result.Length, language.Figures)),
            mark.Working,
            operands.ToImmutable(),
            [.. operators.Select(o => Sign(o.Groups["sign"].Value[0]))]);
    }

    private void Report(DerivedFigureInline mark, string message) =>
        found.Add(new Diagnostic(Rules.BadDerivedFigure, place(mark.Span.Start, mark.Span.Length), message, "write {{result = figure + figure}}"));

    private static char Sign(char printed) => printed switch
    {
        '\u2212' or '–' => '-',
        '×' or '·' => '*',
        '÷' => '/',
        _ => printed,
    };

    [GeneratedRegex(@"\s+(?<sign>[+\-\u2212–*×·/÷])\s+")]
    private static partial Regex Operators();
}
