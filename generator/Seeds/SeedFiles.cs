using TurkicWiki.Content;

namespace TurkicWiki.Seeds;

/// <summary>Reads what import and verification need from disk: the originals, and the repository's texts.</summary>
public static class SeedFiles
{
    private static readonly string[] TextFolders = ["content", "seeds", "docs", "tests", "themes", "generator"];
    private static readonly string[] TextEndings = [".md", ".yaml", ".cs", ".txt", ".hbs", ".html", ".js"];
    private static readonly string[] Generated = ["bin", "obj", "node_modules"];

    /// <summary>The originals of a folder, by file name; none where the folder is missing.</summary>
    public static ImmutableArray<Original> Originals(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(path => Original.From(Path.GetFileName(path), File.ReadAllBytes(path)))]
        : [];

    /// <summary>Every text of the repository into which somebody could copy a sentence.</summary>
    public static IEnumerable<SourceFile> Texts(string root) => Directory.GetFiles(root, "*.md")
        .Concat(TextFolders.Select(f => Path.Combine(root, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)))
        .Where(path => TextEndings.Contains(Path.GetExtension(path)))
        .Select(path => (Full: path, Path: Path.GetRelativePath(root, path).Replace('\\', '/')))
        .Where(file => !file.Path.Split('/').Intersect(Generated).Any())
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => new SourceFile(file.Path, File.ReadAllText(file.Full)));
}
