using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>Reads <c>content/home.yaml</c>.</summary>
public static class HomeReader
{
    public const string Path = "content/home.yaml";

    internal static readonly string[] Keys = ["example", "trails"];
    internal static readonly string[] ExampleKeys = ["subject", "cite"];
    internal static readonly string[] TrailKeys = ["text", "subject", "heading", "dataset", "page"];

    private static readonly string[] Targets = ["subject", "dataset", "page"];

    public static (Home Home, ImmutableArray<Diagnostic> Found) Read(SourceFile file, IReadOnlyCollection<string> languages)
    {
        var found = new List<Diagnostic>();
        var map = new MapReader(YamlFile.Read(file.Path, file.Text, 1, found), file.Path, found, Keys);
        var trails = map.Maps("trails", TrailKeys).Select(trail => TrailOf(trail, languages));
        return (new Home(Example(map), [.. trails]), [.. found]);
    }

    private static ExampleClaim? Example(MapReader map)
    {
        if (map.Map("example", ExampleKeys) is not { } example) return null;
        var subject = example.RequiredSlug("subject");
        example.Required("cite");
        return subject is not null && example.Citations("cite") is [var citation, ..]
            ? new ExampleClaim(new Wording(subject, example.Place("subject")), citation)
            : null;
    }

    private static Trail TrailOf(MapReader map, IReadOnlyCollection<string> languages)
    {
        if (Targets.Count(map.Has) != 1)
            map.Report(Rules.MissingKey, "text", "a trail leads to one place", "give it one of 'subject' (with or without 'heading'), 'dataset' and 'page'");
        var page = map.Text("page");
        if (page is not null && !Trail.Pages.Contains(page))
            map.Report(Rules.UnknownWord, "page", $"a trail cannot lead to the page '{page}'", Spelling.Hint(page, Trail.Pages));
        return new Trail(map.RequiredWordings("text", languages), SlugOf(map, "subject"), TextOf(map, "heading"), SlugOf(map, "dataset"), page);
    }

    private static Wording? SlugOf(MapReader map, string key) => map.SlugOf(key) is { } slug ? new Wording(slug, map.Place(key)) : null;

    private static Wording? TextOf(MapReader map, string key) => map.Text(key) is { } text ? new Wording(text, map.Place(key)) : null;
}
