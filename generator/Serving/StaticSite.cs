using Microsoft.AspNetCore.StaticFiles;
using TurkicWiki.Rendering;

namespace TurkicWiki.Serving;

/// <summary>What a host answers to a request.</summary>
/// <param name="Location">Where a redirect leads, or null.</param>
public sealed record Answer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null)
{
    public bool IsPage => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}

/// <summary>Answers requests as the host of a built site does: folders have an <c>index.html</c>, each language its own <c>404.html</c>.</summary>
/// <param name="find">A file by its path in the site, or null.</param>
/// <param name="defaultLanguage">Whose 404 page answers where the address names no language.</param>
public sealed class StaticSite(Func<string, OutputFile?> find, string defaultLanguage)
{
    private static readonly FileExtensionContentTypeProvider Types = new(
        new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings, StringComparer.OrdinalIgnoreCase)
        {
            [".jsonl"] = "application/x-ndjson",
            [".bib"] = "application/x-bibtex",
            [".md"] = "text/markdown",
        });

    /// <summary>Serves a folder that a build wrote.</summary>
    public static StaticSite OfFolder(string root, string defaultLanguage)
    {
        var top = Path.GetFullPath(root) + Path.DirectorySeparatorChar;
        return new StaticSite(path =>
        {
            var place = Path.GetFullPath(Path.Combine(top, path));
            return place.StartsWith(top, StringComparison.Ordinal) && File.Exists(place)
                ? new OutputFile(path, File.ReadAllBytes(place))
                : null;
        }, defaultLanguage);
    }

    /// <param name="path">The path of the request, decoded, with its leading slash.</param>
    public Answer Get(string path)
    {
        var file = path.TrimStart('/');
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        if (find(file) is { } found) return new Answer(200, TypeOf(file), found.Bytes);
        if (find(file + "/index.html") is not null)
            return new Answer(301, "text/plain", default, string.Concat(path.Split('/').Select(p => "/" + Uri.EscapeDataString(p)).Skip(1)) + "/");
        return Missing(path.Split('/') is [_, var language, ..] ? language : defaultLanguage);
    }

    private Answer Missing(string language)
    {
        var page = (language.Length > 0 ? find($"{language}/404.html") : null) ?? find($"{defaultLanguage}/404.html");
        return page is { } found
            ? new Answer(404, TypeOf(found.Path), found.Bytes)
            : new Answer(404, "text/plain; charset=utf-8", "404"u8.ToArray());
    }

    private static string TypeOf(string file)
    {
        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/javascript";
        return isText ? type + "; charset=utf-8" : type;
    }
}
