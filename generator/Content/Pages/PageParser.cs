using Markdig.Syntax;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Markup;
using TurkicWiki.Markup.Slots;

namespace TurkicWiki.Content.Pages;

/// <summary>Reads a Markdown file: what it says, for the wiki as a whole, and its body, to be shown. The Markdown tree does not outlive it.</summary>
public static class PageParser
{
    private const int LongestBody = 100_000;
    private const int LongestBlock = 20_000;

    /// <summary>The page of <c>content/&lt;folder&gt;/&lt;slug&gt;/&lt;language&gt;.md</c>; what is wrong with it travels with it.</summary>
    public static Page Parse(SourceFile file, Language language)
    {
        var found = new List<Diagnostic>();
        var lines = new LineMap(file);
        var frontMatter = FrontMatterReader.Read(file, found);
        var (document, fault) = Read(file.Text[frontMatter.BodyStart..]);
        if (fault is var (at, message, hint)) found.Add(new Diagnostic(Rules.BadMarkup, lines.At(frontMatter.BodyStart + at), message, hint));
        var body = new BodyReader(file, frontMatter.BodyStart, language, lines, found);
        body.Read(document);
        return new Page(IdOf(file.Path), file.Path, frontMatter, body.Sections, body.Claims, body.Blocks, [.. found]);
    }

    /// <summary>The body of a page in its order.</summary>
    /// <param name="file">The file that the page was parsed from.</param>
    public static ImmutableArray<Piece> Body(Page page, SourceFile file, Language language)
    {
        var (document, _) = Read(file.Text[page.FrontMatter.BodyStart..]);
        var body = new BodyReader(file, page.FrontMatter.BodyStart, language, lines: null, found: []);
        body.Read(document);
        return PiecesOf(document, body);
    }

    private static (MarkdownDocument Document, (int At, string Message, string Hint)? Fault) Read(string text)
    {
        if (TooLong(text) is var (at, length)) return ([], (at, $"a text of {length} characters is too long to be read", "part it by an empty line, or the page in two"));
        return MarkupPipeline.Parse(text) is { } document ? (document, null) : ([], (0, "the text is nested too deeply", "write it flatter"));
    }

    // Reading takes more than twice the time for twice the text of one block: without a bound a page could stop a build.
    private static (int At, int Length)? TooLong(string text)
    {
        if (text.Length > LongestBody) return (0, text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) is var found and >= 0 ? found : text.Length;
            if (end - start > LongestBlock) return (start, end - start);
            start = end + 2;
        }
        return null;
    }

    private static PageId IdOf(string path) => path.Split('/') is [.., var folder, var slug, var name]
        ? new PageId(folder, slug, Path.GetFileNameWithoutExtension(name))
        : throw new ArgumentException($"'{path}' is no path of a page", nameof(path));

    private static ImmutableArray<Piece> PiecesOf(MarkdownDocument document, BodyReader body)
    {
        var pieces = new List<Piece>();
        foreach (var part in SlotRenderer.Render(document))
        {
            Piece? piece = part switch
            {
                Part.Html html => new Piece.Html(html.Text),
                Part.Slot slot => body.PieceOf(slot.Node),
                _ => null,
            };
            // The space before a citation is the author's; a reader sees its mark close to the word.
            if (piece is Piece.ClaimEnd && pieces is [.., Piece.Html before]) pieces[^1] = new Piece.Html(before.Text.TrimEnd());
            if (piece is not null) pieces.Add(piece);
        }
        return [.. pieces.Where(p => p is not Piece.Html { Text.Length: 0 })];
    }
}
