using TurkicWiki.Content.Sources;

namespace TurkicWiki.Seeds;

/// <summary>Finds the header of the table that a row belongs to.</summary>
internal static class TableHeader
{
    /// <summary>The first row of its run of rows, or the one that it continues; null for the header itself and for what is no row.</summary>
    public static Passage? Of(ImmutableArray<Passage> all, Passage row)
    {
        if (row.Kind != "row") return null;
        if (row.Continues is { } id) return all.FirstOrDefault(p => p.Id.Passage == id);
        var first = all.IndexOf(row);
        while (first > 0 && all[first - 1] is { Kind: "row", Continues: null }) first--;
        return all[first] == row ? null : all[first];
    }
}
