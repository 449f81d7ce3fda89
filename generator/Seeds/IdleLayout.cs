using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Seeds;

/// <summary>Finds what a layout says of rows, lines and kinds that there are none of: a slip would otherwise pass as if it were obeyed.</summary>
internal static class IdleLayout
{
    /// <param name="source">The source as import has made it.</param>
    public static IEnumerable<Diagnostic> Of(Source source, Original original)
    {
        var layout = source.Layout;
        var first = source.Passages.ToImmutableSortedDictionary(p => p.Lines.First, p => p.Id.Passage);
        var rows = source.Passages.Where(p => p.Kind == "row").Select(p => p.Id.Passage).ToImmutableArray();
        return
        [
            .. layout.Continues.SelectMany(c => new[] { c.Row, c.Header }).Where(id => !rows.Contains(id.Text)).Select(id => NoRow(id, rows)),
            .. layout.Passages.Where(p => !p.Lines.Own.Any(first.ContainsKey)).Select(p => NoPassage(p.Lines.First, p.Lines.Last, p.At, first)),
            .. layout.Kinds.Concat(layout.Languages).Where(m => !first.Keys.Any(m.Holds)).Select(m => NoPassage(m.First, m.Last, m.At, first)),
            .. layout.Skip.Where(m => m.First > original.Lines.Length).Select(m => new Diagnostic(
                Rules.IdleLayout, m.At, $"the original has no line {m.First}", $"its last one is {original.Lines.Length}")),
            .. layout.Kinds.Where(m => !SourceReader.Kinds.Contains(m.Mark)).DistinctBy(m => m.Mark).Select(m => new Diagnostic(
                Rules.IdleLayout, m.At, $"'{m.Mark}' is no kind of passage", Spelling.Hint(m.Mark, SourceReader.Kinds) ?? $"the kinds are: {string.Join(", ", SourceReader.Kinds)}")),
        ];
    }

    private static Diagnostic NoRow(Wording id, ImmutableArray<string> rows) => new(
        Rules.IdleLayout, id.At, $"the original has no row '{id.Text}' of a table",
        rows.IsEmpty ? "it has no rows at all; take it out" : $"the nearest row is '{rows.MinBy(row => Math.Abs((long)LineOf(row) - LineOf(id.Text)))}'");

    private static Diagnostic NoPassage(int first, int last, Location at, ImmutableSortedDictionary<int, string> begins)
    {
        var near = begins.OrderBy(b => Math.Abs(b.Key - first)).Select(b => $"the nearest is '{b.Value}', which begins in line {b.Key}").FirstOrDefault();
        return new Diagnostic(Rules.IdleLayout, at, $"no passage of the original begins in the lines {first}-{last}", near);
    }

    // Of "p97", and of "p97n".
    private static int LineOf(string id) => int.TryParse(id.Trim('p', 'n'), CultureInfo.InvariantCulture, out var line) ? line : 0;
}
