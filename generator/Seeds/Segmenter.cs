using System.Text.RegularExpressions;
using TurkicWiki.Content.Sources;

namespace TurkicWiki.Seeds;

/// <summary>A passage to be: its kind and the lines that are its own.</summary>
public sealed record Segment(string Kind, ImmutableArray<int> Own)
{
    public int First => Own[0];

    public int Last => Own[^1];
}

/// <summary>An original cut into passages and lines that are none: every line with something on it is in one of the two.</summary>
public sealed record Segments(ImmutableArray<Segment> Passages, ImmutableArray<SkippedLines> Skipped);

/// <summary>
/// Cuts an original into passages as a reader sees them: by blank lines and by the marks of Markdown, then joins what a page break or
/// a footnote cut. What no rule can see is in the source's layout.
/// </summary>
public static partial class Segmenter
{
    private const string Footnote = "footnote";
    private const string Skipped = "";

    public static Segments Cut(Original original, SourceLayout layout)
    {
        var blocks = Joined(Blocks(original, layout), original, layout);
        var passages = blocks.Where(b => b.Kind != Skipped).Select(b => new Segment(b.Kind, [.. b.Own])).OrderBy(s => s.First);
        var skipped = blocks.Where(b => b.Kind == Skipped).Select(b => new SkippedLines(b.Own[0], b.Own[^1], b.Because));
        return new Segments([.. passages], [.. skipped.OrderBy(s => s.First)]);
    }

    private sealed class Block(string kind, int line, string because = "")
    {
        public string Kind { get; set; } = kind;
        public string Because { get; } = because;
        public List<int> Own { get; } = [line];
        public LaidDown? LaidDown { get; init; }
    }

    private static List<Block> Blocks(Original original, SourceLayout layout)
    {
        var blocks = new List<Block>();
        var goesOn = false;                     // true if the last block may go on with the next line
        for (var n = 1; n <= original.Lines.Length; n++)
        {
            if (string.IsNullOrWhiteSpace(original.Line(n)))
            {
                goesOn = false;
                continue;
            }
            var block = BlockOf(original.Line(n), n, blocks, layout);
            if (Begun(block, blocks, goesOn) is { } begun) begun.Own.Add(n);
            else blocks.Add(block);
            goesOn = !layout.LineIsParagraph && block.LaidDown is null && block.Kind is not (Skipped or "heading" or "row");
        }
        foreach (var block in blocks.Where(b => b.Kind != Skipped))
            block.Kind = layout.Kinds.FirstOrDefault(k => k.Holds(block.Own[0]))?.Mark ?? block.Kind;
        return blocks;
    }

    private static Block BlockOf(string line, int n, List<Block> before, SourceLayout layout) =>
        layout.Passages.FirstOrDefault(p => p.Lines.Own.Contains(n)) is { } laidDown ? new Block(KindOf(line, before), n) { LaidDown = laidDown }
        : (layout.Skip.FirstOrDefault(s => s.Holds(n))?.Mark ?? WhyNone(line)) is { } because ? new Block(Skipped, n, because)
        : new Block(KindOf(line, before), n);

    // The block that a line belongs to, if it does not begin one.
    private static Block? Begun(Block block, List<Block> before, bool goesOn) =>
        block.LaidDown is not null ? before.Find(b => b.LaidDown == block.LaidDown)
        : block.Kind == Skipped ? (before is [.., var last] && last.Because == block.Because ? last : null)
        : goesOn && block.Kind == "paragraph" ? before[^1]
        : null;

    private static string? WhyNone(string line) =>
        Rule().IsMatch(line) ? "rule"
        : TableRule().IsMatch(line) ? "table rule"
        : line.Any(char.IsLetterOrDigit) ? null
        : line.TrimStart().StartsWith('|') ? "empty table row"
        : "no words";

    private static string KindOf(string line, List<Block> before) =>
        line.StartsWith('#') ? "heading"
        : line.StartsWith('|') ? "row"
        : Item().IsMatch(line) ? "item"
        : NoteMark().IsMatch(line) ? Footnote
        : NoteNumber().IsMatch(line) && before is [.., { Because: "rule" } or { Kind: Footnote }] ? Footnote
        : "paragraph";

    // A paragraph that stops in mid-sentence goes on with the next one if that begins with a small letter; what stands between
    // (footnotes, page headers) is not its own.
    private static List<Block> Joined(List<Block> blocks, Original original, SourceLayout layout)
    {
        var joined = new List<Block>();
        foreach (var block in blocks)
        {
            var before = joined.FindLast(b => b.Kind is not (Skipped or Footnote));
            if (before is { LaidDown: null } && IsProse(before) && block.LaidDown is null && IsProse(block) && !layout.LineIsParagraph
                && StopsShort(original.Line(before.Own[^1])) && char.IsLower(original.Line(block.Own[0]).TrimStart()[0]))
                before.Own.AddRange(block.Own);
            else joined.Add(block);
        }
        return joined;
    }

    private static bool IsProse(Block block) => block.Kind is "paragraph" or "quotation";

    private static bool StopsShort(string line) =>
        Mark().Replace(line, "").TrimEnd() is { Length: > 0 } text && (char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-');

    [GeneratedRegex(@"^\s*-{3,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*\|[\s|:-]*-[\s|:-]*\|\s*$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^(?:- |\d{1,2}\. )")]
    private static partial Regex Item();

    [GeneratedRegex(@"^<sup>\d+</sup>")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^\d{1,2}\s+\p{Lu}")]
    private static partial Regex NoteNumber();

    [GeneratedRegex(@"<sup>[^<]*</sup>|\*")]
    private static partial Regex Mark();
}
