using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Markup.Citations;
using TurkicWiki.Markup.GeneratedBlocks;
using TurkicWiki.Markup.Slots;

namespace TurkicWiki.Content.Pages;

/// <summary>
/// Reads sections and claims off a page's tree, puts a slot where each cited claim begins, and knows the piece of every slot.
/// </summary>
internal sealed class BodyReader
{
    private readonly SourceFile file;
    private readonly int start;
    private readonly Language language;
    private readonly Func<int, int, Location> place;
    private readonly List<Diagnostic> found;
    private readonly ClaimFigures? figures;
    private readonly SectionList sections;
    private readonly ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
    private readonly Dictionary<MarkdownObject, Piece> pieces = [];
    private readonly InlineReader inlines;
    private readonly string closing;

    /// <param name="start">Where the body begins in the file.</param>
    /// <param name="lines">Null for the pieces alone: no figure is read then, and nothing has a place.</param>
    public BodyReader(SourceFile file, int start, Language language, LineMap? lines, List<Diagnostic> found)
    {
        (this.file, this.start, this.language, this.found) = (file, start, language, found);
        place = (offset, length) => lines?.At(start + offset, length) ?? default;
        figures = lines is null ? null : new ClaimFigures(language, place, found);
        sections = new SectionList(place, found);
        inlines = new InlineReader(file.Text[start..], place, found);
        closing = language.Typography.Quotes[1] + language.Typography.Quotes[3];
    }

    public ImmutableArray<Section> Sections => sections.All;

    public ImmutableArray<Claim> Claims => claims.ToImmutable();

    public ImmutableArray<Piece.Block> Blocks => [.. pieces.Values.OfType<Piece.Block>()];

    /// <summary>What fills the slot of a node; null for nothing.</summary>
    public Piece? PieceOf(MarkdownObject node) => pieces.GetValueOrDefault(node) ?? inlines.PieceOf(node);

    public void Read(ContainerBlock container, bool isQuoted = false)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                case GeneratedBlock generated:
                    pieces[generated] = new Piece.Block(generated.Name, generated.Argument, PlaceOf(generated));
                    if (GeneratedBlockNames.Fault(generated.Name, generated.Argument) is var (fault, hint))
                        Report(Rules.UnknownBlock, generated, fault, hint);
                    break;
                case HtmlBlock:
                    Report(Rules.RawHtml, block, "raw HTML is not allowed", "write Markdown");
                    break;
                case LinkReferenceDefinition:
                    Report(Rules.BadLink, block, "an address apart from its link", "write [text](https://…) where the link stands");
                    break;
                case LeafBlock { Inline: { } text }:
                    ReadClaims(text, isQuoted);
                    break;
                case ContainerBlock inner:
                    Read(inner, isQuoted || inner is QuoteBlock);
                    break;
            }
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var draft = new ClaimDraft("");
        foreach (var inline in heading.Inline ?? [])
            inlines.Take(inline, inline, draft);
        if (draft.Links.Count > 0 || draft.Derived.Count > 0)
            Report(Rules.BadHeading, heading, "a heading holds neither links nor derived figures", "say it in the text below");
        sections.Add(heading, draft.Text.ToString().Trim(), FiguresOf(draft).Stated);
    }

    private void ReadClaims(ContainerInline text, bool isQuoted)
    {
        var draft = new ClaimDraft(closing);
        // What is put before an inline that was read is not read again.
        for (Inline? inline = text.FirstChild, next; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            if (inline is CitationInline citation)
            {
                EndClaim(draft, citation, isQuoted);
                draft = new ClaimDraft(closing);
            }
            else
            {
                inlines.Take(inline, inline, draft);
            }
        }
        if (draft.SaysSomething) claims.Add(ClaimOf(draft, [], isQuoted));
    }

    private void EndClaim(ClaimDraft draft, CitationInline citation, bool isQuoted)
    {
        var citations = CitationsOf(citation);
        if (!draft.SaysSomething)
        {
            Report(Rules.BadCitation, citation, "a citation without a text before it", "join citations of one claim: [@a#p1; @b#p2]");
            return;
        }
        var index = claims.Count;
        claims.Add(ClaimOf(draft, citations, isQuoted));
        pieces[citation] = new Piece.ClaimEnd(index);
        var start = new SlotInline();
        pieces[start] = new Piece.ClaimStart(index);
        Insert(start, draft.Start!.Value.Inline, draft.Start.Value.Skipped);
    }

    // A claim that begins within a run of text parts it: what the claim before left stays outside.
    private static void Insert(SlotInline start, Inline at, int skipped)
    {
        if (at is LiteralInline literal && skipped > 0)
        {
            var rest = literal.Content;
            var left = new LiteralInline(new Markdig.Helpers.StringSlice(rest.Text, rest.Start, rest.Start + skipped - 1)) { Span = literal.Span };
            rest.Start += skipped;
            literal.Content = rest;
            literal.InsertBefore(left);
        }
        at.InsertBefore(start);
    }

    private Claim ClaimOf(ClaimDraft draft, ImmutableArray<Citation> citations, bool isQuoted)
    {
        var text = draft.Text.ToString();
        var (stated, derived) = FiguresOf(draft);
        var quotations = isQuoted ? [(0, text.Length)]
            : text.Contains(language.Typography.Quotes[0], StringComparison.Ordinal) ? [.. QuotationReader.Find(text, language.Typography.Quotes)]
            : ImmutableArray<(int Start, int Length)>.Empty;
        return new Claim(
            sections.Current,
            file,
            draft.Text.Runs(file.Text, start),
            stated,
            derived,
            citations,
            [.. draft.Links],
            quotations.IsEmpty ? [] : [.. quotations.Select(q => new Quotation(text.Substring(q.Start, q.Length).Trim(), place(draft.Text.OffsetOf(q.Start), q.Length)))],
            place(draft.Text.OffsetOf(0), 0));
    }

    private (ImmutableArray<PlacedFigure> Stated, ImmutableArray<DerivedFigure> Derived) FiguresOf(ClaimDraft draft) =>
        figures?.Read(draft.Text, draft.Derived) ?? ([], []);

    private ImmutableArray<Citation> CitationsOf(CitationInline citation)
    {
        if (citation.Fault is { } fault)
            Report(Rules.BadCitation, citation, fault, "write [@source#passage; @source#passage]");
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var item in citation.Items.Where(i => i.Text.Length > 0))
        {
            var at = place(item.Span.Start, item.Span.Length);
            if (Citation.Parse(item.Text, at) is not { } read)
                found.Add(new Diagnostic(Rules.BadCitation, at, $"'{item.Text}' is not a citation", "write @source#passage, such as @opsour-2022#p97, or with its sentences, @opsour-2022#p97:2-3"));
            else if (citations.Any(c => c.Passage == read.Passage))
                found.Add(new Diagnostic(Rules.BadCitation, at, $"'{item.Text}' is cited twice", "once is enough"));
            else
                citations.Add(read);
        }
        return citations.ToImmutable();
    }

    private void Report(Rule rule, MarkdownObject node, string message, string? hint) =>
        found.Add(new Diagnostic(rule, PlaceOf(node), message, hint));

    private Location PlaceOf(MarkdownObject node) => place(node.Span.Start, node.Span.Length);
}
