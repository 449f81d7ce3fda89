using TurkicWiki.Tests.Output;

namespace TurkicWiki.Tests.Hostile;

/// <summary>The files that hold many of a kind: an entry, an event, a passage, a row, a word for each vector.</summary>
internal static class HostileLists
{
    private const int Together = 12;

    private static readonly string[] Records =
        ["title", "container", "volume", "issue", "pages", "year", "publisher", "place", "issn", "doi", "url", "language"];

    private static readonly string[] Words =
        ["roles", "statuses", "successions", "organisation-types", "place-types", "languages", "professions", "event-kinds", "dataset-kinds"];

    public static IEnumerable<HostileFile> Of(ImmutableArray<Vector> vectors) =>
    [
        Entries(vectors), Events(vectors), Changes(vectors), Home(vectors), Vocabulary(vectors),
        .. vectors.Chunk(Together).Select(Dataset), .. vectors.Chunk(Together).Select(Source),
    ];

    private static HostileFile Entries(ImmutableArray<Vector> vectors)
    {
        var file = Beginning("content/entries.yaml");
        foreach (var (v, n) in vectors.Select((v, n) => (v, n)))
        {
            file.Add($"- slug: e-{v.Id}\n  kind: topic\n  cite: [lake-chronicle#p5, h-{vectors[n / Together * Together].Id}#p{(n % Together) + 1}]\n")
                .Yaml($"title {v.Id}", v, "  title: { en: §, qaa: § }", $"Entry {v.Id}").Yaml($"alias {v.Id}", v, "  aliases: { en: [§], qaa: [§] }", $"Entry also {v.Id}")
                .Yaml($"line {v.Id}", v, "  line: { en: §, qaa: § }");
        }
        return file;
    }

    private static HostileFile Events(ImmutableArray<Vector> vectors)
    {
        var file = Beginning("content/events/1994.yaml");
        foreach (var v in vectors)
        {
            file.Add($"- id: happened-{v.Id}\n  kind: w-{v.Id}\n  subjects: [arvenia, velmar, {HostilePages.Slug(v)}]\n")
                .Add("  when: [{ date: \"1994-04-30\", cite: [lake-chronicle#p3] }, { date: \"1994-04\", cite: [lake-chronicle#p3] }]\n")
                .Yaml($"title {v.Id}", v, "  title: { en: §, qaa: § }", $"Event {v.Id}").Yaml($"note {v.Id}", v, "  note: { en: §, qaa: § }");
        }
        return file;
    }

    private static HostileFile Changes(ImmutableArray<Vector> vectors)
    {
        var file = new HostileFile("content/changes.yaml");
        foreach (var v in vectors)
            file.Add($"- date: \"2026-11-21\"\n  subjects: [arvenia, {HostilePages.Slug(v)}]\n").Yaml($"what {v.Id}", v, "  what: { en: §, qaa: § }", $"Change {v.Id}");
        return file;
    }

    private static HostileFile Home(ImmutableArray<Vector> vectors)
    {
        var file = new HostileFile("content/home.yaml").Add("example: { subject: arvenia, cite: lake-chronicle#p3 }\ntrails:\n");
        foreach (var v in vectors)
            file.Add($"  - subject: {HostilePages.Slug(v)}\n").Yaml($"trail {v.Id}", v, "    text: { en: §, qaa: § }");
        return file;
    }

    private static HostileFile Vocabulary(ImmutableArray<Vector> vectors)
    {
        var file = new HostileFile("content/vocabulary.yaml");
        foreach (var line in Text("content/vocabulary.yaml").TrimEnd('\n').Split('\n'))
        {
            file.Add(line + "\n");
            if (Words.Append("units").FirstOrDefault(w => line == w + ":") is not { } list) continue;
            foreach (var v in vectors) file.Yaml($"{list} {v.Id}", v, $"  w-{v.Id}: {{ en: §, qaa: § }}");
        }
        return file;
    }

    private static HostileFile Dataset(Vector[] vectors)
    {
        var (first, id) = (vectors[0], $"d-{vectors[0].Id}");
        var file = new HostileFile($"content/datasets/{id}.yaml")
            .Add($"kind: w-{first.Id}\nsubjects: [arvenia, {HostilePages.Slug(first)}]\n")
            .Yaml("title", first, "title: { en: §, qaa: § }", $"Dataset {first.Id}").Yaml("note", vectors[^1], "note: { en: §, qaa: § }")
            .Add("columns:\n  - { id: name, title: { en: Name, qaa: Nomo }, type: text }\n");
        foreach (var v in vectors)
            file.Yaml($"column {v.Id}", v, $"  - {{ id: c-{v.Id}, title: {{ en: §, qaa: § }}, type: number, unit: w-{v.Id} }}", $"Column {v.Id}");
        file.Add("rows:\n");
        foreach (var v in vectors)
        {
            var cells = string.Join(", ", vectors.Select(other => other == v ? "\"2016\"" : "\"\""));
            file.Yaml($"row {v.Id}", v, $"  - {{ cells: [{{ en: §, qaa: § }}, {cells}], note: {{ en: §, qaa: § }}, cite: [lake-chronicle#p8] }}");
        }
        return file.Add($"chart: {{ type: bar, x: name, y: [c-{first.Id}] }}\n");
    }

    private static HostileFile Source(Vector[] vectors)
    {
        var file = new HostileFile($"seeds/h-{vectors[0].Id}.yaml").Add("record:\n  type: report\n")
            .Yaml("name", vectors[0], "  name: { en: §, qaa: § }", $"Source {vectors[0].Id}").Yaml("authors", vectors[1 % vectors.Length], "  authors: [§, §]").Yaml("note", vectors[^1], "  note: { en: §, qaa: § }");
        foreach (var (key, n) in Records.Select((key, n) => (key, n))) file.Yaml(key, vectors[n % vectors.Length], $"  {key}: §", key == "language" ? "en" : "https://lake.example/");
        file.Add("file: { name: lake.txt, sha256: \"0000000000000000000000000000000000000000000000000000000000000000\" }\npassages:\n");
        foreach (var (v, n) in vectors.Select((v, n) => (v, n)))
        {
            file.Add($"  - id: p{n + 1}\n    kind: paragraph\n    lines: \"{n + 1}-{n + 1}\"\n    fingerprint: sha256:{n:00}\n    figures: [\"1994\"]\n    mentions: [arvenia]\n")
                .Yaml($"section {v.Id}", v, "    section: §").Yaml($"incipit {v.Id}", v, "    incipit: §").Yaml($"gist {v.Id}", v, "    gist: { en: §, qaa: § }")
                .Yaml($"remark {v.Id}", v, "    remarks: { en: §, qaa: § }").Yaml($"reading {v.Id}", v, "    readings: [{ printed: §, as: \"1994\", because: { en: §, qaa: § } }]");
        }
        return file.Add("skipped:\n").Yaml("skipped", vectors[0], "  - { lines: \"99-99\", because: § }");
    }

    private static HostileFile Beginning(string path) => new HostileFile(path).Add(Text(path).TrimEnd('\n') + "\n");

    private static string Text(string path) => SmallWikiFolder.Sources.First(f => f.Path == path).Text;
}
