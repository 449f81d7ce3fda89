using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Editing.Schemas;

namespace TurkicWiki.Editing;

/// <summary>The first texts of new files: drafts, in which <c>…</c> stands for what is to be written.</summary>
public static class Beginnings
{
    public static ImmutableArray<SourceFile> Subject(Kind kind, string slug, IReadOnlyCollection<string> languages)
    {
        var folder = $"content/{kind.Folder}/{slug}";
        return
        [
            new SourceFile($"{folder}/facts.yaml", Facts($"{folder}/facts.yaml", kind, languages)),
            .. languages.Select(l => new SourceFile($"{folder}/{l}.md", $"---\ntitle: {Placeholder.Text}\ndescription: {Placeholder.Text}\n---\n{Placeholder.Text}\n")),
        ];
    }

    public static SourceFile Dataset(string id, IReadOnlyCollection<string> languages)
    {
        var path = $"content/datasets/{id}.yaml";
        return new SourceFile(path, $$"""
            {{WikiSchemas.LineFor(path)}}draft: true
            kind: {{Placeholder.Text}}
            title: {{Wordings(languages)}}
            subjects: []
            columns:
              - { id: year, title: {{Wordings(languages)}}, type: year }
              - { id: amount, title: {{Wordings(languages)}}, type: number }
            rows: []     # - { cells: ["2016", "625"], cite: [source#passage] }

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>An event, to stand at the end of its year's file.</summary>
    /// <param name="date">Null for an undated one.</param>
    public static string Event(string id, string? date, IReadOnlyCollection<string> languages) => $$"""
        - id: {{id}}
          draft: true
          kind: {{Placeholder.Text}}
          title: {{Wordings(languages)}}
          subjects: []
          when: { {{(date is null ? "" : $"date: \"{date}\", ")}}cite: [] }

        """.ReplaceLineEndings("\n");

    private static string Facts(string path, Kind kind, IReadOnlyCollection<string> languages)
    {
        var facts = new StringBuilder($"{WikiSchemas.LineFor(path)}kind: {kind.Name}\ndraft: true\n");
        facts.Append("# What the sources give, each with its passages; leave out the rest. docs/formats.md describes each field.\n");
        foreach (var field in FactField.Of(kind))
            facts.Append(CultureInfo.InvariantCulture, $"# {field.Name}: {{ {string.Join(", ", field.ValueKeys.Select(key => $"{key}: {Example(field, key, languages)}"))}, cite: [source#passage] }}\n");
        return facts.ToString();
    }

    private static string Example(FactField field, string key, IReadOnlyCollection<string> languages) => (field.Shape, key) switch
    {
        (_, "date") => "\"1994-04-30\"",
        (FactShape.Text, _) => Wordings(languages),
        (FactShape.Words, _) => $"[{Placeholder.Text}]",
        (FactShape.Office, "role") or (_, "status" or "how") => Placeholder.Text,
        _ => "slug",
    };

    private static string Wordings(IReadOnlyCollection<string> languages) => $"{{ {string.Join(", ", languages.Select(l => $"{l}: {Placeholder.Text}"))} }}";
}
