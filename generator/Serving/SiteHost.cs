using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TurkicWiki.Serving;

/// <summary>A web server on this machine alone.</summary>
public sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private SiteHost(WebApplication app) => this.app = app;

    /// <summary>Where it listens: <c>http://127.0.0.1:5080</c>.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Begins to answer requests.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="IOException">The port cannot be had; the message says what to do.</exception>
    public static async Task<SiteHost> StartAsync(int port, RequestDelegate answer, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(context => RequestGuard.Refuse(context.Request) is { } refusal
            ? SendAsync(context, new Answer(refusal.Status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(refusal.Reason + "\n")))
            : answer(context));
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new IOException($"port {port} is taken, perhaps by another preview; {FreePort(port)} is free: --port {FreePort(port)}", e);
        }
        catch (SocketException e)
        {
            throw new IOException($"port {port} cannot be had: {e.Message}", e);
        }
        return new SiteHost(app);
    }

    /// <summary>Serves a site as it is.</summary>
    public static Task<SiteHost> StartAsync(int port, StaticSite site, CancellationToken stop) =>
        StartAsync(port, context => SendAsync(context, site.Get(context.Request.Path.Value!, ReaderLanguage.Of(context.Request))), stop);

    /// <summary>Sends an answer of a <see cref="StaticSite"/>.</summary>
    public static async Task SendAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        if (answer.Location is { } location) response.Headers.Location = location;
        response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await app.StopAsync(atOnce.Token);
        }
        catch (OperationCanceledException)
        {
            // A browser kept its event stream open: nothing to wait for.
        }
        await app.DisposeAsync();
    }

    private static int FreePort(int taken)
    {
        for (var port = taken + 1; port <= IPEndPoint.MaxPort; port++)
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken as well.
            }
        }
        return 0;
    }
}
