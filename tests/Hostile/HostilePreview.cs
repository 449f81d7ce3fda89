using TurkicWiki.Serving;

namespace TurkicWiki.Tests.Hostile;

/// <summary>The preview of a folder, for as long as it is wanted.</summary>
internal sealed class HostilePreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    public string Address { get; private set; } = "";

    /// <param name="build">Makes what is shown; the first state is that of a good site where it keeps the last.</param>
    public static async Task<HostilePreview> StartAsync(string root, Func<PreviewState, PreviewState> build)
    {
        var preview = new HostilePreview();
        var started = new TaskCompletionSource<string>();
        var watcher = new FolderWatcher(root, "content", "seeds", "themes");
        preview.running = Task.Run(async () =>
        {
            using (watcher) await new PreviewServer(build, watcher).RunAsync(0, started.SetResult, (_, _) => { }, preview.stop.Token);
        });
        if (await Task.WhenAny(started.Task, preview.running) == preview.running) await preview.running;
        preview.Address = await started.Task;
        return preview;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        stop.Dispose();
    }
}
