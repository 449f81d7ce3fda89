using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Checking;

/// <summary>The sites of <c>tests/Sites</c>, and changes of them made within a test.</summary>
internal static class SmallSite
{
    public const string BaseName = "base";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Sites");

    public static IEnumerable<string> Names => Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    /// <summary>The site of a case: the files of <c>base</c>, those of the case in their place.</summary>
    public static Site Load(string name) => Of(FilesOf(name));

    /// <summary>The base site with one piece of one of its files replaced.</summary>
    public static Site With(string path, string old, string now) => Of(
        FilesOf(BaseName).Select(f => f.Path != path ? f
            : f.Text.Contains(old, StringComparison.Ordinal) ? f with { Text = f.Text.Replace(old, now, StringComparison.Ordinal) }
            : throw new ArgumentException($"{path} has no '{old}'")));

    public static IEnumerable<SourceFile> FilesOf(string name)
    {
        var own = SourceLoader.Load(Path.Combine(Folder, name));
        var gone = Path.Combine(Folder, name, "removed.txt") is var list && File.Exists(list) ? File.ReadAllLines(list) : [];
        return SourceLoader.Load(Path.Combine(Folder, BaseName))
            .Where(f => own.All(o => o.Path != f.Path) && !gone.Contains(f.Path))
            .Concat(own)
            .OrderBy(f => f.Path, StringComparer.Ordinal);
    }

    public static Site Of(IEnumerable<SourceFile> files) => SiteLinker.Link(ContentParser.Parse([.. files], new PageCache()));
}
