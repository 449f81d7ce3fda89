using System.Net;
using System.Text;
using System.Text.Json;

namespace TurkicWiki.Serving;

/// <summary>What the preview adds to a page: a script that reloads it after a build, and what is wrong with the content.</summary>
public static class Overlay
{
    public const string EventsPath = "/.preview/events";

    /// <param name="problems">The diagnostics as text; empty for none.</param>
    public static byte[] AddTo(ReadOnlySpan<byte> page, string version, string problems)
    {
        var html = Encoding.UTF8.GetString(page);
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(html.Insert(end < 0 ? html.Length : end, Problems(problems) + Reload(version)));
    }

    /// <summary>A page for when there is no site to show.</summary>
    public static byte[] PageOf(string version, string problems) => AddTo(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Preview</title><body></body></html>"u8, version, problems);

    private static string Reload(string version) => $$"""
        <script>
          new EventSource({{JsonSerializer.Serialize(EventsPath)}}).onmessage = event => {
            if (event.data !== {{JsonSerializer.Serialize(version)}}) location.reload();
          };
        </script>

        """;

    private static string Problems(string problems) => problems.Length == 0 ? "" : $"""
        <details open id="preview-problems" lang="en" style="position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 50vh;
          overflow: auto; margin: 0; padding: .75rem 1rem; background: #2b0b0b; color: #ffe9e6; font: 13px/1.5 ui-monospace, monospace">
          <summary style="cursor: pointer">The content has problems</summary>
          <pre style="margin: .5rem 0 0; white-space: pre-wrap; background: none; color: inherit">{WebUtility.HtmlEncode(problems)}</pre>
        </details>

        """;
}
