using System.Security.Cryptography;
using System.Text;

namespace TurkicWiki.Benchmarks;

/// <summary>Writes the pages as a wiki, with facts, events and the passages that vouch for every figure.</summary>
internal static class WikiWriter
{
    /// <summary>Hugo has no parallel pages and no data for each page: without them both do the same.</summary>
    public const string SamePages = "build: { compare: false, page-data: false, page-text: false }";

    private static readonly string[] Sections = ["origins", "growth", "ties"];

    public static void Write(string root, ImmutableArray<SyntheticSubject> subjects)
    {
        Copy(Path.Combine(Repository.Root, "content/languages"), Path.Combine(root, "content/languages"));
        Copy(Path.Combine(Repository.Root, "themes"), Path.Combine(root, "themes"));
        Synthetic.Put(root, "content/vocabulary.yaml", File.ReadAllText(Path.Combine(Repository.Root, "content/vocabulary.yaml")));
        Synthetic.Put(root, "content/wiki.yaml", $"""
            title: {"{"} en: Synthetic, kk: Synthetic, ru: Synthetic {"}"}
            description: {"{"} en: Made to measure., kk: Өлшеу үшін жасалған., ru: Сделано для замеров. {"}"}
            base-url: https://synthetic.example
            languages: [en, kk, ru]
            default-language: en
            theme: default
            {SamePages}

            """);
        Parallel.ForEach(subjects, subject => WriteSubject(root, subject));
        foreach (var year in subjects.GroupBy(s => s.Day.Year)) Synthetic.Put(root, $"content/events/{year.Key:0000}.yaml", string.Concat(year.Select(Event)));
        foreach (var source in subjects.GroupBy(s => s.Source)) Synthetic.Put(root, $"seeds/{source.Key}.yaml", Source(source.Key, [.. source]));
    }

    private static void WriteSubject(string root, SyntheticSubject subject)
    {
        var folder = $"content/{subject.Kind}/{subject.Slug}";
        Synthetic.Put(root, $"{folder}/facts.yaml", Facts(subject));
        foreach (var language in Synthetic.Languages) Synthetic.Put(root, $"{folder}/{language}.md", Page(subject, language));
    }

    private static string Page(SyntheticSubject subject, string language)
    {
        var page = new StringBuilder($"---\ntitle: {subject.Title(language)}\ndescription: {subject.Description(language)}\n---\n");
        for (var i = 0; i < subject.Paragraphs.Length; i++)
        {
            if (i > 0 && i % 2 == 0)
                page.Append(CultureInfo.InvariantCulture, $"## {Words.Of(language).Run(new Random(subject.Number + i), 30)} {{#{Sections[i / 2 - 1]}}}\n\n");
            var text = subject.Text(language, subject.Paragraphs[i], (target, name) =>
                target % 2 == 0 ? $"[[{SyntheticSubject.SlugOf(target)}]]" : $"[[{SyntheticSubject.SlugOf(target)}|{name}]]");
            page.Append(CultureInfo.InvariantCulture, $"{text} [@{subject.Source}#{subject.PassageOf(i)}].\n\n");
        }
        return page.Append(Table.Of(subject, language)).ToString();
    }

    private static string Facts(SyntheticSubject subject)
    {
        var cite = $"cite: [{subject.Source}#{subject.PassageOf(0)}]";
        var other = SyntheticSubject.SlugOf(subject.Paragraphs[0].Links[0]);
        var date = $"{subject.Day:yyyy-MM-dd}";
        return subject.Kind switch
        {
            "topics" => $"kind: topic\nbegan: {{ date: \"{date}\", {cite} }}\narea: {{ subject: {other}, {cite} }}\n",
            "organisations" => $"kind: organisation\ntype: {{ word: international-organisation, {cite} }}\nfounded: {{ date: \"{date}\", {cite} }}\nseat: {{ subject: {other}, {cite} }}\n"
                + "members:\n" + string.Concat(subject.Paragraphs.SelectMany(p => p.Links).Distinct().Select(l => $"  - {{ state: {SyntheticSubject.SlugOf(l)}, status: member, from: \"{date}\", {cite} }}\n")),
            _ => $"kind: place\ntype: {{ word: city, {cite} }}\nin: {{ subject: {other}, {cite} }}\n",
        };
    }

    private static string Event(SyntheticSubject subject)
    {
        var titles = Synthetic.Languages.Select(l => $"{l}: {SyntheticSubject.Sentence(l, new Random(subject.Number + 2), 60)[..^1]}");
        return $"""
            - id: event-{subject.Slug}
              kind: founding
              title: {"{"} {string.Join(", ", titles)} {"}"}
              subjects: [{subject.Slug}, {SyntheticSubject.SlugOf(subject.Paragraphs[0].Links[0])}]
              when: {"{"} date: "{subject.Day:yyyy-MM-dd}", cite: [{subject.Source}#{subject.PassageOf(0)}] {"}"}

            """;
    }

    private static string Source(string id, ImmutableArray<SyntheticSubject> subjects)
    {
        var name = string.Join(", ", Synthetic.Languages.Select(l => $"{l}: {Words.Of(l).Run(new Random(subjects[0].Number), 20)}"));
        var yaml = new StringBuilder(
            $"record:\n  type: report\n  name: {{ {name} }}\n  authors: [A. Author]\n  title: {id}\n  year: \"2021\"\n  language: en\n"
            + $"file: {{ name: {id}.txt, sha256: {Hash(id)} }}\npassages:\n");
        foreach (var subject in subjects)
            foreach (var paragraph in subject.Paragraphs) Passage(yaml, subject, paragraph);
        return yaml.ToString();
    }

    private static void Passage(StringBuilder yaml, SyntheticSubject subject, Paragraph paragraph)
    {
        var (line, passage) = (subject.Line(paragraph.Passage), new Passage(subject, paragraph));
        yaml.Append(CultureInfo.InvariantCulture, $"""
              - id: p{line}
                section: {passage.Section}
                kind: paragraph
                lines: "{line}-{line}"
                incipit: {passage.Incipit}
                fingerprint: sha256:{Hash($"{subject.Source}{line}")}
                figures: ["{string.Join("\", \"", passage.Figures)}"]
                mentions: [{string.Join(", ", passage.Mentions)}]
                gist: {"{"} {string.Join(", ", Synthetic.Languages.Select(l => $"{l}: {passage.Gist(l)}"))} {"}"}

            """);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
