using System.Text;
using Microsoft.AspNetCore.Http;

namespace TurkicWiki.Serving;

/// <summary>Shows a site while it is being written: rebuilt on every save, each page made when it is asked for, reloaded in the browser.</summary>
/// <param name="build">Makes the next state from the last; called once at a time.</param>
/// <param name="watcher">Tells when there is something to build.</param>
public sealed class PreviewServer(Func<PreviewState, PreviewState> build, FolderWatcher watcher)
{
    // An editor may take this long to write the other half of a file: until then, an error may be none.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    private volatile PreviewState current = PreviewState.Nothing;
    private volatile TaskCompletionSource changed = NewSignal();

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="started">Told the address once there is something to see.</param>
    /// <param name="built">Told what is shown from now on, and how long it took.</param>
    public async Task RunAsync(int port, Action<string> started, Action<PreviewState, TimeSpan> built, CancellationToken stop)
    {
        await using var host = await SiteHost.StartAsync(port, AnswerAsync, stop);
        try
        {
            await BuildAsync(built, stop);
            started(host.Address);
            while (true)
            {
                if (current.IsUnread) await watcher.ChangesWithinAsync(RetryAfter, stop);
                else await watcher.NextAsync(stop);
                await BuildAsync(built, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl+C: nothing is left to do.
        }
    }

    private async Task BuildAsync(Action<PreviewState, TimeSpan> built, CancellationToken stop)
    {
        var start = TimeProvider.System.GetTimestamp();
        var next = build(current);
        if (next.Problems.Stops && !current.Problems.Stops && await watcher.ChangesWithinAsync(Grace, stop)) return;
        current = next;
        Interlocked.Exchange(ref changed, NewSignal()).SetResult();
        built(next, TimeProvider.System.GetElapsedTime(start));
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path == PreviewAssets.EventsUrl) return SendEventsAsync(context);
        var state = current;
        var answer = path == PreviewAssets.ProblemsUrl ? Page(200, state.Problems.Html)
            : PreviewAssets.Find(path) ?? Answer(context.Request, path, state);
        return SiteHost.SendAsync(context, answer);
    }

    private static Answer Answer(HttpRequest request, string path, PreviewState state)
    {
        if (state.Site is not { } site) return With(state, Page(503, "<!doctype html><html lang=\"en\"><title>Preview</title><body></body></html>"));
        try
        {
            var answer = site.Get(path, ReaderLanguage.Of(request));
            return answer.IsPage ? With(state, answer) : answer;
        }
        catch (Exception e)
        {
            // A page that cannot be made of content with errors, or at all: the others can still be read.
            var problems = new Problems("this page cannot be made", $"{state.Problems.Text}\n{e}\n", Stops: true);
            return With(state with { Problems = problems }, Page(500, "<!doctype html><html lang=\"en\"><title>Preview</title><body></body></html>"));
        }
    }

    private static Answer Page(int status, string html) =>
        new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html)) { Headers = [("Cache-Control", "no-store")] };

    private static Answer With(PreviewState state, Answer page)
    {
        var body = page.Body.Span;
        var end = body.LastIndexOf("</body>"u8) is var found and >= 0 ? found : body.Length;
        return page with { Body = (byte[])[.. body[..end], .. state.Addition, .. body[end..]] };
    }

    // https://html.spec.whatwg.org/multipage/server-sent-events.html
    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await context.Response.WriteAsync("retry: 500\n", context.RequestAborted);
            while (true)
            {
                var next = changed.Task;
                await context.Response.WriteAsync($"data: {current.Message}\n\n", context.RequestAborted);
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
