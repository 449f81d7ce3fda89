using Microsoft.AspNetCore.Http;
using TurkicWiki.Rendering;

namespace TurkicWiki.Serving;

/// <summary>Shows a site while it is being written: from memory, rebuilt on every save, reloaded in the browser.</summary>
/// <param name="build">Builds the site; called once at a time, with a version of its own.</param>
/// <param name="folders">The folders whose files a build reads.</param>
public sealed class PreviewServer(Func<string, Snapshot> build, ImmutableArray<string> folders)
{
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private volatile Snapshot current = new("", ImmutableDictionary<string, OutputFile>.Empty, "", "");
    private volatile TaskCompletionSource changed = NewSignal();

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="started">Told the address once there is something to see.</param>
    public async Task RunAsync(int port, Action<string> started, CancellationToken stop)
    {
        using var watcher = new FolderWatcher(folders);
        await using var host = await SiteHost.StartAsync(port, AnswerAsync, stop);
        for (var number = 1; !stop.IsCancellationRequested; number++)
        {
            Show(build($"{run}-{number}"));
            if (number == 1) started(host.Address);
            try
            {
                await watcher.NextAsync(stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Show(Snapshot next)
    {
        // A build that failed before it had a page leaves the last good pages in place, under its problems.
        current = next.Files.IsEmpty ? next with { Files = current.Files, DefaultLanguage = current.DefaultLanguage } : next;
        Interlocked.Exchange(ref changed, NewSignal()).SetResult();
    }

    private Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        Overlay.EventsPath => SendEventsAsync(context),
        var path => SiteHost.SendAsync(context, Answer(path ?? "/", current)),
    };

    private static Answer Answer(string path, Snapshot shown)
    {
        if (shown.Files.IsEmpty) return new Answer(503, "text/html; charset=utf-8", Overlay.PageOf(shown.Version, shown.Problems));
        var site = new StaticSite(shown.Files.GetValueOrDefault, shown.DefaultLanguage);
        var answer = site.Get(path);
        return answer.IsPage ? answer with { Body = Overlay.AddTo(answer.Body.Span, shown.Version, shown.Problems) } : answer;
    }

    // https://html.spec.whatwg.org/multipage/server-sent-events.html
    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var next = changed.Task;
                await context.Response.WriteAsync($"data: {current.Version}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await next.WaitAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left.
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
