using System.Text;
using System.Text.Json.Nodes;

namespace TurkicWiki.Serving;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Version">Another one whenever a page may be another. It stays when a style sheet alone has changed.</param>
/// <param name="Site">The last good pages; null before there are any.</param>
/// <param name="Styles">The addresses of the theme's style sheets by their names.</param>
/// <param name="IsUnread">True if a file could not be read: trying again may help.</param>
public sealed record PreviewState(
    string Version, StaticSite? Site, ImmutableSortedDictionary<string, string> Styles, Problems Problems, bool IsUnread = false)
{
    public static PreviewState Nothing { get; } = new("", null, ImmutableSortedDictionary<string, string>.Empty, Problems.None);

    /// <summary>What a browser is told: with it, it knows whether to reload, to change a style sheet or to show problems.</summary>
    public string Message => new JsonObject
    {
        ["version"] = Version,
        ["styles"] = new JsonObject(Styles.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value))),
        ["problems"] = Problems.Id,
    }.ToJsonString();

    /// <summary>What is added to the end of every page.</summary>
    public byte[] Addition => Encoding.UTF8.GetBytes(
        $"{Problems.Html}<script src=\"{PreviewAssets.ScriptUrl}\" data-version=\"{Version}\" data-problems=\"{Problems.Id}\"></script>\n");
}
