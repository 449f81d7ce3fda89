using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>Reads <c>content/vocabulary.yaml</c>.</summary>
public static class VocabularyReader
{
    public const string Path = "content/vocabulary.yaml";

    internal static readonly string[] Lists =
    [
        "roles", "statuses", "successions", "organisation-types", "place-types", "languages", "professions", "event-kinds",
        "dataset-kinds", "units", "fields",
    ];

    public static (Vocabulary Vocabulary, ImmutableArray<Diagnostic> Found) Read(SourceFile file, IReadOnlyCollection<string> languages)
    {
        var found = new List<Diagnostic>();
        var root = new MapReader(YamlFile.Read(file.Path, file.Text, 1, found), file.Path, found, Lists);
        var lists = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedDictionary<string, Word>>(StringComparer.Ordinal);
        foreach (var list in Lists.Where(root.Required))
            lists[list] = ListOf(root.OpenMap(list)!, list == "units", languages);

        var labels = lists.GetValueOrDefault("fields") ?? ImmutableSortedDictionary<string, Word>.Empty;
        foreach (var field in FactField.All.Select(f => f.Name).Distinct().Where(name => !labels.ContainsKey(name)))
            root.Report(Rules.MissingKey, "fields", $"the field '{field}' has no label");
        return (new Vocabulary(lists.ToImmutable()), [.. found]);
    }

    private static ImmutableSortedDictionary<string, Word> ListOf(MapReader list, bool areUnits, IReadOnlyCollection<string> languages)
    {
        var words = ImmutableSortedDictionary.CreateBuilder<string, Word>(StringComparer.Ordinal);
        foreach (var key in list.Keys)
        {
            var name = areUnits ? list.Wordings(key, languages, "scale") : list.Wordings(key, languages);
            words[key] = new Word(key, name!, areUnits ? list.OpenMap(key)!.Number("scale") ?? 0 : 0, list.Place(key));
        }
        return words.ToImmutable();
    }
}
