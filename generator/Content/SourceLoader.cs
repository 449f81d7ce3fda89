using System.IO.Enumeration;
using System.Text;
using System.Text.Unicode;

namespace TurkicWiki.Content;

/// <summary>Reads what people wrote: every file of <c>content/</c> and <c>seeds/</c>, and the theme.</summary>
public static class SourceLoader
{
    private static readonly string[] Folders = ["content", "seeds"];

    // Hidden files are an editor's or a file manager's, not the wiki's.
    private static readonly EnumerationOptions
        OnlyHere = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System },
        Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    // A clock may be too coarse to tell a write from the one after it.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    /// <summary>Every file, in ordinal order of paths. A file that is neither YAML nor Markdown comes without its text, and so does a link.</summary>
    /// <param name="cache">Keeps what was read: a file of the same length that was not written since then, nor just before, is not read again.</param>
    public static ImmutableArray<SourceFile> Load(string root, PageCache? cache = null)
    {
        var settled = DateTimeOffset.UtcNow - Settling;
        return
        [
            .. Folders
                .SelectMany(folder => FilesOf(Path.Combine(root, folder)))
                .OnAllCores(f => cache is not null && f.Written < settled ? cache.Get($"read {f.Path}", f, () => Read(root, f)) : Read(root, f))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every file below a folder of the repository, such as a theme's, as it is; links are left out.</summary>
    public static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> LoadFolder(string root, string folder) =>
    [
        .. FilesOf(Path.Combine(root, folder))
            .Where(f => !f.IsLink)
            .Select(f => (Path: PathFrom(root, f.Path), Bytes: (ReadOnlyMemory<byte>)File.ReadAllBytes(f.Path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The links below a folder, of files and of folders.</summary>
    public static ImmutableArray<string> LinksIn(string root, string folder) =>
        [.. FilesOf(Path.Combine(root, folder)).Where(f => f.IsLink).Select(f => PathFrom(root, f.Path)).Order(StringComparer.Ordinal)];

    /// <summary>The names of the folders in a folder.</summary>
    public static ImmutableArray<string> FoldersIn(string root, string folder) => Directory.Exists(Path.Combine(root, folder))
        ? [.. Directory.EnumerateDirectories(Path.Combine(root, folder)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)]
        : [];

    private static SourceFile Read(string root, FoundFile found) =>
        new(PathFrom(root, found.Path), IsText(found.Path) && !found.IsLink ? WellFormed(File.ReadAllBytes(found.Path)) : default) { IsLink = found.IsLink };

    private static IEnumerable<FoundFile> FilesOf(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        if (IsReparsePoint(new DirectoryInfo(folder).Attributes)) return [new FoundFile(folder, true, default, 0)];
        // To ask for a file's length and time takes as long as to read it: on all cores, folder by folder.
        var folders = Found(folder, OnlyHere, (ref FileSystemEntry e) => e.IsDirectory && !IsReparsePoint(e.Attributes));
        return Found(folder, OnlyHere, IsFile).Concat(folders.OnAllCores(f => Found(f.Path, Everything, IsFile).ToArray()).SelectMany(files => files));
    }

    private static FileSystemEnumerable<FoundFile> Found(string folder, EnumerationOptions where, FileSystemEnumerable<FoundFile>.FindPredicate includes) =>
        new(folder, (ref FileSystemEntry e) => new FoundFile(e.ToFullPath(), IsReparsePoint(e.Attributes), e.LastWriteTimeUtc, e.Length), where)
        {
            ShouldIncludePredicate = includes,
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsReparsePoint(e.Attributes),
        };

    private static bool IsFile(ref FileSystemEntry e) => !e.IsDirectory || IsReparsePoint(e.Attributes);

    private static bool IsReparsePoint(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string PathFrom(string root, string file) => Path.GetRelativePath(root, file).Replace('\\', '/');

    private static bool IsText(string file) => Path.GetExtension(file) is ".yaml" or ".md";

    private static byte[] WellFormed(byte[] bytes) =>
        Utf8.IsValid(bytes) && !bytes.AsSpan().Contains((byte)'\r') ? bytes : Encoding.UTF8.GetBytes(Text(bytes));

    /// <summary>The text of a file's bytes. One that is no UTF-8 becomes U+FFFD, which <see cref="TextCheck"/> reports at its place.</summary>
    public static string Text(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private sealed record FoundFile(string Path, bool IsLink, DateTimeOffset Written, long Length);
}
