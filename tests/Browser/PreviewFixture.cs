using TurkicWiki.Serving;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Browser;

/// <summary>The preview of a copy of the wiki.</summary>
public sealed class PreviewFixture : IAsyncLifetime
{
    private readonly WikiCopy copy = new();
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    public string Address { get; private set; } = "";

    public string Root => copy.Root;

    public async Task InitializeAsync()
    {
        var started = new TaskCompletionSource<string>();
        var watcher = new FolderWatcher(copy.Root, "content", "seeds", "themes");
        var server = new PreviewServer(new PreviewBuild(copy.Root).Next, watcher);
        running = Task.Run(async () =>
        {
            using (watcher) await server.RunAsync(0, started.SetResult, (_, _) => { }, stop.Token);
        });
        Address = await started.Task.WaitAsync(TimeSpan.FromMinutes(2));
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
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        copy.Dispose();
        stop.Dispose();
    }
}
