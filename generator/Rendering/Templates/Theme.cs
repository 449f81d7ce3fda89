using System.Security.Cryptography;
using TurkicWiki.Content;

namespace TurkicWiki.Rendering.Templates;

/// <summary>A file of a theme that pages refer to: a style sheet, a script, an icon.</summary>
/// <param name="Name">Its path below the theme's <c>assets</c>, with <c>/</c>.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its address, with a hash of its bytes: a browser may keep it for ever.</summary>
    public string Url { get; } = "/" + Theme.AssetFolder + Hashed(Name, Bytes.Span);

    private static string Hashed(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return Path.ChangeExtension(name, hash + Path.GetExtension(name));
    }
}

/// <summary>How the wiki looks: the files of <c>themes/&lt;name&gt;</c>.</summary>
/// <param name="Templates">The Handlebars files below <c>templates</c>; those in <c>partials</c> stand within others.</param>
public sealed record Theme(string Name, ImmutableArray<SourceFile> Templates, ImmutableArray<ThemeAsset> Assets)
{
    /// <summary>Where assets are published.</summary>
    public const string AssetFolder = "assets/";

    internal const string Extension = ".hbs";

    /// <summary>All that compiled templates depend on: their texts, and the addresses of the assets.</summary>
    internal SourceFile AsOneFile => new(
        $"themes/{Name}", string.Join('\n', Templates.Select(t => $"{t.Path}\n{t.Text}").Concat(Assets.Select(a => a.Url))));

    public static bool IsPartial(SourceFile template) => template.Path.Contains("/partials/", StringComparison.Ordinal);

    /// <summary>What templates and programs call it: the file's name without its ending.</summary>
    public static string NameOf(SourceFile template) => Path.GetFileName(template.Path)[..^Extension.Length];
}
