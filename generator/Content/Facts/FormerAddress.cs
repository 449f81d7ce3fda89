using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Facts;

/// <summary>Where a subject once was: of what kind, and by what slug.</summary>
public sealed record FormerAddress(Kind Kind, string Slug, Location At)
{
    /// <summary>Its part of the address in every language: <c>places/nur-sultan</c>.</summary>
    public override string ToString() => $"{Kind.Folder}/{Slug}";

    /// <summary>As it is written in the list of a subject: the slug, with its folder where that is of another kind.</summary>
    public string WrittenFor(Kind kind) => kind == Kind ? Slug : ToString();

    /// <summary>The list of a subject; what is no address is reported and left out.</summary>
    internal static ImmutableArray<FormerAddress> List(MapReader map, Kind kind) =>
        [.. map.Texts("formerly").Select(text => Of(map, text, kind)).OfType<FormerAddress>()];

    private static FormerAddress? Of(MapReader map, Wording text, Kind kind)
    {
        var (folder, slug) = text.Text.Split('/', 2) is [var first, var second] ? (first, second) : (kind.Folder, text.Text);
        var folders = Kind.All.Select(k => k.Folder);
        if (!Content.Slug.IsWellFormed(slug)) map.Report(Rules.BadSlug, text.At, $"'{slug}' is not a slug", $"try '{Content.Slug.From(slug)}'");
        else if (Kind.OfFolder(folder) is { } its) return new FormerAddress(its, slug, text.At);
        else map.Report(Rules.UnknownWord, text.At, $"'{folder}' is no folder of subjects", Spelling.Hint(folder, folders) ?? $"they are: {string.Join(", ", folders)}");
        return null;
    }
}
