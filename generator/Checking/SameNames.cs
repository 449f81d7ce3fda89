using System.Runtime.CompilerServices;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that no two subjects have the same title in a language.</summary>
internal static class SameNames
{
    private static readonly ConditionalWeakTable<Site, ILookup<(string Language, string Title), Subject>> OfSites = [];

    public static IEnumerable<Diagnostic> Check(Site site)
    {
        // The subject that bears the same title may stand in another part.
        var bearers = OfSites.GetValue(site.Whole.Linked, BearersIn);
        // Nobody knows which of two is wrong: each is told.
        return from subject in site.Subjects.Values
               from language in site.Languages
               let title = TitleOf(subject, language.Code)
               where title is not null
               let other = bearers[(language.Code, title.Text.ToUpperInvariant())].FirstOrDefault(s => s.Slug != subject.Slug)
               where other is not null
               select new Diagnostic(Rules.SameName, title.At, $"'{title.Text}' is the title of '{other.Slug}' too", "give each its own title");
    }

    private static ILookup<(string Language, string Title), Subject> BearersIn(Site linked) =>
        (from subject in linked.Subjects.Values
         from language in linked.Languages
         let title = TitleOf(subject, language.Code)
         where title is not null
         select (Key: (language.Code, title.Text.ToUpperInvariant()), subject)).ToLookup(t => t.Key, t => t.subject);

    private static Wording? TitleOf(Subject subject, string language) => subject switch
    {
        Subject.Treated treated => treated.Pages.GetValueOrDefault(language)?.FrontMatter.Title,
        Subject.Named named => named.Entry.Title.ByLanguage.GetValueOrDefault(language),
        _ => null,
    };
}
