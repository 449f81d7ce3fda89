using TurkicWiki.Content;

namespace TurkicWiki.Seeds;

/// <summary>What a subject is called, in every language, and its kind.</summary>
public sealed record Naming(string Slug, string Kind, ImmutableArray<string> Names);

/// <summary>Gathers the names by which passages mention subjects: titles, aliases, abbreviations and inflected forms.</summary>
public static class SubjectNames
{
    public static ImmutableArray<Naming> Of(WikiContent content)
    {
        var pages = content.Pages.Select(p => (p.Id.Slug, Kind: Kind.OfFolder(p.Id.Folder)?.Name, Names:
            (IEnumerable<string>)[
                p.FrontMatter.Title.Text,
                p.FrontMatter.Abbreviation ?? "",
                .. p.FrontMatter.Aliases.Concat(p.FrontMatter.Forms).Select(a => a.Text),
            ]));
        var entries = content.Entries.Select(e => (e.Slug, Kind: (string?)e.Kind.Name, Names:
            e.Title.ByLanguage.Values.Concat(e.Aliases.Values.SelectMany(a => a)).Select(w => w.Text)));
        return
        [
            .. from subject in pages.Concat(entries)
               where subject.Kind is not null
               group subject by (subject.Slug, subject.Kind) into same
               orderby same.Key.Slug
               select new Naming(same.Key.Slug, same.Key.Kind!, [.. same.SelectMany(s => s.Names).Where(n => n.Length > 0).Distinct()]),
        ];
    }
}
