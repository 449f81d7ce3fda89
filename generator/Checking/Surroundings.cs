using System.Text;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>
/// All that the checks of one part of a site may look up in others, as a text: the same text, the same answers. It has the files that
/// every other is read against, what each subject is called, and what each passage vouches for.
/// </summary>
internal static class Surroundings
{
    private static readonly ImmutableArray<string> ReadAgainst = ["content/wiki.yaml", "content/vocabulary.yaml", "content/languages/", "content/events/"];

    public static string Of(Site site)
    {
        var text = new StringBuilder();
        foreach (var file in site.Content.Files.Values.Where(f => ReadAgainst.Any(path => f.Path.StartsWith(path, StringComparison.Ordinal))))
            Add(text, [file.Path, file.Text]);
        foreach (var subject in site.Subjects.Values)
            Add(text, [subject.Slug, subject.Kind.Folder]);
        foreach (var (language, finder) in NameFinder.Of(site).OrderBy(f => f.Key, StringComparer.Ordinal))
            Add(text, finder.Names.SelectMany(n => new[] { language, n.Name, n.Slug, n.IsForm ? "form" : "name" }));
        Add(text, site.Drafts);
        foreach (var passage in site.Content.Sources.SelectMany(s => s.Passages))
        {
            Add(text, [passage.Id.ToString(), passage.Lines.First.ToString(CultureInfo.InvariantCulture)]);
            Add(text, passage.Figures);
            foreach (var sentence in passage.Sentences) Add(text, sentence.Figures);
            Add(text, passage.Mentions);
            Add(text, passage.About.Select(a => a.Text));
            Add(text, passage.Notes);
        }
        return text.ToString();
    }

    // With signs between them that no text of the wiki may have.
    private static void Add(StringBuilder text, IEnumerable<string> parts) => text.AppendJoin('\u0001', parts).Append('\u0002');
}
