using TurkicWiki.Content;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>A part of a site that is checked on its own; what it names is looked up in the whole.</summary>
/// <param name="Files">The files that it was read from.</param>
internal sealed record SitePart(string Name, Site Site, ImmutableArray<SourceFile> Files);

/// <summary>Takes a site apart: each source, what stands in lists, each subject with its pages, each page without facts, each draft.</summary>
internal static class SiteParts
{
    private const string Lists = "lists";

    public static IEnumerable<SitePart> Of(Site site)
    {
        var (content, nothing) = (site.Content, Nothing(site));
        var files = content.Files.Values.ToLookup(f => PartOf(f.Path), StringComparer.Ordinal);
        var pages = content.Pages.ToLookup(p => FolderOf(p.Id.Folder, p.Id.Slug), StringComparer.Ordinal);
        // The largest first: the small ones fill the time of a core that is done.
        return content.Sources.Select(s => Part(s.At.File, nothing with { Content = nothing.Content with { Sources = [s] } }))
            .Append(Part(Lists, nothing with
            {
                Content = content with { Facts = [], Pages = [], Sources = [] },
                Subjects = site.Subjects.RemoveRange(site.Subjects.Values.OfType<Subject.Treated>().Select(s => s.Slug)),
                Events = site.Events,
                Datasets = site.Datasets,
            }))
            .Concat(site.Subjects.Values.OfType<Subject.Treated>().Select(s => Part(
                FolderOf(s.Kind.Folder, s.Slug), nothing with { Subjects = nothing.Subjects.Add(s.Slug, s) })))
            .Concat(site.Pages.Select(p => Part(FolderOf(Site.PlainFolder, p.Key), nothing with { Pages = nothing.Pages.Add(p.Key, p.Value) })))
            .Concat(content.Facts.Where(f => f.Draft).Select(f => (Facts: f, Folder: FolderOf(f.Kind.Folder, f.Slug))).Select(draft => Part(
                draft.Folder, nothing with { Content = nothing.Content with { Facts = [draft.Facts], Pages = [.. pages[draft.Folder]] } })));

        SitePart Part(string name, Site part) => new(name, part, [.. files[name]]);
    }

    // All that a wiki says of itself is left out, and what it is asked for stays.
    private static Site Nothing(Site site) => site with
    {
        Whole = site,
        Content = site.Content with
        {
            Config = site.Content.Config with { Title = Wordings.None, Description = Wordings.None },
            Vocabulary = Vocabulary.Empty,
            Languages = [],
            Facts = [],
            Pages = [],
            Entries = [],
            Events = [],
            Datasets = [],
            Sources = [],
            Changes = [],
            Home = Home.Empty,
        },
        Subjects = site.Subjects.Clear(),
        Events = [],
        Datasets = site.Datasets.Clear(),
        Pages = site.Pages.Clear(),
    };

    // A folder of a subject or of a page, or a source's file; everything else is a list.
    private static string PartOf(string path) => path.Split('/') switch
    {
        ["content", var folder, var slug, _] => FolderOf(folder, slug),
        ["seeds", _] => path,
        _ => Lists,
    };

    private static string FolderOf(string folder, string slug) => $"content/{folder}/{slug}";
}
