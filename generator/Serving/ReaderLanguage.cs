using Microsoft.AspNetCore.Http;

namespace TurkicWiki.Serving;

/// <summary>The language that a reader prefers, as the host finds it: by its cookie, or else what the browser asks for first.</summary>
internal static class ReaderLanguage
{
    public const string Cookie = "nf_lang";

    public static string? Of(HttpRequest request)
    {
        if (request.Cookies.TryGetValue(Cookie, out var chosen)) return chosen;
        var first = request.Headers.AcceptLanguage.ToString().Split(',', ';')[0].Trim();
        return first.Split('-')[0].ToLowerInvariant() is { Length: > 0 } language ? language : null;
    }
}
