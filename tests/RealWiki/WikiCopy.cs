using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>A copy of the repository's content, to be spoilt.</summary>
internal sealed class WikiCopy : IDisposable
{
    private static readonly string[] Folders = ["content", "seeds", "themes"];

    public WikiCopy()
    {
        Root = Directory.CreateTempSubdirectory("turkicwiki-copy-").FullName;
        foreach (var file in Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(RealWiki.Root, f), "*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(RealWiki.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root { get; }

    /// <summary>Changes one line, which must change.</summary>
    public void EditLine(string path, int line, Func<string, string> edit)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, path));
        var edited = edit(lines[line - 1]);
        Assert.NotEqual(lines[line - 1], edited);
        lines[line - 1] = edited;
        Write(path, lines);
    }

    /// <summary>Changes the file as a list of lines.</summary>
    public void Edit(string path, Action<List<string>> edit)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, path)).ToList();
        edit(lines);
        Write(path, lines);
    }

    /// <summary>The number of the first line of a file that holds a text.</summary>
    public int LineOf(string path, string text) =>
        Array.FindIndex(File.ReadAllLines(Path.Combine(Root, path)), l => l.Contains(text, StringComparison.Ordinal)) + 1;

    public IEnumerable<string> Files(string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, "content"), pattern, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Check() => SiteBuild.Check(new BuildOptions(Root), new PageCache(), new StageClock()).Diagnostics;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(string path, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(Root, path), string.Concat(lines.Select(l => l + "\n")));
}
