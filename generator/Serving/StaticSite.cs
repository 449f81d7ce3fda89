using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using TurkicWiki.Rendering;

namespace TurkicWiki.Serving;

/// <summary>What a host answers to a request.</summary>
/// <param name="Location">Where a redirect leads, or null.</param>
public sealed record Answer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null)
{
    /// <summary>What <c>_headers</c> says of the address.</summary>
    public ImmutableArray<(string Name, string Value)> Headers { get; init; } = [];

    public bool IsPage => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}

/// <summary>
/// Answers requests as the host of a built site does: folders have an <c>index.html</c>; the site's own <c>_redirects</c> and
/// <c>_headers</c> are obeyed, and with them the page for an address that leads nowhere.
/// </summary>
public sealed class StaticSite
{
    private const string RedirectsFile = "_redirects";
    private const string HeadersFile = "_headers";

    private static readonly FileExtensionContentTypeProvider Types = new(
        new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings, StringComparer.OrdinalIgnoreCase)
        {
            [".md"] = "text/markdown",
        });

    private readonly Func<string, OutputFile?> find;
    private readonly ImmutableArray<RedirectRule> redirects;
    private readonly ImmutableArray<HeaderRule> headers;

    /// <param name="find">A file by its path in the site, or null.</param>
    public StaticSite(Func<string, OutputFile?> find)
    {
        this.find = find;
        redirects = RedirectRule.Read(Text(RedirectsFile));
        headers = HeaderRule.Read(Text(HeadersFile));
    }

    /// <summary>Serves a folder that a build wrote.</summary>
    public static StaticSite OfFolder(string root)
    {
        var top = Path.GetFullPath(root) + Path.DirectorySeparatorChar;
        return new StaticSite(path =>
        {
            var place = Path.GetFullPath(Path.Combine(top, path));
            return place.StartsWith(top, StringComparison.Ordinal) && File.Exists(place)
                ? new OutputFile(path, File.ReadAllBytes(place))
                : null;
        });
    }

    /// <param name="path">The path of the request, decoded, with its leading slash.</param>
    /// <param name="language">The language that the reader prefers, if that is known.</param>
    public Answer Get(string path, string? language = null)
    {
        var rules = redirects.Where(r => r.Holds(path, language)).ToImmutableArray();
        if (rules.FirstOrDefault(r => r.Forced) is { } forced) return Obey(forced);
        var file = path[1..];
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        if (Published(file) is { } found) return new Answer(200, TypeOf(file), found.Bytes) { Headers = HeadersOf(path) };
        if (Published(file + "/index.html") is not null) return Moved(301, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + "/");
        return rules is [var rule, ..] ? Obey(rule) with { Headers = HeadersOf(path) } : NotFound;
    }

    private static Answer NotFound => new(404, "text/plain; charset=utf-8", "404"u8.ToArray());

    private Answer Obey(RedirectRule rule) => rule.Status is >= 300 and < 400
        ? Moved(rule.Status, rule.To)
        : find(rule.To[1..]) is { } page ? new Answer(rule.Status, TypeOf(page.Path), page.Bytes) : NotFound;

    private static Answer Moved(int status, string location) => new(status, "text/plain; charset=utf-8", default, location);

    // The host reads these two and publishes neither.
    private OutputFile? Published(string file) => file is RedirectsFile or HeadersFile ? null : find(file);

    private ImmutableArray<(string, string)> HeadersOf(string path) => [.. headers.Where(r => r.Holds(path)).SelectMany(r => r.Headers)];

    private string Text(string file) => find(file) is { } found ? Encoding.UTF8.GetString(found.Bytes.Span) : "";

    private static string TypeOf(string file)
    {
        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/javascript";
        return isText ? type + "; charset=utf-8" : type;
    }
}
