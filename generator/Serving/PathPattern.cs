namespace TurkicWiki.Serving;

/// <summary>A path of <c>_redirects</c> or <c>_headers</c>: as it is, or with <c>/*</c> at its end for all below.</summary>
internal static class PathPattern
{
    public static bool Matches(string pattern, string path) => pattern.EndsWith("/*", StringComparison.Ordinal)
        ? (path + "/").StartsWith(pattern[..^1], StringComparison.Ordinal)
        : pattern.TrimEnd('/') == path.TrimEnd('/');
}
