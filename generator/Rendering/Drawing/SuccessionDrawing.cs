using TurkicWiki.Rendering.Tables;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Drawing;

/// <summary>Draws what bodies became of one another, from the earliest at the top to the latest at the foot, with an arrow for each succession.</summary>
internal sealed class SuccessionDrawing
{
    private const double BoxWidth = 164;
    private const double Between = 16;
    private const double ArrowRoom = 82;
    private const double MarkWidth = 26;
    private const double Turn = 17;
    private const double Padding = 9;
    private const double Tip = 6;

    private sealed record Box(string Slug, double X, double Y, double Height, ImmutableArray<string> Lines)
    {
        public double Middle => X + BoxWidth / 2;
    }

    private readonly Edition edition;
    private readonly ImmutableArray<OwnedFact> facts;
    private readonly Dictionary<string, Box> boxes = new(StringComparer.Ordinal);
    private readonly double width;
    private readonly double height;

    private SuccessionDrawing(Edition edition, ImmutableArray<OwnedFact> facts)
    {
        this.edition = edition;
        this.facts = facts;
        var layers = SuccessionLayers.Of([.. facts.Select(f => (f.Owner.Slug, SuccessionTable.Succession(f).Into))]);
        // A map of a single column is no narrower than a phone, or letters would grow with it.
        width = Math.Max(2, layers.Max(l => l.Length)) * (BoxWidth + Between) - Between + 2;
        height = 1;
        foreach (var layer in layers) height += Place(layer, height) + ArrowRoom;
        height -= ArrowRoom - 1;
    }

    /// <summary>The map of some successions; null where there is none.</summary>
    /// <param name="current">The body on whose page it stands, or null.</param>
    public static SuccessionMapView? Of(Edition edition, IEnumerable<OwnedFact> facts, CitationList citations, string? current = null)
    {
        ImmutableArray<OwnedFact> all = [.. facts];
        return all.IsEmpty ? null : new SuccessionDrawing(edition, all).Draw(citations, current);
    }

    private SuccessionMapView Draw(CitationList citations, string? current) => new(
        Coordinate.Text(width), Coordinate.Text(height),
        string.Join(' ', facts.Select(f => $"{edition.Title(f.Owner.Slug)} → {edition.Title(SuccessionTable.Succession(f).Into)}: {string.Join(", ", Says(f))}.")),
        [.. boxes.Values.Select(box => Node(box, box.Slug == current))],
        [.. facts.Select(f => Arrow(f, citations))]);

    // The boxes of a layer side by side, as tall as the tallest.
    private double Place(ImmutableArray<string> layer, double y)
    {
        var lines = layer.Select(slug => Lettering.Lines(edition.Title(slug), BoxWidth - 2 * Padding)).ToImmutableArray();
        var tall = lines.Max(l => l.Length) * Lettering.LineHeight + 2 * Padding;
        var x = (width - layer.Length * (BoxWidth + Between) + Between) / 2;
        for (var i = 0; i < layer.Length; i++)
            boxes[layer[i]] = new Box(layer[i], x + i * (BoxWidth + Between), y, tall, lines[i]);
        return tall;
    }

    private SuccessionNodeView Node(Box box, bool current)
    {
        var top = box.Y + (box.Height - box.Lines.Length * Lettering.LineHeight) / 2 + Lettering.Size - 0.5;
        return new SuccessionNodeView(
            edition.Link(box.Slug).Url ?? "", Coordinate.Text(box.X), Coordinate.Text(box.Y), Coordinate.Text(BoxWidth), Coordinate.Text(box.Height),
            [.. Lettering.Block("box-name", "middle", box.Middle, top, box.Lines)], current);
    }

    // Down from the middle of the box, and above the other box across to its middle: what is said stands on the way down.
    private SuccessionArrowView Arrow(OwnedFact fact, CitationList citations)
    {
        var (from, into) = (boxes[fact.Owner.Slug], boxes[SuccessionTable.Succession(fact).Into]);
        var (x, y, toX, toY) = (Coordinate.Text(from.Middle), Coordinate.Text(from.Y + from.Height), Coordinate.Text(into.Middle), Coordinate.Text(into.Y - Tip));
        var (left, right) = (Coordinate.Text(into.Middle - Tip), Coordinate.Text(into.Middle + Tip));
        var foot = Coordinate.Text(into.Y - Tip - 3);
        var said = Says(fact);
        var top = from.Y + from.Height + 7 + Lettering.Size;
        return new SuccessionArrowView(
            $"M{x} {y}V{Coordinate.Text(into.Y - Turn)}H{toX}V{toY}",
            $"{left},{foot} {right},{foot} {toX},{Coordinate.Text(into.Y)}",
            [.. Lettering.Block("tick", "middle", from.Middle, top, said)],
            Marks(from.Middle, top + said.Length * Lettering.LineHeight, citations.Marks(fact.Fact.Citations)));
    }

    private static ImmutableArray<PlacedMarkView> Marks(double middle, double y, ImmutableArray<MarkView> marks) =>
        [.. marks.Select((mark, i) => new PlacedMarkView(mark, Coordinate.Text(middle + (i - (marks.Length - 1) / 2.0) * MarkWidth), Coordinate.Text(y)))];

    // How, and when where a source says so.
    private ImmutableArray<string> Says(OwnedFact fact) =>
    [
        edition.Word("successions", SuccessionTable.Succession(fact).How),
        .. fact.Fact.From is { } date ? new[] { edition.BareDate(date).Text } : [],
    ];
}
