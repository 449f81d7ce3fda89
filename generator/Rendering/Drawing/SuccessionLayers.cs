namespace TurkicWiki.Rendering.Drawing;

/// <summary>Puts bodies into layers, so that each stands below all that it came from.</summary>
internal static class SuccessionLayers
{
    /// <param name="arrows">From what to what.</param>
    /// <returns>The layers, from the top; within one, in the order in which the arrows name them.</returns>
    public static ImmutableArray<ImmutableArray<string>> Of(ImmutableArray<(string From, string Into)> arrows)
    {
        var names = arrows.SelectMany(a => new[] { a.From, a.Into }).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var depth = names.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        // As many rounds as there are names: in a circle, which only mistaken facts make, it ends all the same.
        for (var round = 0; round < names.Length; round++)
        {
            foreach (var (from, into) in arrows) depth[into] = Math.Max(depth[into], Math.Min(depth[from] + 1, names.Length - 1));
        }
        // What came from nothing stands right above what it became, not at the top.
        foreach (var first in names.Where(name => arrows.All(a => a.Into != name)))
            depth[first] = Math.Max(0, arrows.Where(a => a.From == first).Min(a => depth[a.Into]) - 1);
        return [.. names.GroupBy(name => depth[name]).OrderBy(layer => layer.Key).Select(layer => layer.ToImmutableArray())];
    }
}
