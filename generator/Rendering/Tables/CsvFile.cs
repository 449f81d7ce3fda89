using System.Text;
using System.Text.RegularExpressions;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Tables;

/// <summary>
/// A table for spreadsheets and programs, by RFC 4180: numbers and dates in normal form, words in the language of the edition, the
/// passages of each row in its last column. It begins with a byte order mark, without which Excel takes UTF-8 for something else.
/// </summary>
public static partial class CsvFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <param name="path">The address of the page beside which it stands, without the language: <c>/tables/trade/</c>.</param>
    /// <param name="citations">The passages that the marks of the table stand for.</param>
    public static OutputFile Of(Edition edition, string path, TableView table, CitationList citations)
    {
        var passages = citations.Passages.ToImmutableArray();
        var noted = table.Rows.Any(r => Note(r).Length > 0);
        var lines = table.Rows.Select(row => row.Cells.Select(c => c.Value ?? Cells.Text(c))
            .Concat(noted ? [Note(row)] : [])
            .Append(string.Join("; ", Marks(row).Concat(table.Marks).Select(m => passages[m.Number - 1].ToString()).Distinct())));
        return Of(edition, path, Header(edition, table, noted), lines);
    }

    /// <summary>A file of a header and lines.</summary>
    public static OutputFile Of(Edition edition, string path, IEnumerable<string> header, IEnumerable<IEnumerable<string>> lines)
    {
        var text = string.Concat(lines.Prepend(header).Select(line => string.Join(',', line.Select(Field)) + "\r\n"));
        return new OutputFile(Url(edition, path)[1..], (byte[])[.. Utf8.Preamble, .. Utf8.GetBytes(text)]);
    }

    /// <summary>The address of the file beside a page: <c>/en/tables/trade/trade.csv</c>.</summary>
    public static string Url(Edition edition, string path) => edition.Url($"{path}{path.Split('/')[^2]}.csv");

    /// <summary>The name of a column, with its unit.</summary>
    public static string Name(ColumnView column) => column.Unit is null ? column.Text : $"{column.Text} ({column.Unit})";

    private static IEnumerable<string> Header(Edition edition, TableView table, bool noted) =>
        [.. table.Columns.Select(Name), .. noted ? new[] { edition.Text("note-label") } : [], edition.Text("source")];

    private static string Note(TableRowView row) =>
        string.Join(' ', row.Cells.SelectMany(c => c.Statements).Select(s => s.Note).Append(row.Note).OfType<string>().Distinct());

    private static IEnumerable<MarkView> Marks(TableRowView row) => row.Cells.SelectMany(c => c.Statements).SelectMany(s => s.Marks).Concat(row.Marks);

    private static string Field(string text)
    {
        var safe = Harmless(text);
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // An apostrophe before it makes it a text.
    private static string Harmless(string text) => Formula().IsMatch(text) ? "'" + text : text;

    // A spreadsheet runs what begins with one of these signs, some also after a space. A number may have its minus.
    [GeneratedRegex(@"^(?!-[0-9]+(\.[0-9]+)?\z)\s*[=+\-@＝＋－＠]|^[\t\r\n]")]
    private static partial Regex Formula();
}
