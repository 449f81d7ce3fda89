using System.Text;

namespace TurkicWiki.Benchmarks;

/// <summary>
/// Writes the pages as a Hugo site that shows the same as ours, as far as Hugo can: translations linked, contents, links resolved by
/// <c>relref</c>, facts and what other pages' facts say, members, a timeline for each page and each decade, references with what each
/// passage says, what links here, how to cite the page, and the sources' passages with what cites them.
/// </summary>
internal static class HugoWriter
{
    public static void Write(string root, ImmutableArray<Subject> subjects)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "benchmarks/hugo"), "*", SearchOption.AllDirectories))
            Synthetic.Put(root, Path.GetRelativePath(Path.Combine(Repository.Root, "benchmarks/hugo"), file), File.ReadAllText(file));
        foreach (var asset in Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes/default/assets")))
            Synthetic.Put(root, $"static/{Path.GetFileName(asset)}", File.ReadAllText(asset));
        Parallel.ForEach(subjects, subject => WriteSubject(root, subject));
        foreach (var source in subjects.GroupBy(s => s.Source))
            foreach (var language in Synthetic.Languages) Synthetic.Put(root, $"content/sources/{source.Key}.{language}.md", Source(source.Key, [.. source], language));
        foreach (var language in Synthetic.Languages)
        {
            Synthetic.Put(root, $"i18n/{language}.yaml", Strings(language));
            Synthetic.Put(root, $"content/a-z.{language}.md", "---\ntitle: Index\nlayout: a-z\n---\n");
            Synthetic.Put(root, $"content/timeline/_index.{language}.md", "---\ntitle: Timeline\nlayout: timeline\n---\n");
            foreach (var decade in subjects.Select(s => s.Day.Year / 10).Distinct())
                Synthetic.Put(root, $"content/timeline/{decade}x.{language}.md", $"---\ntitle: Timeline {decade}0–{decade}9\nlayout: timeline\ndecade: \"{decade}\"\n---\n");
        }
    }

    // The words of the interface, which Hugo reads in the same form.
    private static string Strings(string language) => string.Concat(
        File.ReadLines(Path.Combine(Repository.Root, $"content/languages/{language}.yaml"))
            .SkipWhile(line => line != "strings:").Skip(1).Where(line => !line.TrimStart().StartsWith('#')).Select(line => $"{line.TrimStart()}\n"));

    private static void WriteSubject(string root, Subject subject)
    {
        foreach (var language in Synthetic.Languages)
            Synthetic.Put(root, $"content/{subject.Kind}/{subject.Slug}.{language}.md", Page(subject, language));
    }

    private static string Page(Subject subject, string language)
    {
        var page = new StringBuilder(FrontMatter(subject, language));
        for (var i = 0; i < subject.Paragraphs.Length; i++)
        {
            if (i > 0 && i % 2 == 0) page.Append(CultureInfo.InvariantCulture, $"## {Words.Of(language).Run(new Random(subject.Number + i), 30)}\n\n");
            var text = subject.Text(language, subject.Paragraphs[i], (target, name) =>
                $"[{name}]({{{{< relref \"/{Subject.KindOf(target)}/{Subject.SlugOf(target)}\" >}}}})");
            page.Append(CultureInfo.InvariantCulture, $"{text} {{{{< cite \"{Cite(subject, i)}\" >}}}}.\n\n");
        }
        return page.Append(Table.Of(subject, language)).ToString();
    }

    private static string FrontMatter(Subject subject, string language)
    {
        var links = subject.Paragraphs.SelectMany(p => p.Links).Distinct().Select(Subject.SlugOf).ToImmutableArray();
        var cites = subject.Paragraphs.Select((_, i) => $"\"{Cite(subject, i)}\"");
        var (date, cite) = ($"{subject.Day:yyyy-MM-dd}", $"cite: \"{Cite(subject, 0)}\"");
        var title = Subject.Sentence(language, new Random(subject.Number + 2), 60)[..^1];
        return $"""
            ---
            title: {subject.Title(language)}
            initial: {subject.Title(language)[..1]}
            description: {subject.Description(language)}
            slug: {subject.Slug}
            linksto: [{string.Join(", ", links)}]
            cites: [{string.Join(", ", cites)}]
            facts:
            {string.Concat(Facts(subject, links[0]).Select(fact => $"  - {{ {fact}, {cite} }}\n"))}{Members()}events:
              - {"{"} id: {subject.Slug}, kind: founding, date: "{date}", title: {title}, subjects: [{subject.Slug}, {links[0]}], {cite} {"}"}
            ---

            """;

        string Members() => subject.Kind == "organisations"
            ? $"members:\n{string.Concat(links.Select(link => $"  - {{ state: {link}, from: \"{date}\", {cite} }}\n"))}"
            : "";
    }

    private static IEnumerable<string> Facts(Subject subject, string other)
    {
        var date = $"date: \"{subject.Day:yyyy-MM-dd}\"";
        return subject.Kind switch
        {
            "topics" => [$"name: began, {date}", $"name: area, subject: {other}"],
            "organisations" => ["name: type, word: international-organisation", $"name: founded, {date}", $"name: seat, subject: {other}"],
            _ => ["name: type, word: city", $"name: in, subject: {other}"],
        };
    }

    private static string Cite(Subject subject, int paragraph) => $"{subject.Source}#{subject.PassageOf(paragraph)}";

    private static string Source(string id, ImmutableArray<Subject> subjects, string language)
    {
        var page = new StringBuilder(
            $"---\ntitle: {Words.Of(language).Run(new Random(subjects[0].Number), 20)}\nslug: {id}\nlayout: source\nauthor: A. Author\noriginal: {id}\nyear: \"2021\"\npassages:\n");
        foreach (var subject in subjects)
            foreach (var paragraph in subject.Paragraphs)
            {
                var passage = new Passage(subject, paragraph);
                page.Append(CultureInfo.InvariantCulture, $"""
                      - id: {subject.PassageOf(paragraph.Passage)}
                        section: {passage.Section}
                        line: {subject.Line(paragraph.Passage)}
                        incipit: {passage.Incipit}
                        figures: ["{string.Join("\", \"", passage.Figures)}"]
                        mentions: [{string.Join(", ", passage.Mentions)}]
                        gist: {passage.Gist(language)}

                    """);
            }
        return page.Append("---\n").ToString();
    }
}
