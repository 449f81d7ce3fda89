using System.Threading.Channels;

namespace TurkicWiki.Serving;

/// <summary>Tells when files of some folders have changed and then been quiet for a moment.</summary>
public sealed class FolderWatcher : IDisposable
{
    // An editor saves in several steps, a checkout in hundreds.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ImmutableArray<FileSystemWatcher> watchers;

    public FolderWatcher(IEnumerable<string> folders) => watchers = [.. folders.Where(Directory.Exists).Select(Watch)];

    /// <summary>Waits for the next change and for the quiet after it.</summary>
    public async Task NextAsync(CancellationToken stop)
    {
        await changes.Reader.ReadAsync(stop);
        do await Task.Delay(Quiet, stop);
        while (changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += Changed;
        watcher.Created += Changed;
        watcher.Deleted += Changed;
        watcher.Renamed += Changed;
        // Too many changes at once are a change, too.
        watcher.Error += Changed;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Changed(object sender, EventArgs change) => changes.Writer.TryWrite(true);
}
