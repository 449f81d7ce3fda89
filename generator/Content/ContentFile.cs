using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>What a file is by where it stands: the layout of <c>content/</c> and <c>seeds/</c>.</summary>
public abstract record ContentFile(SourceFile File)
{
    private static readonly ImmutableDictionary<string, Func<SourceFile, ContentFile>> AtTop = ImmutableDictionary.CreateRange<string, Func<SourceFile, ContentFile>>(
    [
        new("wiki.yaml", f => new Config(f)),
        new("vocabulary.yaml", f => new VocabularyFile(f)),
        new("entries.yaml", f => new Entries(f)),
        new("changes.yaml", f => new Changes(f)),
        new("home.yaml", f => new HomeFile(f)),
    ]);

    private static readonly ImmutableArray<string> Folders = [.. Kind.All.Select(k => k.Folder), "languages", "events", "datasets", "pages"];

    public sealed record Config(SourceFile File) : ContentFile(File);

    public sealed record LanguageFile(SourceFile File, string Code) : ContentFile(File);

    public sealed record VocabularyFile(SourceFile File) : ContentFile(File);

    public sealed record Entries(SourceFile File) : ContentFile(File);

    public sealed record Changes(SourceFile File) : ContentFile(File);

    public sealed record HomeFile(SourceFile File) : ContentFile(File);

    public sealed record Events(SourceFile File) : ContentFile(File);

    public sealed record Table(SourceFile File) : ContentFile(File);

    public sealed record SourceDocument(SourceFile File) : ContentFile(File);

    /// <param name="Kind">The kind of the folder it stands in.</param>
    public sealed record FactsFile(SourceFile File, Kind Kind, string Slug) : ContentFile(File);

    /// <param name="Kind">The kind of the folder it stands in; null for <c>content/pages</c>.</param>
    public sealed record PageFile(SourceFile File, Kind? Kind, string Slug, string Language) : ContentFile(File);

    /// <summary>A file where none is expected.</summary>
    public sealed record Unknown(SourceFile File) : ContentFile(File);

    /// <summary>What a file is.</summary>
    public static ContentFile Of(SourceFile file) => file.IsLink ? new Unknown(file) : file.Path.Split('/') switch
    {
        ["content", var name] when AtTop.TryGetValue(name, out var of) => of(file),
        ["content", "languages", var name] when IsYaml(name) => new LanguageFile(file, Stem(name)),
        ["content", "events", var name] when IsYaml(name) => new Events(file),
        ["content", "datasets", var name] when IsYaml(name) => new Table(file),
        ["content", "pages", var slug, var name] when IsPage(name) => new PageFile(file, null, slug, Stem(name)),
        ["content", var folder, var slug, "facts.yaml"] when Kind.OfFolder(folder) is { } kind => new FactsFile(file, kind, slug),
        ["content", var folder, var slug, var name] when IsPage(name) && Kind.OfFolder(folder) is { } kind => new PageFile(file, kind, slug, Stem(name)),
        ["seeds", var name] when IsYaml(name) => new SourceDocument(file),
        _ => new Unknown(file),
    };

    /// <summary>A hint at the right spelling of a path that is none of a wiki's: of its folder, or else of its name; null where nothing is near.</summary>
    internal static string? Likely(string path) => path.Split('/') switch
    {
        ["content", var folder, _, ..] when !Folders.Contains(folder) => Spelling.Hint(folder, Folders),
        ["content", var folder, _, var name] when Kind.OfFolder(folder) is not null => Spelling.Hint(name, ["facts.yaml"]),
        ["content", var name] => Spelling.Hint(name, AtTop.Keys),
        _ => null,
    };

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    private static bool IsPage(string name) => name.EndsWith(".md", StringComparison.Ordinal);

    private static string Stem(string name) => name[..name.LastIndexOf('.')];
}
