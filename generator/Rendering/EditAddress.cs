namespace TurkicWiki.Rendering;

/// <summary>Where a contributor edits what a page is made of: the address that the wiki names, with the path filled in.</summary>
public static class EditAddress
{
    /// <summary>Null where the wiki names no such address, or has none of the files.</summary>
    /// <param name="madeOf">Files, or folders of many: the first that the wiki has is taken.</param>
    public static string? Of(Edition edition, params ReadOnlySpan<string> madeOf)
    {
        if (edition.Config.EditUrl is not { } url) return null;
        foreach (var path in madeOf)
            if (Has(edition, path)) return url.Replace("{path}", path, StringComparison.Ordinal);
        return null;
    }

    private static bool Has(Edition edition, string path) =>
        edition.Site.Content.Files.ContainsKey(path) || edition.Site.Content.Files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));
}
