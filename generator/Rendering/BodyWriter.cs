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
    public static string Html(Edition edition, Page page, CitationList citations, Func<Piece.Block, string> fill) =>
        new BodyWriter(edition, page, citations, fill).Written(page.Body);

    /// <summary>The text before the first heading, and then the rest, for what stands between them and cites passages too.</summary>
    public static (string Lead, Func<string> Below) InTwo(Edition edition, Page page, CitationList citations, Func<Piece.Block, string> fill)
    {
        var writer = new BodyWriter(edition, page, citations, fill);
        for (var i = 0; i < page.Body.Length; i++)
        {
            if (page.Body[i] is not Piece.Html { Text: var text } || text.IndexOf("<h2", StringComparison.Ordinal) is var heading && heading < 0) continue;
            ImmutableArray<Piece> rest = [new Piece.Html(text[heading..]), .. page.Body[(i + 1)..]];
            return (writer.Written([.. page.Body[..i], new Piece.Html(text[..heading])]), () => writer.Written(rest));
        }
        return (writer.Written(page.Body), () => "");
    }

    private string Written(ImmutableArray<Piece> pieces)
    {
        html.Clear();
        foreach (var piece in pieces) Write(piece);
        return html.ToString();
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
