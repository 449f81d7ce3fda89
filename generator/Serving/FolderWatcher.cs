using System.Threading.Channels;

namespace TurkicWiki.Serving;

/// <summary>Tells when files in some folders have changed. A folder may come and go.</summary>
public sealed class FolderWatcher : IDisposable
{
    // An editor saves in several steps within a few milliseconds; a checkout goes on for longer, and shows what it has by then.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ImmutableArray<string> folders;
    private readonly FileSystemWatcher above;
    private readonly Lock arming = new();
    private ImmutableArray<FileSystemWatcher> within = [];

    /// <param name="root">The folder that holds the others.</param>
    /// <param name="names">Names of folders, whose files are watched to any depth.</param>
    public FolderWatcher(string root, params ImmutableArray<string> names)
    {
        folders = [.. names.Select(name => Path.Combine(Path.GetFullPath(root), name))];
        above = Watch(Path.GetFullPath(root), below: false, ChangedAbove);
        Arm();
    }

    /// <summary>Waits for the next change and for the quiet after it.</summary>
    public async Task NextAsync(CancellationToken stop)
    {
        await changes.Reader.WaitToReadAsync(stop);
        var begun = TimeProvider.System.GetTimestamp();
        while (changes.Reader.TryRead(out _) && TimeProvider.System.GetElapsedTime(begun) < Longest) await Task.Delay(Quiet, stop);
    }

    /// <summary>True once something changes; false if nothing does for a while.</summary>
    public async Task<bool> ChangesWithinAsync(TimeSpan time, CancellationToken stop)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
        waiting.CancelAfter(time);
        try
        {
            return await changes.Reader.WaitToReadAsync(waiting.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose()
    {
        above.Dispose();
        lock (arming)
        {
            foreach (var watcher in within) watcher.Dispose();
        }
    }

    private void Changed(object sender, EventArgs change) => changes.Writer.TryWrite(true);

    // What watched a folder that was deleted or moved sees nothing of the one that takes its place.
    private void ChangedAbove(object sender, EventArgs change)
    {
        if (change is FileSystemEventArgs { FullPath: var path } && !folders.Contains(path)
            && !(change is RenamedEventArgs { OldFullPath: var former } && folders.Contains(former))) return;
        Arm();
        changes.Writer.TryWrite(true);
    }

    private void Arm()
    {
        lock (arming)
        {
            foreach (var watcher in within) watcher.Dispose();
            within = [.. folders.Where(Directory.Exists).Select(folder => Watch(folder, below: true, Changed))];
        }
    }

    private static FileSystemWatcher Watch(string folder, bool below, Action<object, EventArgs> changed)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = below };
        watcher.Changed += changed.Invoke;
        watcher.Created += changed.Invoke;
        watcher.Deleted += changed.Invoke;
        watcher.Renamed += changed.Invoke;
        // Too many changes at once are a change, too.
        watcher.Error += changed.Invoke;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
