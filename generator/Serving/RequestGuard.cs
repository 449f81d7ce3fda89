using Microsoft.AspNetCore.Http;

namespace TurkicWiki.Serving;

/// <summary>
/// Turns away what no reader at this machine asks for: a name that someone else's server made to lead here (DNS rebinding),
/// another site's page that reads or embeds this one, and anything that is no plain reading of a path.
/// </summary>
internal static class RequestGuard
{
    private static readonly HashSet<string> OwnNames = new(StringComparer.OrdinalIgnoreCase) { "127.0.0.1", "localhost", "[::1]" };

    /// <summary>Why a request is refused; null if it is not.</summary>
    public static (int Status, string Reason)? Refuse(HttpRequest request)
    {
        if (!OwnNames.Contains(request.Host.Host) || request.Host.Port != request.HttpContext.Connection.LocalPort)
            return (421, "this server answers for 127.0.0.1 and localhost only");
        if (request.Headers.Origin is [{ } origin] && origin != $"http://{request.Host}") return (403, "another site asks");
        if (IsForeign(request)) return (403, "another site asks");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return (405, "there is nothing to change here");
        return IsPlain(request.Path.Value) ? null : (400, "this is no address of a page");
    }

    // Following a link from another site is reading; fetching, framing or embedding from there is not.
    private static bool IsForeign(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        && !(request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document");

    private static bool IsPlain(string? path) =>
        path is ['/', ..] && !path.Contains('\\') && !path.Any(char.IsControl) && !path.Split('/').Any(part => part is "." or "..");
}
