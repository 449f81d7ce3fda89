using TurkicWiki.Serving;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Browser;

/// <summary>The preview of a copy of the wiki.</summary>
public sealed class PreviewFixture : IAsyncLifetime
{
    private readonly WikiCopy copy = new();
    private readonly CancellationTokenSource stop = new();
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(300);

    private Task running = Task.CompletedTask;
    private volatile bool isBuilding;
    private long last;

    public string Address { get; private set; } = "";

    public string Root => copy.Root;

    public async Task InitializeAsync()
    {
        var started = new TaskCompletionSource<string>();
        var watcher = new FolderWatcher(copy.Root, "content", "seeds", "themes");
        var build = new PreviewBuild(copy.Root);
        var server = new PreviewServer(
            state =>
            {
                isBuilding = true;
                return build.Next(state);
            },
            watcher);
        running = Task.Run(async () =>
        {
            using (watcher) await server.RunAsync(0, started.SetResult, Built, stop.Token);
        });
        Address = await started.Task.WaitAsync(TimeSpan.FromMinutes(2));

        void Built(PreviewState state, TimeSpan time)
        {
            isBuilding = false;
            Volatile.Write(ref last, TimeProvider.System.GetTimestamp());
        }
    }

    /// <summary>Waits until what was saved before is shown: a page that is opened then is not reloaded for it.</summary>
    public async Task SettledAsync()
    {
        while (isBuilding || TimeProvider.System.GetElapsedTime(Volatile.Read(ref last)) < Calm) await Task.Delay(20);
    }

    /// <summary>Saves a change of a file, as an editor does: beside it, and then in its place.</summary>
    public void Edit(string path, Func<string, string> edit)
    {
        var file = Path.Combine(copy.Root, path);
        var text = File.ReadAllText(file);
        var edited = edit(text);
        Assert.NotEqual(text, edited);
        File.WriteAllText(file + "~", edited);
        File.Move(file + "~", file, overwrite: true);
        Volatile.Write(ref last, TimeProvider.System.GetTimestamp());
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        copy.Dispose();
        stop.Dispose();
    }
}
