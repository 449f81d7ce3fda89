using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>Finds the line and the column of a place in a file.</summary>
public sealed class LineMap
{
    private readonly string path;
    private readonly int size;
    private readonly ImmutableArray<int> starts;

    public LineMap(SourceFile file)
    {
        var text = file.Text;
        (path, size) = (file.Path, text.Length);
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1)) found.Add(end + 1);
        starts = found.ToImmutable();
    }

    /// <summary>The place of an offset, in UTF-16 units from 0; one outside the file stands for its nearest end.</summary>
    public Location At(int offset, int length = 0)
    {
        var inside = Math.Clamp(offset, 0, size);
        var found = starts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new Location(path, line + 1, inside - starts[line] + 1, length);
    }

    /// <summary>The offset of a place; one outside the file stands for its nearest end.</summary>
    public int OffsetOf(Location at) =>
        Math.Clamp(at.Line > starts.Length ? size : starts[Math.Max(0, at.Line - 1)] + at.Column - 1, 0, size);
}
