namespace TurkicWiki.Content.Pages;

/// <summary>Where a plain link may lead: to the web and to a mailbox.</summary>
public static class LinkTargets
{
    public const string Hint = "link subjects with [[slug]] and the web with https:";

    private static readonly string[] Schemes = ["https", "http", "mailto"];

    /// <summary>What is wrong with an address, or null.</summary>
    public static string? Fault(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return $"'{url}' is not a whole address";
        return Schemes.Contains(uri.Scheme) && !url.Any(char.IsControl) ? null : $"an address with '{uri.Scheme}:' is not allowed";
    }
}
