using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that a link does not carry the name of another subject than it leads to.</summary>
internal static class Terms
{
    public static IEnumerable<Diagnostic> Check(Site site) => site.Languages.SelectMany(language => Check(site, language));

    private static IEnumerable<Diagnostic> Check(Site site, Language language)
    {
        var bearers = site.Subjects.Values
            .SelectMany(s => Names(s, language.Code).Select(name => (Name: name, s.Slug)))
            .ToLookup(n => n.Name, n => n.Slug, StringComparer.OrdinalIgnoreCase);
        return from page in site.AllPages
               where page.Id.Language == language.Code
               from link in page.Claims.SelectMany(c => c.Links)
               let others = link.Text is { } text ? bearers[text.Trim()] : []
               where others.Any() && !others.Contains(link.Slug) && site.Find(link.Slug) is { } target && !IsFormOf(target, link, language.Code)
               select new Diagnostic(
                   Rules.WrongTerm, link.At, $"'{link.Text}' is a name of '{others.First()}', and the link leads to '{link.Slug}'", $"link to '{others.First()}', or use a name of '{link.Slug}'");
    }

    private static IEnumerable<string> Names(Subject subject, string language) => subject.Aliases(language).Prepend(subject.Title(language));

    private static bool IsFormOf(Subject subject, SubjectLink link, string language) =>
        subject is Subject.Treated treated && treated.Pages.TryGetValue(language, out var page)
        && page.FrontMatter.Forms.Any(f => string.Equals(f.Text, link.Text?.Trim(), StringComparison.OrdinalIgnoreCase));
}
