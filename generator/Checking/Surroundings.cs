using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>
/// All that the checks of one part of a site may look up in others, as a text: the same text, the same answers. It has the files that
/// every other is read against, what each subject is called, and what each passage vouches for.
/// </summary>
internal static class Surroundings
{
    private static readonly ImmutableArray<string> ReadAgainst = ["content/wiki.yaml", "content/vocabulary.yaml", "content/languages/", "content/events/"];

    /// <param name="cache">Keeps the text from one edit to the next, and that of each source.</param>
    /// <returns>The same string as before for the same text.</returns>
    public static string Of(Site site, PageCache cache)
    {
        var files = site.Content.Files.Values.Where(f => ReadAgainst.Any(path => f.Path.StartsWith(path, StringComparison.Ordinal))).ToImmutableArray();
        var around = cache.Get("around", new Origin(site.Linked, files), () => Of(site, files, cache));
        // The kept text is compared with itself, part for part, and a copy of it would not be.
        return cache.Get("surroundings", around, () => around);
    }

    private static string Of(Site site, ImmutableArray<SourceFile> files, PageCache cache)
    {
        var text = new StringBuilder();
        foreach (var file in files) Add(text, [file.Path, file.Text]);
        foreach (var subject in site.Subjects.Values)
            Add(text, [subject.Slug, subject.Kind.Folder]);
        foreach (var (language, finder) in NameFinder.Of(site).OrderBy(f => f.Key, StringComparer.Ordinal))
            Add(text, finder.Names.SelectMany(n => new[] { language, n.Name, n.Slug, n.IsForm ? "form" : "name" }));
        Add(text, site.Drafts);
        foreach (var source in site.Content.Sources) text.Append(cache.Get($"passages {source.At.File}", source, () => Of(source)));
        return text.ToString();
    }

    private static string Of(Source source)
    {
        var text = new StringBuilder();
        foreach (var passage in source.Passages)
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

    /// <summary>What the text is made of: only what is linked anew, or a file that others are read against, can make it another.</summary>
    private sealed record Origin(Site Linked, ImmutableArray<SourceFile> Files)
    {
        public bool Equals(Origin? other) => other is not null && ReferenceEquals(Linked, other.Linked) && Files.SequenceEqual(other.Files);

        public override int GetHashCode() => Files.Length;
    }

    // With signs between them that no text of the wiki may have.
    private static void Add(StringBuilder text, IEnumerable<string> parts) => text.AppendJoin('\u0001', parts).Append('\u0002');
}
