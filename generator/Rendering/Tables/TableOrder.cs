using TurkicWiki.Content.Languages;
using TurkicWiki.Figures;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Tables;

/// <summary>
/// Gives every cell its place in the order of its column: numbers by size, dates by time, words by the language's own alphabet. A script
/// then sorts by whole numbers, and needs to know no language.
/// </summary>
public static class TableOrder
{
    /// <summary>The table with the order of its cells; as it is where it has no rows to sort.</summary>
    public static TableView Of(TableView table, Alphabet alphabet)
    {
        if (table.Rows.Length < 2) return table;
        // By column, then by row.
        var keys = table.Columns.Select((_, column) => KeysOf(table, column)).ToImmutableArray();
        var places = keys.Select(column => Places(column, alphabet)).ToImmutableArray();
        return table with
        {
            Columns = [.. table.Columns.Select((column, i) => column with { Sortable = HasOrder(keys[i]) })],
            Rows = [.. table.Rows.Select((row, r) => row with { Cells = [.. row.Cells.Select((cell, i) => Placed(cell, places[i], keys[i][r]))] })],
        };
    }

    // Where some cells are empty and the others equal, the order brings those together that are not.
    private static bool HasOrder(ImmutableArray<string> keys) => keys.Any(key => key != keys[0]);

    // A row whose cells are too few is an error of its own, and is shown in the preview all the same.
    private static ImmutableArray<string> KeysOf(TableView table, int column) =>
        [.. table.Rows.Select(r => column < r.Cells.Length ? r.Cells[column] : Cells.Empty).Select(cell => cell.Value ?? Cells.Text(cell))];

    private static CellView Placed(CellView cell, Dictionary<string, int> places, string key) =>
        places.TryGetValue(key, out var place) ? cell with { Order = place.ToString(CultureInfo.InvariantCulture) } : cell;

    private static Dictionary<string, int> Places(ImmutableArray<string> all, Alphabet alphabet)
    {
        var keys = all.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var order = keys.All(IsNumber) ? keys.OrderBy(Number)
            : keys.All(key => EdtfDate.Parse(key) is not null) ? keys.OrderBy(key => new EdtfDate(key))
            : keys.Order(alphabet);
        return order.Select((key, i) => (key, i)).ToDictionary(p => p.key, p => p.i + 1, StringComparer.Ordinal);
    }

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
