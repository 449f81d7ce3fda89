using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that no two subjects have the same title in a language, and none the title of another for an alias.</summary>
internal static class SameNames
{
    public static IEnumerable<Diagnostic> Check(Site site) => site.Languages.SelectMany(language => Check(site, language));

    private static IEnumerable<Diagnostic> Check(Site site, Language language)
    {
        var titles = site.Subjects.Values
            .Select(s => (Subject: s, Title: TitleOf(s, language.Code)))
            .Where(t => t.Title is not null)
            .ToLookup(t => t.Title!.Text, t => t, StringComparer.OrdinalIgnoreCase);
        // Nobody knows which of two is wrong: each is told.
        return from same in titles
               where same.Count() > 1
               from one in same
               select new Diagnostic(
                   Rules.SameName, one.Title!.At, $"'{one.Title.Text}' is the title of '{same.First(other => other.Subject != one.Subject).Subject.Slug}' too", "give each its own title");
    }

    private static Wording? TitleOf(Subject subject, string language) => subject switch
    {
        Subject.Treated treated => treated.Pages.GetValueOrDefault(language)?.FrontMatter.Title,
        Subject.Named named => named.Entry.Title.ByLanguage.GetValueOrDefault(language),
        _ => null,
    };
}
