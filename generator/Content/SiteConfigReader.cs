using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>Reads <c>content/wiki.yaml</c>.</summary>
public static class SiteConfigReader
{
    public const string Path = "content/wiki.yaml";

    internal static readonly string[] Keys = ["title", "description", "base-url", "languages", "default-language", "theme", "edit-url", "report-url", "build"];
    internal static readonly string[] BuildKeys = ["compare", "page-data", "page-text"];

    /// <summary>What a folder without the file has.</summary>
    public static SiteConfig Nothing { get; } = Read(new SourceFile(Path, "")).Config;

    public static (SiteConfig Config, ImmutableArray<Diagnostic> Found) Read(SourceFile file)
    {
        var found = new List<Diagnostic>();
        var map = new MapReader(YamlFile.Read(file.Path, file.Text, 1, found), file.Path, found, Keys);
        map.Required("languages");
        var codes = map.Texts("languages");
        foreach (var bad in codes.Where(c => !IsTag(c.Text)))
            found.Add(new Diagnostic(Rules.UnknownLanguage, bad.At, $"'{bad.Text}' is no language tag", "write one such as kk or tt-Latn"));
        foreach (var twice in codes.GroupBy(c => c.Text).SelectMany(same => same.Skip(1)))
            found.Add(new Diagnostic(Rules.DoubledKey, twice.At, $"the language '{twice.Text}' stands twice"));

        ImmutableArray<string> languages = [.. codes.Select(c => c.Text).Distinct()];
        var main = map.RequiredText("default-language");
        if (main.Length > 0 && !languages.Contains(main))
            map.Report(Rules.UnknownLanguage, "default-language", $"'{main}' is not a language of the wiki", Spelling.Hint(main, languages));
        var config = new SiteConfig(
            map.RequiredWordings("title", languages),
            map.RequiredWordings("description", languages),
            Address(map),
            languages,
            main,
            Link(map, "edit-url"),
            Link(map, "report-url"),
            new Wording(map.RequiredSlug("theme") ?? "", map.Place("theme")),
            Build(map.Map("build", BuildKeys)));
        return (config, [.. found]);
    }

    // What is not switched off is built.
    private static ParallelOutputs Build(MapReader? map)
    {
        return new ParallelOutputs(IsOn("compare"), IsOn("page-data"), IsOn("page-text"));

        bool IsOn(string key) => map is null || !map.Has(key) || map.Flag(key);
    }

    // Two or three letters, then what narrows them: addresses begin with it, and the site's own folders have longer names.
    private static bool IsTag(string code) =>
        Slug.IsWellFormed(code.ToLowerInvariant()) && code.Split('-')[0] is { Length: 2 or 3 } language && language.All(char.IsAsciiLetterLower);

    private static string? Link(MapReader map, string key)
    {
        var url = map.Text(key);
        if (url is null || url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal)) return url;
        map.Report(Rules.WrongType, key, $"'{url}' is not an address", "write it with https:// or mailto:");
        return null;
    }

    private static string Address(MapReader map)
    {
        var url = map.RequiredText("base-url");
        var isGood = Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") && !url.EndsWith('/');
        if (!isGood && map.Has("base-url"))
            map.Report(Rules.WrongType, "base-url", $"'{url}' is not an address", "write it with https:// and without a closing slash");
        return url;
    }
}
