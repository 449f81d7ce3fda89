using System.Text.RegularExpressions;
using TurkicWiki.Content;

namespace TurkicWiki.Linking;

/// <summary>
/// Names that a file plainly writes though it could not be read to the end: what leads to them is not broken, the file is, and that
/// is reported there, once.
/// </summary>
internal static class WrittenNames
{
    /// <summary>A subject with a folder but without facts that could be read, or an entry that could not.</summary>
    public static bool HasSubject(WikiContent content, string slug) =>
        Kind.All.Any(kind => content.Files.Keys.Any(path => path.StartsWith($"content/{kind.Folder}/{slug}/", StringComparison.Ordinal)))
        || Writes(content, "content/entries.yaml", "slug", slug);

    public static bool HasEvent(WikiContent content, string id) =>
        content.Files.Keys.Any(path => path.StartsWith("content/events/", StringComparison.Ordinal) && Writes(content, path, "id", id));

    public static bool HasPassage(WikiContent content, PassageId id) => Writes(content, $"seeds/{id.Source}.yaml", "id", id.Passage);

    private static bool Writes(WikiContent content, string path, string key, string name) =>
        content.Files.TryGetValue(path, out var file)
        && Regex.IsMatch(file.Text, $@"\b{key}: *[""']?{Regex.Escape(name)}(?![a-z0-9-])", RegexOptions.CultureInvariant);
}
