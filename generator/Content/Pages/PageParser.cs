using Markdig.Syntax;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Markup;
using TurkicWiki.Markup.Slots;

namespace TurkicWiki.Content.Pages;

/// <summary>Reads a Markdown file into all that checks and rendering need of it. The Markdown tree does not outlive it.</summary>
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
        var bodyStart = frontMatter.BodyStart;
        var text = file.Text[bodyStart..];
        var tooLong = TooLong(text);
        if (tooLong is var (at, length))
            found.Add(new Diagnostic(Rules.BadMarkup, lines.At(bodyStart + at), $"a text of {length} characters is too long to be read", "part it by an empty line, or the page in two"));
        var document = tooLong is null ? MarkupPipeline.Parse(text) : [];
        if (document is null)
            found.Add(new Diagnostic(Rules.BadMarkup, lines.At(bodyStart), "the text is nested too deeply", "write it flatter"));

        document ??= [];
        var body = new BodyReader(text, language, (offset, length) => lines.At(bodyStart + offset, length), found);
        body.Read(document);
        return new Page(IdOf(file.Path), file.Path, frontMatter, body.Sections, body.Claims, PiecesOf(document, body), [.. found]);
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
