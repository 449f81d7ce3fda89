using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Warns of drafts and of texts that are still to be written: a lone <c>…</c> stands for one.</summary>
internal static class Drafts
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        site.Content.Facts.Where(f => f.Draft).Select(f => new Diagnostic(
            Rules.ToBeWritten, f.At, $"'{f.Slug}' is a draft: {Missing(site, f.Slug)}", "remove 'draft: true' when it is written"))
        .Concat(Prose.Pages(site).Where(p => p.Page.FrontMatter.Sort is { Text: Placeholder.Text }).Select(p => new Diagnostic(
            Rules.ToBeWritten, p.Page.FrontMatter.Sort!.At, $"the name to sort by is still to be written in '{p.Language.Code}'", "write it as \"Surname, Given name\"")))
        .Concat(Prose.Lines(site).Where(text => text.Text.AsSpan().Trim() is Placeholder.Text).Select(text => new Diagnostic(
            Rules.ToBeWritten, text.Place(0, text.Text.Length), $"this text is still to be written in '{text.Language.Code}'")));

    private static string Missing(Site site, string slug)
    {
        var pages = site.Content.Pages.Where(p => p.Id.Slug == slug).ToImmutableArray();
        var unwritten = site.Languages.Where(l => pages.FirstOrDefault(p => p.Id.Language == l.Code) is not { } page
            || page.FrontMatter.Title.Text == Placeholder.Text || page.FrontMatter.Description.Text == Placeholder.Text || page.FrontMatter.Sort?.Text == Placeholder.Text || page.Claims.All(c => c.Text == Placeholder.Text)).ToImmutableArray();
        return unwritten.IsEmpty ? "it is left out of the wiki" : $"to be written in {string.Join(", ", unwritten.Select(l => l.Code))}";
    }
}
