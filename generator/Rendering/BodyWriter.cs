using System.Text;
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
    private readonly Func<Piece.Block, string> fill;
    private readonly ImmutableArray<string> ids;
    private readonly StringBuilder html = new();
    private int workings;

    private BodyWriter(Edition edition, Page page, CitationList citations, Func<Piece.Block, string> fill)
    {
        this.edition = edition;
        this.page = page;
        this.citations = citations;
        this.fill = fill;
        ids = ClaimIds.Of(page);
    }

    /// <param name="fill">Makes the HTML of a generated block.</param>
    public static string Html(Edition edition, Page page, CitationList citations, Func<Piece.Block, string> fill)
    {
        var writer = new BodyWriter(edition, page, citations, fill);
        foreach (var piece in page.Body) writer.Write(piece);
        return writer.html.ToString();
    }

    private void Write(Piece piece)
    {
        switch (piece)
        {
            case Piece.Html ready:
                html.Append(ready.Text);
                break;
            case Piece.Link link:
                html.Append(Html(edition, link));
                break;
            case Piece.ClaimStart start:
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"claim\" id=\"{ids[start.Claim]}\">");
                break;
            case Piece.ClaimEnd end:
                ClaimEnd(end.Claim);
                break;
            case Piece.Derived derived:
                Derived(derived);
                break;
            case Piece.Block block:
                html.Append(fill(block));
                break;
        }
    }

    /// <summary>A link within a text.</summary>
    public static string Html(Edition edition, Piece.Link link)
    {
        var target = edition.Site.Find(link.Target.Slug);
        var text = link.TextHtml ?? HtmlEncoder.Encode(edition.Title(link.Target.Slug));
        var anchor = link.Target.Anchor is { } id ? "#" + id : "";
        // A subject that is left out of this build has no page to lead to.
        return target is null ? text : $"<a href=\"{target.Url(edition.Code)}{anchor}\">{text}</a>";
    }

    /// <summary>Takes away the white space at the end: nothing may part a claim from its marks.</summary>
    public static StringBuilder TrimEnd(StringBuilder html)
    {
        var length = html.Length;
        while (length > 0 && char.IsWhiteSpace(html[length - 1])) length--;
        html.Length = length;
        return html;
    }

    private void ClaimEnd(int claim) =>
        TrimEnd(html).Append("</span>").Append(edition.Render(new MarksView(citations.Marks(page.Claims[claim].Citations))));

    private void Derived(Piece.Derived derived) =>
        html.Append(edition.Render(new DerivedView($"working-{++workings}", derived.Result, derived.Working)));
}
