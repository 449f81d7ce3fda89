using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Facts;

/// <summary>Reads <c>content/entries.yaml</c>.</summary>
public static class EntryReader
{
    public const string Path = "content/entries.yaml";

    internal static readonly string[] Keys = ["slug", "kind", "title", "aliases", "line", "cite", "formerly"];

    public static (ImmutableArray<Entry> Entries, ImmutableArray<Diagnostic> Found) Read(SourceFile file, IReadOnlyCollection<string> languages)
    {
        var found = new List<Diagnostic>();
        var entries = YamlList.Read(file, found, Keys)
            .Select(map => EntryOf(map, languages, found)).OfType<Entry>().ToImmutableArray();
        return (entries, [.. found]);
    }

    private static Entry? EntryOf(MapReader map, IReadOnlyCollection<string> languages, List<Diagnostic> found)
    {
        var slug = map.RequiredSlug("slug");
        var kind = KindOf(map);
        var title = map.RequiredWordings("title", languages);
        var line = map.RequiredWordings("line", languages);
        if (!map.Has("cite"))
            found.Add(new Diagnostic(Rules.Uncited, map.At, "the entry has no citation", "add cite: [source#passage]"));
        return slug is null || kind is null
            ? null
            : new Entry(slug, kind, title, map.TextsByLanguage("aliases", languages), line, map.Citations("cite"), map.At) { Formerly = FormerAddress.List(map, kind) };
    }

    private static Kind? KindOf(MapReader map)
    {
        var word = map.RequiredText("kind");
        var kind = Kind.Named(word);
        if (kind is null && word.Length > 0)
            map.Report(Rules.UnknownWord, "kind", $"'{word}' is no kind of subject", Spelling.Hint(word, Kind.All.Select(k => k.Name)));
        return kind;
    }
}
