using System.Text;
using TurkicWiki.Content;

namespace TurkicWiki.Rendering.Templates;

/// <summary>Sorts the files of a theme's folder into templates and assets.</summary>
public static class ThemeReader
{
    /// <param name="files">The files below <c>themes/&lt;name&gt;</c>: their paths from the repository's root, and their bytes.</param>
    public static Theme Read(string name, IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        var (templates, assets) = ($"themes/{name}/templates/", $"themes/{name}/assets/");
        var sorted = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToImmutableArray();
        return new Theme(
            name,
            [
                .. sorted.Where(f => f.Path.StartsWith(templates, StringComparison.Ordinal) && f.Path.EndsWith(Theme.Extension, StringComparison.Ordinal))
                    .Select(f => new SourceFile(f.Path, Encoding.UTF8.GetString(f.Bytes.Span).ReplaceLineEndings("\n"))),
            ],
            [
                .. sorted.Where(f => f.Path.StartsWith(assets, StringComparison.Ordinal))
                    .Select(f => new ThemeAsset(f.Path[assets.Length..], LeanAsset.Of(f.Path, f.Bytes))),
            ]);
    }
}
