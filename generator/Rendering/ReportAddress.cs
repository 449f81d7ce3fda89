namespace TurkicWiki.Rendering;

/// <summary>Where a reader reports an error: the address that the wiki names, with what is reported filled in, in the reader's language.</summary>
public static class ReportAddress
{
    /// <summary>Null where the wiki names no such address.</summary>
    /// <param name="path">The page's address without the language.</param>
    public static string? Of(Edition edition, string path, string title)
    {
        // The card of a statement puts the statement's own address in the place of the page's: it must stand here whole, as scripts encode it.
        var page = edition.Config.BaseUrl + edition.Url(path);
        (string Name, string Value)[] said = [("page", page), ("title", title), ("language", edition.Code)];
        (string Name, string Value)[] places =
            [.. said, ("subject", edition.Text("report-subject", said)), ("body", edition.Text("report-body", said))];
        return places.Aggregate(edition.Config.ReportUrl, (url, place) =>
            url?.Replace($"{{{place.Name}}}", Uri.EscapeDataString(place.Value), StringComparison.Ordinal));
    }
}
