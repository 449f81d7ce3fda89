using System.Net;
using Microsoft.AspNetCore.Builder;
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
    public static async Task<SiteHost> StartAsync(int port, RequestDelegate answer, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync(stop);
        return new SiteHost(app);
    }

    /// <summary>Serves a site as it is.</summary>
    public static Task<SiteHost> StartAsync(int port, StaticSite site, CancellationToken stop) =>
        StartAsync(port, context => SendAsync(context, site.Get(context.Request.Path.Value ?? "/")), stop);

    /// <summary>Sends an answer of a <see cref="StaticSite"/>.</summary>
    public static async Task SendAsync(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.Headers.CacheControl = "no-cache";
        if (answer.Location is { } location) context.Response.Headers.Location = location;
        context.Response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
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
}
