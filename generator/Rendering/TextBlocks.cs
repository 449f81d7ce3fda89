using System.Text.RegularExpressions;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Rendering;

/// <summary>A paragraph, a list, a heading or another block of a page's text.</summary>
/// <param name="Heading">The id of a heading; null for other blocks.</param>
public sealed record TextBlock(string? Heading, ImmutableArray<Piece> Pieces)
{
    /// <summary>The claims that it makes, by their index in the page.</summary>
    public IEnumerable<int> Claims => Pieces.OfType<Piece.ClaimStart>().Select(c => c.Claim);
}

/// <summary>Takes a page's body apart where one block ends and the next begins. What the generator fills is left out.</summary>
public static partial class TextBlocks
{
    // Elements that have no end tag.
    private static readonly HashSet<string> Void = ["br", "hr", "img"];

    public static ImmutableArray<TextBlock> Of(ImmutableArray<Piece> body)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var pieces = new List<Piece>();
        var depth = 0;
        foreach (var piece in body.Where(p => p is not Piece.Block))
        {
            if (piece is not Piece.Html html)
            {
                pieces.Add(piece);
                continue;
            }
            var done = 0;
            foreach (Match tag in Tag().Matches(html.Text))
            {
                if (Void.Contains(tag.Groups["name"].Value)) continue;
                depth += tag.Groups["end"].Success ? -1 : 1;
                if (depth > 0) continue;
                Add(html.Text[done..(tag.Index + tag.Length)]);
                done = tag.Index + tag.Length;
                blocks.Add(new TextBlock(HeadingOf(pieces), [.. pieces]));
                pieces.Clear();
            }
            Add(html.Text[done..]);
        }
        return blocks.ToImmutable();

        void Add(string text)
        {
            if (depth > 0 || text.AsSpan().Trim().Length > 0) pieces.Add(new Piece.Html(text));
        }
    }

    private static string? HeadingOf(List<Piece> pieces) =>
        pieces is [Piece.Html first, ..] && Heading().Match(first.Text) is { Success: true } heading ? heading.Groups["id"].Value : null;

    [GeneratedRegex("""<(?<end>/)?(?<name>[a-z][a-z0-9]*)[^>]*>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""^\s*<h[1-6] id="(?<id>[^"]*)">""")]
    private static partial Regex Heading();
}
