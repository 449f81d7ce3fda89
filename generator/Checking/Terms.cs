using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that a link does not carry the name of another subject than it leads to.</summary>
internal static class Terms
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        from page in site.AllPages
        let finder = NameFinder.Of(site).GetValueOrDefault(page.Id.Language)
        where finder is not null
        from link in page.Claims.SelectMany(c => c.Links)
        let others = link.Text is { } text ? finder.BearersOf(text.Trim()) : []
        where others.Any() && !others.Contains(link.Slug) && site.Find(link.Slug) is { } target && !IsFormOf(target, link, page.Id.Language)
        select new Diagnostic(
            Rules.WrongTerm, link.At, $"'{link.Text}' is a name of '{others.First()}', and the link leads to '{link.Slug}'", $"link to '{others.First()}', or use a name of '{link.Slug}'");

    private static bool IsFormOf(Subject subject, SubjectLink link, string language) =>
        subject is Subject.Treated treated && treated.Pages.TryGetValue(language, out var page)
        && page.FrontMatter.Forms.Any(f => string.Equals(f.Text, link.Text?.Trim(), StringComparison.OrdinalIgnoreCase));
}
