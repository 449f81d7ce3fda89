using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>
/// Checks that the languages of a page say the same in the same order: a page in each, the same headings, blocks and claims. A language
/// that departs in one of these is not compared further within it, so that one cause is reported once.
/// </summary>
internal static class PageParity
{
    public static IEnumerable<Diagnostic> Check(Site site) => site.Subjects.Values.OfType<Subject.Treated>()
        .SelectMany(s => MissingPages(site, s.Pages, s.Facts.At).Concat(Check(site, s.Pages)))
        .Concat(site.Pages.Values.SelectMany(pages => MissingPages(site, pages, Start(pages.Values.First())).Concat(Check(site, pages))));

    private static IEnumerable<Diagnostic> MissingPages(Site site, ImmutableSortedDictionary<string, Page> pages, Location at) =>
        site.Languages.Select(l => l.Code).Where(language => !pages.ContainsKey(language)).Select(language => new Diagnostic(
            Rules.MissingPage, at, $"the page in '{language}' is missing", $"write {language}.md beside it, or say 'draft: true' in facts.yaml"));

    private static IEnumerable<Diagnostic> Check(Site site, ImmutableSortedDictionary<string, Page> pages)
    {
        // Of a page that could not be read as it is written nobody knows what it says.
        var siblings = InOrder(site, pages).RemoveAll(s => s.Value.Diagnostics.Any(d => d.Rule.Severity == Severity.Error));
        var headings = Deviations.Of(siblings, p => string.Join('\n', p.Sections.Select(s => $"{s.Level} {s.Id}")));
        var alike = siblings.RemoveAll(s => headings.Any(d => d.From == s));
        return headings.Select(HeadingsDiffer)
            .Concat(Deviations.Of(alike, BlockKey).Select(BlocksDiffer))
            .Concat(HeadlineParity.Check(site, alike))
            .Concat(SectionIds(alike).SelectMany(id => SectionParity.Check(site, id, alike)));
    }

    private static ImmutableArray<Sibling<Page>> InOrder(Site site, ImmutableSortedDictionary<string, Page> pages) =>
    [
        .. site.Content.Config.Languages
            .OrderBy(l => l != site.Content.Config.DefaultLanguage)
            .Where(pages.ContainsKey)
            .Select(l => new Sibling<Page>(l, pages[l])),
    ];

    private static IEnumerable<string> SectionIds(ImmutableArray<Sibling<Page>> siblings) =>
        siblings.IsEmpty ? [] : siblings[0].Value.Claims.Select(c => c.Section).Concat(siblings[0].Value.Sections.Select(s => s.Id)).Append("").Distinct();

    // The first heading that is not the one that stands there in the others.
    private static Diagnostic HeadingsDiffer(Deviation<Page> deviation)
    {
        var (mine, theirs) = (deviation.From.Value.Sections, deviation.Norm.Sections);
        var at = mine.Zip(theirs).TakeWhile(pair => pair.First.Id == pair.Second.Id && pair.First.Level == pair.Second.Level).Count();
        if (at == mine.Length)
            return new Diagnostic(Rules.HeadingsDiffer, mine.IsEmpty ? Start(deviation.From.Value) : mine[^1].At, $"the heading '{theirs[at].Id}' is missing; {deviation.OthersHave} it after this one");
        var instead = at < theirs.Length ? $"{deviation.OthersHave} '{theirs[at].Id}' (level {theirs[at].Level}) here" : $"{deviation.OthersHave} no more headings";
        return new Diagnostic(Rules.HeadingsDiffer, mine[at].At, $"the heading '{mine[at].Id}' (level {mine[at].Level}): {instead}");
    }

    private static string BlockKey(Page page) => string.Join('\n', page.Blocks.Select(Words));

    private static Diagnostic BlocksDiffer(Deviation<Page> deviation)
    {
        var mine = deviation.From.Value.Blocks;
        var theirs = deviation.Norm.Blocks.Select(Words).ToImmutableArray();
        var at = mine.Zip(theirs).TakeWhile(pair => Words(pair.First) == pair.Second).Count();
        if (at == mine.Length)
            return new Diagnostic(Rules.BlocksDiffer, Start(deviation.From.Value), $"the block '{theirs[at]}' is missing; {deviation.OthersHave} it");
        var instead = at < theirs.Length ? $"'{theirs[at]}' here" : "no such block";
        return new Diagnostic(Rules.BlocksDiffer, mine[at].At, $"the block '{Words(mine[at])}': {deviation.OthersHave} {instead}");
    }

    private static string Words(Piece.Block block) => $"::: {block.Name} {block.Argument}".TrimEnd();

    private static Location Start(Page page) => new(page.Path, 1, 1);
}
