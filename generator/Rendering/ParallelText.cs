using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>
/// Two languages of a page, block by block. Parity has seen to it that a section makes the same claims in the same order in both; where one
/// language parts a paragraph and the other does not, the parts stand beside the whole.
/// </summary>
public sealed class ParallelText
{
    private readonly Side left;
    private readonly Side right;
    private readonly List<ComparedBlockView> rows = [];
    private int claims;

    private sealed record Side(Edition Edition, Page Page, Edition Other, string? Mark)
    {
        public ImmutableArray<string> Ids { get; } = ClaimIds.Of(Page);

        // The lasting id is the first language's; the second's stands for the same claim.
        public string IdOf(int claim) => Mark is null ? Ids[claim] : $"{Ids[claim]}~{Mark}";
    }

    private ParallelText(Side left, Side right)
    {
        this.left = left;
        this.right = right;
    }

    /// <param name="sectionsOf">The sections of either page: what <see cref="Sections"/> read, now or for another pair.</param>
    public static ImmutableArray<ComparedBlockView> Of(
        (Edition Edition, Page Page) left, (Edition Edition, Page Page) right, Func<Edition, ImmutableArray<ImmutableArray<TextBlock>>> sectionsOf)
    {
        var text = new ParallelText(
            new Side(left.Edition, left.Page, right.Edition, null), new Side(right.Edition, right.Page, left.Edition, right.Edition.Code));
        var (lefts, rights) = (sectionsOf(left.Edition), sectionsOf(right.Edition));
        for (var i = 0; i < Math.Max(lefts.Length, rights.Length); i++)
            text.Pair(lefts.ElementAtOrDefault(i), rights.ElementAtOrDefault(i));
        return [.. text.rows];
    }

    /// <summary>The text before the first heading, then each heading with what stands under it.</summary>
    public static ImmutableArray<ImmutableArray<TextBlock>> Sections(Edition edition, Page page)
    {
        var sections = new List<List<TextBlock>> { new() };
        foreach (var block in TextBlocks.Of(edition.Site.Content.BodyOf(page)))
        {
            if (block.Heading is not null) sections.Add([]);
            sections[^1].Add(block);
        }
        return [.. sections.Select(s => s.ToImmutableArray())];
    }

    private void Pair(ImmutableArray<TextBlock> lefts, ImmutableArray<TextBlock> rights)
    {
        var (l, r) = (new Queue<TextBlock>(lefts.IsDefault ? [] : lefts), new Queue<TextBlock>(rights.IsDefault ? [] : rights));
        if (l.TryPeek(out var first) && first.Heading is { } id)
        {
            Heading(id);
            l.Dequeue();
            r.TryDequeue(out _);
        }
        while (l.Count + r.Count > 0)
        {
            List<TextBlock> mine = [], theirs = [];
            Take(l, mine);
            Take(r, theirs);
            while (Claims(mine) != Claims(theirs) && Take(Claims(mine) < Claims(theirs) ? l : r, Claims(mine) < Claims(theirs) ? mine : theirs))
            {
            }
            Row(mine, theirs);
        }
    }

    private static bool Take(Queue<TextBlock> from, List<TextBlock> to)
    {
        if (!from.TryDequeue(out var block)) return false;
        to.Add(block);
        return true;
    }

    private static int Claims(List<TextBlock> blocks) => blocks.Sum(b => b.Claims.Count());

    private void Heading(string id)
    {
        rows.Add(new ComparedBlockView(id, left.Page.Sections.FirstOrDefault(s => s.Id == id)?.Level > 2, [Title(left), Title(right)], []));

        SideView Title(Side side) => View(
            side, to => ForeignWords.Mark(to, side.Page.Sections.FirstOrDefault(s => s.Id == id)?.Title ?? "", side.Edition.Language));
    }

    private void Row(List<TextBlock> mine, List<TextBlock> theirs)
    {
        var first = claims;
        ImmutableArray<int> own = [.. mine.SelectMany(b => b.Claims)];
        ImmutableArray<int> others = [.. theirs.SelectMany(b => b.Claims)];
        claims += own.Length;
        rows.Add(new ComparedBlockView(
            null, false,
            [
                View(left, Html(left, mine, claim => Number(left, right, others, own.IndexOf(claim), first))),
                View(right, Html(right, theirs, claim => Number(right, left, own, others.IndexOf(claim), first))),
            ],
            [.. own.Select((claim, i) => new ClaimSourcesView(first + i + 1, Passages(left.Edition, left.Page.Claims[claim])))]));
    }

    private static ClaimNumberView Number(Side from, Side to, ImmutableArray<int> counterparts, int at, int first) => new(
        first + at + 1, at < counterparts.Length ? "#" + to.IdOf(counterparts[at]) : "", from.Other.Language.Name, from.Other.Code);

    private static SideView View(Side side, Html html) => new(side.Edition.Code, side.Edition.Language.Direction, html);

    private static Html Html(Side side, List<TextBlock> blocks, Func<int, ClaimNumberView> number) => to =>
    {
        foreach (var piece in blocks.SelectMany(b => b.Pieces))
        {
            switch (piece)
            {
                case Piece.Html ready:
                    to.Write(ready.Text);
                    break;
                case Piece.Link link:
                    BodyWriter.Write(side.Edition, link, to);
                    break;
                case Piece.ClaimStart start:
                    to.Write("<span class=\"claim\" id=\""u8);
                    to.WriteEscaped(side.IdOf(start.Claim));
                    to.Write($"\" data-claim=\"{number(start.Claim).Number}\">");
                    break;
                case Piece.ClaimEnd end:
                    to.TrimEnd();
                    to.Write("</span>"u8);
                    side.Edition.Write(number(end.Claim), to);
                    break;
                case Piece.Derived derived:
                    to.WriteEscaped(derived.Result);
                    break;
            }
        }
    };

    // A source is named once for all of its passages.
    private static ImmutableArray<LinkView> Passages(Edition edition, Claim claim)
    {
        var ids = claim.Citations.Select(c => c.Passage).Distinct().ToImmutableArray();
        return [.. ids.Select((id, i) =>
        {
            var lines = edition.Lines(edition.Site.Find(id)?.Lines);
            var isNamed = i > 0 && ids[i - 1].Source == id.Source;
            return new LinkView(isNamed ? lines : $"{edition.SourceOf(id)?.Record.Name[edition.Code] ?? id.Source}, {lines}", edition.UrlOf(id));
        })];
    }
}
