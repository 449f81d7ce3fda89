using System.Text;

namespace TurkicWiki.Content;

/// <summary>Reads what people wrote: every file of <c>content/</c> and <c>seeds/</c>, and the theme.</summary>
public static class SourceLoader
{
    private static readonly string[] Folders = ["content", "seeds"];

    // Hidden files are an editor's or a file manager's, not the wiki's.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        MaxRecursionDepth = 8,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Every file, in ordinal order of paths. A file that is neither YAML nor Markdown comes without its text.</summary>
    public static ImmutableArray<SourceFile> Load(string root) =>
    [
        .. Folders
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", Everything))
            .Select(file => new SourceFile(PathFrom(root, file), IsText(file) ? Text(File.ReadAllBytes(file)) : ""))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>Every file below a folder of the repository, such as a theme's, as it is.</summary>
    public static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> LoadFolder(string root, string folder) =>
        !Directory.Exists(Path.Combine(root, folder)) ? [] :
        [
            .. Directory.EnumerateFiles(Path.Combine(root, folder), "*", Everything)
                .Select(file => (Path: PathFrom(root, file), Bytes: (ReadOnlyMemory<byte>)File.ReadAllBytes(file)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    private static string PathFrom(string root, string file) => Path.GetRelativePath(root, file).Replace('\\', '/');

    private static bool IsText(string file) => Path.GetExtension(file) is ".yaml" or ".md";

    // A byte that is no UTF-8 becomes U+FFFD, which TextCheck reports at its place.
    internal static string Text(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
