using TurkicWiki.Rendering;

namespace TurkicWiki.Output;

/// <summary>
/// Brings the output folder to the state of a built site. Only changed files are touched, each at once; files that an earlier
/// build wrote and this one does not are deleted, others never. Cut short at any moment, it leaves every file whole.
/// </summary>
public static class OutputWriter
{
    // Names what a build is about to write, so that the next one can clear up after it if it is cut short.
    private const string Journal = "manifest.pending.json";

    /// <exception cref="IOException">The folder cannot be written; the message says what became of it.</exception>
    public static WriteSummary Write(IReadOnlyCollection<OutputFile> files, string root)
    {
        Directory.CreateDirectory(root);
        using var taken = OutputLock.Take(root);
        try
        {
            return Write(files, new OutputFolder(root));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{e.Message.TrimEnd('.')}; every file of the output is whole, as it was or as it will be, and the next build does the rest", e);
        }
    }

    private static WriteSummary Write(IReadOnlyCollection<OutputFile> files, OutputFolder folder)
    {
        var planned = ManifestOf(files);
        var former = Manifest.Parse(folder.Read(Manifest.FileName));
        var pending = Manifest.Parse(folder.Read(Journal));
        var notice = NoticeOf(folder, former, pending);

        ClearUp(folder, pending ?? Manifest.Empty, path => planned.Files.ContainsKey(path) || former?.Files.ContainsKey(path) == true);
        folder.Replace(Journal, planned.ToBytes());
        // Pages last: a page never points at a style or a script that is not there yet.
        var outcomes = files.OrderBy(IsPage).ThenBy(f => f.Path, StringComparer.Ordinal).CountBy(f => Bring(f, folder, former)).ToDictionary();
        var deleted = DeleteStale(folder, former ?? Manifest.Empty, planned.Files.ContainsKey);
        if (!folder.Has(Journal)) throw new IOException("the output folder was taken away while it was written");
        Bring(new OutputFile(Manifest.FileName, planned.ToBytes()), folder, former: null);
        folder.Delete(Journal);

        var (unchanged, mended) = (outcomes.GetValueOrDefault(Outcome.Unchanged), outcomes.GetValueOrDefault(Outcome.Mended));
        if (mended > 0) notice ??= $"{mended} files were not as the last build left them; they are made anew";
        return new WriteSummary(files.Count - unchanged, unchanged, deleted, notice);
    }

    private enum Outcome { Unchanged, Written, Mended }

    private static Manifest ManifestOf(IReadOnlyCollection<OutputFile> files) => Manifest.Empty with
    {
        Files = files.ToImmutableSortedDictionary(f => f.Path, f => Manifest.Hash(f.Bytes.Span), StringComparer.Ordinal),
    };

    private static string? NoticeOf(OutputFolder folder, Manifest? former, Manifest? pending) => (former, pending) switch
    {
        (_, not null) => "the last build was cut short; its output is mended",
        (null, _) when !folder.IsEmpty =>
            $"the output folder has no readable {Manifest.FileName}; every file is compared, and files that no manifest names are kept",
        _ => null,
    };

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static Outcome Bring(OutputFile file, OutputFolder folder, Manifest? former)
    {
        var found = folder.Read(file.Path);
        if (found is not null && file.Bytes.Span.SequenceEqual(found)) return Outcome.Unchanged;
        folder.Replace(file.Path, file.Bytes.Span);
        return former?.Files.TryGetValue(file.Path, out var hash) == true && !IsOf(found, hash) ? Outcome.Mended : Outcome.Written;
    }

    private static void ClearUp(OutputFolder folder, Manifest pending, Predicate<string> isNamed)
    {
        folder.DropUnfinished(Journal);
        folder.DropUnfinished(Manifest.FileName);
        foreach (var path in pending.Files.Keys) folder.DropUnfinished(path);
        DeleteStale(folder, pending, isNamed);
    }

    // A file that no longer holds what a build wrote is someone else's by now.
    private static int DeleteStale(OutputFolder folder, Manifest earlier, Predicate<string> isNamed)
    {
        var stale = earlier.Files.Where(f => !isNamed(f.Key) && IsOf(folder.Read(f.Key), f.Value)).Select(f => f.Key).ToList();
        stale.ForEach(folder.Delete);
        return stale.Count;
    }

    private static bool IsOf(byte[]? bytes, string hash) => bytes is not null && Manifest.Hash(bytes) == hash;
}
