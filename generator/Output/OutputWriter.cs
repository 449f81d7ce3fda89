using System.Collections.Concurrent;
using TurkicWiki.Content;
using TurkicWiki.Rendering;

namespace TurkicWiki.Output;

/// <summary>
/// Brings the output folder to the state of a planned site. Each file is made, written and forgotten, so that a build holds few at once.
/// Only changed files are touched, each at once; files that an earlier build wrote and this one does not are deleted, others never.
/// Cut short at any moment, it leaves every file whole.
/// </summary>
public sealed class OutputWriter
{
    /// <summary>A page or a group of files of more bytes than this leaves so much behind that it is let go before the next one is made.</summary>
    private const long Much = 8 * 1024 * 1024;

    private static readonly TimeSpan AMoment = TimeSpan.FromMilliseconds(20);

    private readonly OutputFolder folder;
    private readonly Manifest? former;
    private readonly Journal journal;
    private readonly Action<int>? progress;
    private readonly ConcurrentQueue<ManifestEntry> entries = [];
    private readonly int[] outcomes = new int[3];

    private OutputWriter(OutputFolder folder, Manifest? former, Journal journal, Action<int>? progress) =>
        (this.folder, this.former, this.journal, this.progress) = (folder, former, journal, progress);

    private enum Outcome { Unchanged, Written, Mended }

    /// <param name="progress">Told now and then how many files are done.</param>
    /// <exception cref="IOException">The folder cannot be written; the message says what became of it.</exception>
    public static WriteSummary Write(PlannedSite site, string root, Action<int>? progress = null)
    {
        Directory.CreateDirectory(root);
        using var taken = OutputLock.Take(root);
        try
        {
            return Write(site, new OutputFolder(root), progress);
        }
        catch (Exception e) when (MachineFault(e) is { } fault)
        {
            throw new IOException($"{fault.Message.TrimEnd('.')}; every file of the output is whole, as it was or as it will be, and the next build does the rest", fault);
        }
    }

    private static WriteSummary Write(PlannedSite site, OutputFolder folder, Action<int>? progress)
    {
        var former = Manifest.Parse(folder.Read(Manifest.FileName));
        var pending = folder.Read(Journal.FileName) is { } bytes ? Journal.Parse(bytes) : (ImmutableArray<ManifestEntry>?)null;
        var notice = NoticeOf(folder, former, isCutShort: pending is not null);
        folder.DropUnfinished(Manifest.FileName);
        foreach (var entry in pending ?? []) folder.DropUnfinished(entry.Path);

        using var journal = Journal.Continue(folder);
        var writer = new OutputWriter(folder, former, journal, progress);
        writer.Bring(site);
        var manifest = Manifest.Of(writer.entries);
        var deleted = DeleteStale(folder, [.. former?.Entries ?? [], .. pending ?? []], manifest);
        if (!folder.Has(Journal.FileName)) throw new IOException("the output folder was taken away while it was written");
        if ((ImmutableArray<ReadOnlyMemory<byte>>)[manifest.ToBytes()] is var last && !folder.Holds(Manifest.FileName, last)) folder.Replace(Manifest.FileName, last);
        folder.Delete(Journal.FileName);
        return writer.Summary(manifest, deleted, notice);
    }

    // Pages last: a page never points at a style or a script that is not there yet. While the last group is made, other cores begin the exports.
    private void Bring(PlannedSite site)
    {
        using var missing = new CountdownEvent(site.Groups.Length);
        IEnumerable<Action<ParallelLoopState>> steps =
        [
            // A group on one core: most of one are in one folder, and two cores would wait for each other there.
            .. site.Groups.Select(group => (Action<ParallelLoopState>)(_ =>
            {
                Bring(group.Make());
                missing.Signal();
            })),
            .. site.Exports.Select(group => (Action<ParallelLoopState>)(_ => Bring(group.Make()))),
            .. site.Pages.Select(page => (Action<ParallelLoopState>)(all =>
            {
                while (!missing.Wait(AMoment))
                    if (all.IsExceptional) return;
                Bring([page.Make()]);
            })),
        ];
        // Step by step, not half of them to each core: some take a hundred times as long as others.
        Parallel.ForEach(Partitioner.Create(steps, EnumerablePartitionerOptions.NoBuffering), AllCores.OneThreadEach, (step, all) => step(all));
    }

    private void Bring(IEnumerable<OutputFile> files)
    {
        var made = 0L;
        foreach (var file in files)
        {
            Bring(file);
            made += file.Length;
        }
        // By itself the collector would wait until as much again is made, and keep what it frees.
        if (made > Much) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void Bring(OutputFile file)
    {
        var entry = new ManifestEntry(file.Path, Manifest.Hash(file.Parts));
        entries.Enqueue(entry);
        var outcome = folder.Holds(file.Path, file.Parts) ? Outcome.Unchanged : Written(file, entry);
        Interlocked.Increment(ref outcomes[(int)outcome]);
        progress?.Invoke(entries.Count);
    }

    private Outcome Written(OutputFile file, ManifestEntry entry)
    {
        var isSpoilt = former?.Files.TryGetValue(file.Path, out var hash) == true && !IsOf(folder.Read(file.Path), hash);
        journal.Note(entry);
        folder.Replace(file.Path, file.Parts);
        return isSpoilt ? Outcome.Mended : Outcome.Written;
    }

    private WriteSummary Summary(Manifest manifest, int deleted, string? notice)
    {
        var (unchanged, mended) = (outcomes[(int)Outcome.Unchanged], outcomes[(int)Outcome.Mended]);
        if (mended > 0) notice ??= $"{mended} files were not as the last build left them; they are made anew";
        return new WriteSummary(manifest.Files.Keys.Count(IsPage), manifest.Files.Count - unchanged, unchanged, deleted, notice);
    }

    private static string? NoticeOf(OutputFolder folder, Manifest? former, bool isCutShort) => (former, isCutShort) switch
    {
        (_, true) => "the last build was cut short; its output is mended",
        (null, _) when !folder.IsEmpty =>
            $"the output folder has no readable {Manifest.FileName}; every file is compared, and files that no manifest names are kept",
        _ => null,
    };

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    // A file that no longer holds what a build wrote is someone else's by now.
    private static int DeleteStale(OutputFolder folder, ImmutableArray<ManifestEntry> earlier, Manifest now)
    {
        var stale = earlier.Where(e => !now.Files.ContainsKey(e.Path) && IsOf(folder.Read(e.Path), e.Hash)).Select(e => e.Path).Distinct(StringComparer.Ordinal).ToList();
        stale.ForEach(folder.Delete);
        return stale.Count;
    }

    private static bool IsOf(byte[]? bytes, string hash) => bytes is not null && Manifest.Hash(bytes) == hash;

    // What several threads met is thrown as one.
    private static Exception? MachineFault(Exception e) => e switch
    {
        IOException or UnauthorizedAccessException => e,
        AggregateException { InnerException: { } first } => MachineFault(first),
        _ => null,
    };
}
