using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Fills the slots of a page's body: links, claims with their marks, derived figures and generated blocks.</summary>
public sealed class BodyWriter
{
    private readonly Edition edition;
    private readonly Page page;
    private readonly CitationList citations;
    private readonly Action<Piece.Block, HtmlWriter> fill;
    private readonly ImmutableArray<string> ids;
    private int workings;

    private BodyWriter(Edition edition, Page page, CitationList citations, Action<Piece.Block, HtmlWriter> fill)
    {
        this.edition = edition;
        this.page = page;
        this.citations = citations;
        this.fill = fill;
        ids = ClaimIds.Of(page);
    }

    /// <summary>The body, written at once: what stands below it cites after it.</summary>
    /// <param name="fill">Writes a generated block.</param>
    public static Html Html(Edition edition, Page page, CitationList citations, Action<Piece.Block, HtmlWriter> fill) =>
        new BodyWriter(edition, page, citations, fill).Written(edition.Site.Content.BodyOf(page));

    /// <summary>The text before the first heading, and then the rest, for what stands between them and cites passages too.</summary>
    public static (Html Lead, Func<Html> Below) InTwo(Edition edition, Page page, CitationList citations, Action<Piece.Block, HtmlWriter> fill)
    {
        var (writer, body) = (new BodyWriter(edition, page, citations, fill), edition.Site.Content.BodyOf(page));
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is not Piece.Html { Text: var text } || text.IndexOf("<h2", StringComparison.Ordinal) is var heading && heading < 0) continue;
            ImmutableArray<Piece> rest = [new Piece.Html(text[heading..]), .. body[(i + 1)..]];
            return (writer.Written([.. body[..i], new Piece.Html(text[..heading])]), () => writer.Written(rest));
        }
        return (writer.Written(body), () => _ => { });
    }

    private Html Written(ImmutableArray<Piece> pieces) => HtmlWriter.Now(to =>
    {
        foreach (var piece in pieces) Write(piece, to);
    });

    private void Write(Piece piece, HtmlWriter to)
    {
        switch (piece)
        {
            case Piece.Html ready:
                to.Write(ready.Text);
                break;
            case Piece.Link link:
                Write(edition, link, to);
                break;
            case Piece.ClaimStart start:
                to.Write("<span class=\"claim\" id=\""u8);
                to.WriteEscaped(ids[start.Claim]);
                to.Write("\">"u8);
                break;
            case Piece.ClaimEnd end:
                to.TrimEnd();
                to.Write("</span>"u8);
                var claim = page.Claims[end.Claim];
                edition.Write(new MarksView(citations.Marks(claim.Citations), Disagreements.About(edition, page.Id.Slug, claim)), to);
                break;
            case Piece.Derived derived:
                edition.Write(new DerivedView($"working-{++workings}", derived.Result, derived.Working), to);
                break;
            case Piece.Block block:
                fill(block, to);
                break;
        }
    }

    /// <summary>Writes a link within a text.</summary>
    public static void Write(Edition edition, Piece.Link link, HtmlWriter to)
    {
        // A subject that is left out of this build has no page to lead to.
        var target = edition.Site.Find(link.Target.Slug);
        if (target is not null)
        {
            to.Write("<a href=\""u8);
            to.Write(target.Url(edition.Code));
            if (link.Target.Anchor is { } id) to.WriteEscaped($"#{id}");
            to.Write("\">"u8);
        }
        if (link.TextHtml is { } text) to.Write(text);
        else to.WriteEscaped(edition.Title(link.Target.Slug));
        if (target is not null) to.Write("</a>"u8);
    }
}
