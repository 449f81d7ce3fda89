using System.ComponentModel;
using System.Diagnostics;
using TurkicWiki.Serving;

namespace TurkicWiki.Cli;

/// <summary><c>preview</c>: the site as it would be, while it is being written.</summary>
public static class PreviewCommand
{
    private static readonly ImmutableArray<string> Folders = ["content", "seeds", "themes"];

    /// <param name="open">True to open the front page in a browser.</param>
    public static async Task<int> RunAsync(string root, int port, bool open, Terminal terminal, CancellationToken stop)
    {
        using var watcher = new FolderWatcher(root, Folders);
        var told = Problems.None;
        await new PreviewServer(new PreviewBuild(root).Next, watcher).RunAsync(port, Started, Built, stop);
        return ExitCode.Clean;

        void Started(string address)
        {
            terminal.Out.WriteLine($"preview at {address} (Ctrl+C ends it)");
            if (open) Open(address, terminal);
        }

        void Built(PreviewState state, TimeSpan time)
        {
            // What is known already would only bury what is new.
            if (state.Problems != told) terminal.Out.Write(state.Problems.Text);
            told = state.Problems;
            terminal.Out.WriteLine($"ready in {time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms, {told.Summary}");
        }
    }

    private static void Open(string address, Terminal terminal)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            terminal.Error.WriteLine($"no browser could be opened: {e.Message}");
        }
    }
}
