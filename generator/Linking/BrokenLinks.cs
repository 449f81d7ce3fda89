using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Finds links of pages that lead nowhere: to no subject, no heading, no dataset.</summary>
internal static class BrokenLinks
{
    public static IEnumerable<Diagnostic> In(Site site) => site.AllPages.SelectMany(page =>
        LinksOf(site, page).Select(link => Broken(site, page, link))
            .Concat(page.Blocks.Select(block => Broken(site, block)))
            .OfType<Diagnostic>());

    // Where every subject is found, only a heading may be missing.
    private static IEnumerable<SubjectLink> LinksOf(Site site, Page page) =>
        page.Linked.All(slug => site.Find(slug) is not null) ? page.LinkedInPart : page.Claims.SelectMany(c => c.Links);

    private static Diagnostic? Broken(Site site, Page page, SubjectLink link)
    {
        if (BrokenReferences.Missing(site, link.Slug, link.At) is { } missing)
            return site.NowOf(link.Slug) is { } now ? missing with { Fix = new Fix(link.At, $"[[{link.Slug}", $"[[{now}") } : missing;
        if (link.Anchor is not { Length: > 0 } anchor) return null;
        var ids = site.Find(link.Slug) is Subject.Treated treated && treated.Pages.TryGetValue(page.Id.Language, out var target)
            ? target.Sections.Select(s => s.Id).Where(id => id.Length > 0).ToImmutableArray()
            : [];
        if (ids.Contains(anchor) || site.Drafts.Contains(link.Slug)) return null;
        return new Diagnostic(Rules.NoAnchor, link.At, $"'{link.Slug}' has no heading '{anchor}'", Spelling.Hint(anchor, ids));
    }

    private static Diagnostic? Broken(Site site, Piece.Block block)
    {
        if (block.Name is not ("table" or "chart")) return null;
        if (site.Content.Datasets.FirstOrDefault(d => d.Id == block.Argument) is not { } dataset)
            return new Diagnostic(Rules.NoDataset, block.At, $"no dataset '{block.Argument}'", Spelling.Hint(block.Argument, site.Datasets.Keys));
        return block.Name == "chart" && dataset.Chart is null && !dataset.Columns.IsEmpty ? NoChart(dataset, block) : null;
    }

    private static Diagnostic NoChart(Dataset dataset, Piece.Block block) =>
        new(Rules.NoDataset, block.At, $"the dataset '{dataset.Id}' has no chart", "add 'chart: { type, x, y }' to it, or write '::: table'");
}
