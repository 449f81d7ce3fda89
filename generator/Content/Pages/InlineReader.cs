using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TurkicWiki.Diagnostics;
using TurkicWiki.Markup;
using TurkicWiki.Markup.Attributes;
using TurkicWiki.Markup.Citations;
using TurkicWiki.Markup.DerivedFigures;
using TurkicWiki.Markup.ForeignSpans;
using TurkicWiki.Markup.SubjectLinks;

namespace TurkicWiki.Content.Pages;

/// <summary>Gathers what the inlines of a claim or a heading say, and reports what may not stand in them.</summary>
/// <param name="body">The Markdown that the inlines were read from.</param>
/// <param name="place">Finds the place in the file of an offset and a length in the body.</param>
internal sealed class InlineReader(string body, Func<int, int, Location> place, List<Diagnostic> found)
{
    private readonly Dictionary<MarkdownObject, Piece> pieces = [];

    /// <summary>What fills the slot of a node; null for nothing.</summary>
    public Piece? PieceOf(MarkdownObject node) => pieces.GetValueOrDefault(node);

    /// <summary>Adds an inline to a claim.</summary>
    /// <param name="outermost">The inline of the block that holds it, or it itself.</param>
    public void Take(Inline inline, Inline outermost, ClaimDraft draft)
    {
        switch (inline)
        {
            case LiteralInline literal:
                draft.Append(literal.Content.AsSpan(), OffsetOf(literal), outermost);
                break;
            case LineBreakInline:
                draft.Append(" ", inline.Span.Start, outermost);
                break;
            case HtmlEntityInline entity:
                if (TextCheck.FaultIn(entity.Transcoded.ToString()) is { } fault) Report(Rules.BadEncoding, entity, fault, "remove it");
                draft.Append(entity.Transcoded.ToString(), entity.Span.Start, outermost, isVerbatim: false);
                break;
            case CodeInline code:
                draft.Append(code.Content, code.Span.Start + code.DelimiterCount, outermost);
                break;
            case ForeignSpanInline span:
                TakeSpan(span, outermost, draft);
                break;
            case DerivedFigureInline figure:
                TakeFigure(figure, outermost, draft);
                break;
            case SubjectLinkInline link:
                TakeLink(link, outermost, draft);
                break;
            case AutolinkInline auto:
                TakeAddress(auto, outermost, draft);
                break;
            case LinkInline link:
                TakeLink(link, outermost, draft);
                break;
            case ContainerInline container:
                TakeChildren(container, outermost, draft);
                break;
            default:
                ReportMisplaced(inline);
                break;
        }
    }

    private void ReportMisplaced(Inline inline)
    {
        if (inline is CitationInline)
            Report(Rules.BadCitation, inline, "a citation within a heading, emphasis or a link", "end the emphasis or the link first");
        else if (inline is HtmlInline html)
            Report(Rules.RawHtml, inline, $"raw HTML is not allowed: {html.Tag}", "write Markdown");
        else if (inline is AttributeInline stray)
            Report(Rules.BadAttribute, inline, $"'{stray.Text}' may not stand here", "a heading ends with {#id}, a span has {lang=tag}");
    }

    // The span of a text may hold more than the text: the backslash of an escape, the spaces of a table's cell.
    private int OffsetOf(LiteralInline literal)
    {
        var (span, length) = (literal.Span, literal.Content.Length);
        return body.AsSpan(span.Start, span.Length).IndexOf(literal.Content.AsSpan()) is var within and >= 0
            ? span.Start + within
            : span.End + 1 - length;
    }

    private void TakeChildren(ContainerInline container, Inline outermost, ClaimDraft draft)
    {
        foreach (var child in container)
            Take(child, outermost, draft);
    }

    private void TakeSpan(ForeignSpanInline span, Inline outermost, ClaimDraft draft)
    {
        draft.Append(span.Text, span.TextSpan.Start, outermost);
        if (span.BadAttribute is { } attribute)
            Report(Rules.BadAttribute, span, $"'{{{attribute}}}' is not an attribute of the wiki", "a span may have {lang=tag}");
    }

    private void TakeFigure(DerivedFigureInline figure, Inline outermost, ClaimDraft draft)
    {
        draft.Derived.Add((figure, draft.Text.Length));
        draft.Append(figure.Result, figure.ResultSpan.Start, outermost);
        pieces[figure] = figure.Fault is null
            ? new Piece.Derived(figure.Result, figure.Working)
            : new Piece.Html(HtmlText.Escape(figure.Result));
    }

    private void TakeLink(SubjectLinkInline link, Inline outermost, ClaimDraft draft)
    {
        var text = link.Text?.Trim();
        if (link.Text is { } own) draft.Append(own, link.TextSpan.Start, outermost);
        else draft.Append([Claim.TitleSign], link.Span.Start, outermost, isVerbatim: false);
        if (FaultOf(link) is var (fault, hint))
        {
            Report(Rules.BadLink, link, fault, hint);
            pieces[link] = new Piece.Html(HtmlText.Escape(text ?? link.Slug));
            return;
        }
        var target = new SubjectLink(link.Slug, link.Anchor, text, place(link.Span.Start, link.Span.Length));
        draft.Links.Add(target);
        pieces[link] = new Piece.Link(target, text is null ? null : HtmlText.Escape(text));
    }

    private static (string Fault, string Hint)? FaultOf(SubjectLinkInline link)
    {
        if (link.Fault is { } fault) return (fault, "write [[slug]] or [[slug|text]]");
        if (Slug.IsWellFormed(link.Slug) && link.Anchor?.Length != 0) return null;
        var anchor = link.Anchor is null ? "" : "#" + link.Anchor;
        return ($"'{link.Slug}{anchor}' is not a slug", "write [[slug]], [[slug|text]] or [[slug#heading-id|text]]");
    }

    // A preview shows a faulty page all the same, so an address that may not stand there goes.
    private void TakeAddress(AutolinkInline link, Inline outermost, ClaimDraft draft)
    {
        draft.Append(link.Url, link.Span.Start + 1, outermost);
        if (LinkTargets.Fault(link.IsEmail ? "mailto:" + link.Url : link.Url) is not { } fault) return;
        Report(Rules.BadLink, link, fault, LinkTargets.Hint);
        link.Url = "";
    }

    private void TakeLink(LinkInline link, Inline outermost, ClaimDraft draft)
    {
        TakeChildren(link, outermost, draft);
        var fault = link.IsImage ? "images are not allowed" : LinkTargets.Fault(link.Url ?? "");
        if (fault is null) return;
        Report(Rules.BadLink, link, fault, LinkTargets.Hint);
        (link.Url, link.IsImage) = ("", false);
    }

    private void Report(Rule rule, MarkdownObject node, string message, string hint) =>
        found.Add(new Diagnostic(rule, place(node.Span.Start, node.Span.Length), message, hint));
}
