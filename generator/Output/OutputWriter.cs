using TurkicWiki.Rendering;

namespace TurkicWiki.Output;

/// <summary>
/// Brings the output folder to the state of a built site. Only changed files are touched; each is written beside its place and
/// renamed, so that no reader meets half a file; files that an earlier build wrote and this one does not are deleted, others never.
/// </summary>
public static class OutputWriter
{
    // Names what a build is about to write, so that the next one can clear up after it if it is cut short.
    private const string Journal = "manifest.pending.json";

    public static WriteSummary Write(IReadOnlyCollection<OutputFile> files, string root)
    {
        Directory.CreateDirectory(root);
        var planned = ManifestOf(files);
        var former = Manifest.Read(Place(root, Manifest.FileName));
        var pending = Manifest.Read(Place(root, Journal));
        var notice = NoticeOf(root, former, pending);

        Replace(Place(root, Journal), planned.ToBytes());
        // Pages last: a page never points at a style or a script that is not there yet.
        var written = files.OrderBy(IsPage).ThenBy(f => f.Path, StringComparer.Ordinal).Count(f => WriteIfChanged(f, root));
        var deleted = DeleteStale(root, planned, former ?? Manifest.Empty, pending ?? Manifest.Empty);
        var manifest = new OutputFile(Manifest.FileName, planned.ToBytes());
        WriteIfChanged(manifest, root);
        File.Delete(Place(root, Journal));
        return new WriteSummary(written, files.Count - written, deleted, notice);
    }

    private static Manifest ManifestOf(IReadOnlyCollection<OutputFile> files) => Manifest.Empty with
    {
        Files = files.ToImmutableSortedDictionary(f => f.Path, f => Manifest.Hash(f.Bytes.Span), StringComparer.Ordinal),
    };

    private static string? NoticeOf(string root, Manifest? former, Manifest? pending) => (former, pending) switch
    {
        (_, not null) => "the last build was cut short; its output is mended",
        (null, _) when Directory.EnumerateFileSystemEntries(root).Any() =>
            $"the output folder has no readable {Manifest.FileName}; every file is compared, and files that no manifest names are kept",
        _ => null,
    };

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static bool WriteIfChanged(OutputFile file, string root)
    {
        var place = Place(root, file.Path);
        if (HasBytes(place, file.Bytes.Span)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Replace(place, file.Bytes.Span);
        return true;
    }

    private static bool HasBytes(string place, ReadOnlySpan<byte> bytes) =>
        new FileInfo(place) is { Exists: true } file && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(place));

    private static void Replace(string place, ReadOnlySpan<byte> bytes)
    {
        var beside = Beside(place);
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, place, overwrite: true);
    }

    private static int DeleteStale(string root, Manifest planned, params Manifest[] earlier)
    {
        var deleted = 0;
        foreach (var (path, hash) in earlier.SelectMany(m => m.Files).Distinct())
        {
            var place = Place(root, path);
            if (File.Exists(Beside(place))) File.Delete(Beside(place));
            // A file that no longer holds what a build wrote is someone else's by now.
            if (planned.Files.ContainsKey(path) || !File.Exists(place) || Manifest.Hash(File.ReadAllBytes(place)) != hash) continue;
            File.Delete(place);
            DeleteEmptyFolders(root, Path.GetDirectoryName(place)!);
            deleted++;
        }
        return deleted;
    }

    private static void DeleteEmptyFolders(string root, string folder)
    {
        var top = Path.GetFullPath(root);
        while (folder.Length > top.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static string Beside(string place) => place + ".new";

    private static string Place(string root, string path)
    {
        var top = Path.GetFullPath(root);
        var place = Path.GetFullPath(Path.Combine(top, path));
        return place.StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? place
            : throw new ArgumentException($"'{path}' lies outside the output folder", nameof(path));
    }
}
