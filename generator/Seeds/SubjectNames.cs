using TurkicWiki.Content;

namespace TurkicWiki.Seeds;

/// <summary>Gathers the names by which passages mention subjects: titles, aliases, abbreviations and inflected forms, in every language.</summary>
public static class SubjectNames
{
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(WikiContent content)
    {
        var pages = content.Pages.Where(p => Kind.OfFolder(p.Id.Folder) is not null).Select(p => (p.Id.Slug, Names:
            (IEnumerable<string>)[
                p.FrontMatter.Title.Text,
                p.FrontMatter.Abbreviation ?? "",
                .. p.FrontMatter.Aliases.Concat(p.FrontMatter.Forms).Select(a => a.Text),
            ]));
        var entries = content.Entries.Select(e => (e.Slug, Names:
            e.Title.ByLanguage.Values.Concat(e.Aliases.Values.SelectMany(a => a)).Select(w => w.Text)));
        return pages.Concat(entries).GroupBy(s => s.Slug, StringComparer.Ordinal).ToImmutableSortedDictionary(
            same => same.Key,
            same => same.SelectMany(s => s.Names).Where(n => n.Length > 0).Distinct().Order(StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal);
    }
}
