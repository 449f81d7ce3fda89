using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Editing.Schemas;

namespace TurkicWiki.Editing;

/// <summary>The first texts of new files: drafts, in which <c>…</c> stands for what is to be written.</summary>
public static class Beginnings
{
    /// <summary>A subject of which the wiki had one line: its pages begin with that, and it is no draft, so that no reader misses it, also by an old address.</summary>
    public static ImmutableArray<SourceFile> Subject(Kind kind, Entry entry, IReadOnlyCollection<string> languages)
    {
        var folder = $"content/{kind.Folder}/{entry.Slug}";
        var left = entry.Kind == kind ? entry.Formerly : entry.Formerly.Add(new FormerAddress(entry.Kind, entry.Slug, entry.At));
        var formerly = left.IsEmpty ? "" : $"formerly: [{string.Join(", ", left.Select(f => f.WrittenFor(kind)))}]\n";
        return
        [
            new SourceFile($"{folder}/facts.yaml", Facts($"{folder}/facts.yaml", kind, languages, formerly)),
            .. languages.Select(l => new SourceFile($"{folder}/{l}.md", Page(kind, entry, l))),
        ];
    }

    private static string Page(Kind kind, Entry entry, string language)
    {
        var line = entry.Line[language];
        var aliases = entry.Aliases.GetValueOrDefault(language);
        var named = aliases.IsDefaultOrEmpty ? "" : $"aliases: [{string.Join(", ", aliases.Select(a => Quoted(a.Text)))}]\n";
        var cited = $"[{string.Join("; ", entry.Citations.Select(c => $"@{c}"))}]";
        return $"---\ntitle: {Quoted(entry.Title[language])}\ndescription: {Quoted(line)}\n{named}{SortOf(kind)}---\n{line.TrimEnd('.')} {cited}.\n";
    }

    // People stand in lists by their surnames.
    private static string SortOf(Kind kind) => kind == Kind.Leader || kind == Kind.Person ? $"sort: {Placeholder.Text}\n" : "";

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static ImmutableArray<SourceFile> Subject(Kind kind, string slug, IReadOnlyCollection<string> languages)
    {
        var folder = $"content/{kind.Folder}/{slug}";
        return
        [
            new SourceFile($"{folder}/facts.yaml", Facts($"{folder}/facts.yaml", kind, languages, "draft: true\n")),
            .. languages.Select(l => new SourceFile($"{folder}/{l}.md", $"---\ntitle: {Placeholder.Text}\ndescription: {Placeholder.Text}\n{SortOf(kind)}---\n{Placeholder.Text}\n")),
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

    private static string Facts(string path, Kind kind, IReadOnlyCollection<string> languages, string state)
    {
        var facts = new StringBuilder($"{WikiSchemas.LineFor(path)}kind: {kind.Name}\n{state}");
        facts.Append("# What the sources give, each with its passages; leave out the rest. docs/formats.md describes each field.\n");
        facts.Append("# What lasts also takes from: \"1994\", to: \"1996-05\", or attested: [\"1995\"] where a source only shows that it was so.\n");
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
