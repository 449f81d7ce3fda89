using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Exports;

/// <summary>Files that tell the host what to do: <c>_redirects</c>, <c>_headers</c>. docs/hosting.md describes them.</summary>
public static class HostFiles
{
    private const string RedirectsFile = "_redirects";
    private const string HeadersFile = "_headers";

    // Whatever a page is made of comes from the site's own files: a script that found its way into a text would not run.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private const string Fresh = "Cache-Control: public, max-age=0, must-revalidate";

    private const string ForEver = "Cache-Control: public, max-age=31536000, immutable";

    private const string ForOwnPages = "Cross-Origin-Resource-Policy: same-origin";

    // The front page, and what stands beside it.
    private static readonly ImmutableArray<string> AtTop = ["", "robots.txt", "llms.txt", "sitemap.xml", "manifest.json"];

    /// <summary>True for the path of one of these files.</summary>
    public static bool Has(string path) => path is RedirectsFile or HeadersFile;

    public static ImmutableArray<OutputFile> Of(Site site) =>
        [ExportFile.Text(RedirectsFile, Redirects(site)), ExportFile.Text(HeadersFile, Headers(site))];

    // The syntax is Netlify's. "302!" because the front page exists as a file, which a plain rule would leave in place:
    // it is for readers whose languages are all others.
    private static string Redirects(Site site)
    {
        var config = site.Content.Config;
        var languages = config.Languages.OrderBy(l => l == config.DefaultLanguage).ToImmutableArray();
        var front = languages.Select(l => $"/  /{l}/  302!  Language={l}");
        var renamed =
            from redirect in site.Redirects
            let subject = site.Find(redirect.Value)
            where subject is not null
            from language in config.Languages
            select $"/{language}/{redirect.Key}/*  {subject.Url(language)}  301";
        var missing = languages.Select(l => l == config.DefaultLanguage ? $"/*  /{l}/404.html  404" : $"/{l}/*  /{l}/404.html  404");
        return string.Concat(front.Concat(renamed).Concat(missing).Select(line => line + "\n"));
    }

    // No two blocks give the same header to one address: hosts differ in which of them they send.
    private static string Headers(Site site) => string.Concat(
    [
        Block(
            "/*",
            $"Content-Security-Policy: {ContentSecurityPolicy}",
            $"Permissions-Policy: {PermissionsPolicy}",
            "Cross-Origin-Opener-Policy: same-origin",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Strict-Transport-Security: max-age=31536000; includeSubDomains",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY"),
        .. AtTop.Select(file => Block($"/{file}", Fresh, ForOwnPages)),
        .. site.Content.Config.Languages.Select(language => Block($"/{language}/*", Fresh, ForOwnPages)),
        .. site.Content.Config.Languages.Select(language => Block($"/{language}/feed.xml", "Content-Type: application/atom+xml; charset=utf-8")),
        Block("/compare/*", Fresh, ForOwnPages),
        Block($"/{Theme.AssetFolder}*", ForEver, ForOwnPages),
        Block("/data/*", Fresh, "Access-Control-Allow-Origin: *", "Cross-Origin-Resource-Policy: cross-origin"),
        Block("/data/claims.jsonl", "Content-Type: application/x-ndjson; charset=utf-8"),
        Block("/data/sources.bib", "Content-Type: application/x-bibtex; charset=utf-8"),
        Block("/data/sources.csl.json", "Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8"),
    ]);

    private static string Block(string path, params ReadOnlySpan<string> headers) => $"{path}\n  {string.Join("\n  ", headers)}\n";
}
