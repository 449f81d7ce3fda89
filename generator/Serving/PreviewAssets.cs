using System.Reflection;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Serving;

/// <summary>The preview's own files. They come from the same address as the site, whose Content-Security-Policy allows no others.</summary>
internal static class PreviewAssets
{
    public const string Folder = "/.preview/";
    public const string EventsUrl = Folder + "events";
    public const string ProblemsUrl = Folder + "problems";
    private static readonly ThemeAsset Script = Embedded("preview.js");
    private static readonly ThemeAsset Style = Embedded("preview.css");

    // Under another name whenever it changes, as the theme's are: a reload need not ask for it again.
    private static readonly ImmutableDictionary<string, Answer> Files = new[]
    {
        Kept(Script, "text/javascript; charset=utf-8"), Kept(Style, "text/css; charset=utf-8"),
    }.ToImmutableDictionary();

    public static string ScriptUrl => UrlOf(Script);

    public static string StyleUrl => UrlOf(Style);

    public static Answer? Find(string path) => Files.GetValueOrDefault(path);

    private static string UrlOf(ThemeAsset asset) => Folder + asset.Url[(asset.Url.LastIndexOf('/') + 1)..];

    private static KeyValuePair<string, Answer> Kept(ThemeAsset asset, string type) => new(
        UrlOf(asset),
        new Answer(200, type, asset.Bytes) { Headers = [("Cache-Control", "public, max-age=31536000, immutable"), ("X-Content-Type-Options", "nosniff")] });

    private static ThemeAsset Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ThemeAsset(name, bytes);
    }
}
