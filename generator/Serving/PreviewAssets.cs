using System.Reflection;

namespace TurkicWiki.Serving;

/// <summary>The preview's own files. They come from the same address as the site, whose Content-Security-Policy allows no others.</summary>
internal static class PreviewAssets
{
    public const string Folder = "/.preview/";
    public const string EventsUrl = Folder + "events";
    public const string ProblemsUrl = Folder + "problems";
    public const string ScriptUrl = Folder + "preview.js";
    public const string StyleUrl = Folder + "preview.css";

    private static readonly ImmutableDictionary<string, Answer> Files = new[]
    {
        (ScriptUrl, "text/javascript; charset=utf-8"), (StyleUrl, "text/css; charset=utf-8"),
    }.ToImmutableDictionary(f => f.Item1, f => Embedded(f.Item1[Folder.Length..], f.Item2));

    public static Answer? Find(string path) => Files.GetValueOrDefault(path);

    private static Answer Embedded(string name, string type)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Answer(200, type, bytes) { Headers = [("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")] };
    }
}
