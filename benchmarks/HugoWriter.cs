using System.Text;

namespace TurkicWiki.Benchmarks;

/// <summary>
/// Writes the pages as a Hugo site that does as much of the same as Hugo can: translations linked, contents, links resolved by
/// <c>relref</c>, a list of references, a box of facts, a timeline for each page and for all, what links here, and the sources' passages.
/// </summary>
internal static class HugoWriter
{
    public static void Write(string root, ImmutableArray<Subject> subjects)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "benchmarks/hugo"), "*", SearchOption.AllDirectories))
            Synthetic.Put(root, Path.GetRelativePath(Path.Combine(Repository.Root, "benchmarks/hugo"), file), File.ReadAllText(file));
        foreach (var asset in Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes/default/assets")))
            Synthetic.Put(root, $"static/{Path.GetFileName(asset)}", File.ReadAllText(asset));
        Parallel.ForEach(subjects, subject => WriteSubject(root, subject, subjects));
        foreach (var source in subjects.GroupBy(s => s.Source))
            foreach (var language in Synthetic.Languages) Synthetic.Put(root, $"content/sources/{source.Key}.{language}.md", Source(source.Key, [.. source], language));
        foreach (var language in Synthetic.Languages)
            Synthetic.Put(root, $"content/timeline.{language}.md", "---\ntitle: Timeline\nlayout: timeline\n---\n");
    }

    private static void WriteSubject(string root, Subject subject, ImmutableArray<Subject> all)
    {
        foreach (var language in Synthetic.Languages)
            Synthetic.Put(root, $"content/{subject.Kind}/{subject.Slug}.{language}.md", Page(subject, language, all));
    }

    private static string Page(Subject subject, string language, ImmutableArray<Subject> all)
    {
        var links = subject.Paragraphs.SelectMany(p => p.Links).Distinct().Select(Subject.SlugOf);
        var page = new StringBuilder(
            $"---\ntitle: {subject.Title(language)}\ndescription: {subject.Description(language)}\nslug: {subject.Slug}\nlinksto: [{string.Join(", ", links)}]\n"
            + $"founded: \"{subject.Day:yyyy-MM-dd}\"\nrelated: {Subject.KindOf(subject.Paragraphs[0].Links[0])}/{Subject.SlugOf(subject.Paragraphs[0].Links[0])}\n"
            + $"events: [{{ date: \"{subject.Day:yyyy-MM-dd}\", title: {Subject.Sentence(language, new Random(subject.Number + 2), 60)[..^1]}, source: {subject.Source}, passage: {subject.PassageOf(0)} }}]\n---\n");
        for (var i = 0; i < subject.Paragraphs.Length; i++)
        {
            if (i > 0 && i % 2 == 0) page.Append(CultureInfo.InvariantCulture, $"## {Words.Of(language).Run(new Random(subject.Number + i), 30)}\n\n");
            var text = subject.Text(language, subject.Paragraphs[i], (target, name) =>
                $"[{name}]({{{{< relref \"/{Subject.KindOf(target)}/{Subject.SlugOf(target)}\" >}}}})");
            page.Append(CultureInfo.InvariantCulture, $"{text} {{{{< cite \"{subject.Source}\" \"{subject.PassageOf(i)}\" >}}}}.\n\n");
        }
        return page.Append(Table.Of(subject, language)).ToString();
    }

    private static string Source(string id, ImmutableArray<Subject> subjects, string language)
    {
        var page = new StringBuilder($"---\ntitle: {id}\nlayout: source\npassages:\n");
        foreach (var subject in subjects)
            foreach (var paragraph in subject.Paragraphs)
                page.Append(CultureInfo.InvariantCulture, $"  - {{ id: {subject.PassageOf(paragraph.Passage)}, section: Section of {subject.Title("en")}, gist: {Subject.Sentence(language, new Random(subject.Number + paragraph.Passage), 90)} }}\n");
        return page.Append("---\n").ToString();
    }
}
