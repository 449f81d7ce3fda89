using System.Text.RegularExpressions;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Beside;

/// <summary>Facts, events and tables in Markdown, with addresses that are whole and citations as footnotes.</summary>
/// <param name="edition">The language.</param>
/// <param name="page">The address of the page, without the language.</param>
internal sealed partial class PlainMarkdown(Edition edition, string page)
{
    /// <summary>A text in which no sign means anything to Markdown.</summary>
    public static string Escape(string text) => Sign().Replace(text, @"\$0");

    public string Address(string url) => edition.Config.BaseUrl + (url.StartsWith('#') ? edition.Url(page) + url : url);

    // Two marks without a space between them are a link with a label to some readers of Markdown.
    public static string Marks(IEnumerable<MarkView> marks) => string.Join(' ', marks.Select(m => $"[^{m.Number}]"));

    /// <summary>A link of a text; the title of its subject where it has no text of its own.</summary>
    public string Link(string slug, string? anchor, string? text)
    {
        var (title, url, _) = edition.Link(slug);
        return Link(new LinkView(text ?? title, url is null || anchor is null ? url : $"{url}#{anchor}"));
    }

    public string Link(LinkView link) => link.Url is { } url ? $"[{Escape(link.Text)}]({Address(url)})" : Escape(link.Text);

    public string Statement(StatementView statement)
    {
        var when = statement.When is { } date ? $" {Escape(date.Text)}" : "";
        var asOf = statement.AsOf is { } known ? $" ({Escape(known)})" : "";
        var note = statement.Note is { } said ? $" – {Escape(said)}" : "";
        return $"{Parts(statement.Parts)}{when}{asOf}{Marks(statement.Marks)}{note}";
    }

    public string Fields(IEnumerable<FieldView> fields) => Lines(fields.Select(field =>
        $"- **{Escape(field.Label)}**: {string.Join("; ", field.Statements.Select(Statement))}"));

    public string Timeline(TimelineView timeline) => Lines(timeline.Events.Select(Event));

    public string Disagreements(IEnumerable<DisagreementView> found) => Lines(found.Select(d =>
        $"- **{Escape(d.Label)}**: {string.Join("; ", d.Values.Select(v => Statement(v.Statement)))}"));

    public string Table(TableView table)
    {
        IEnumerable<string> heads = table.Columns.Select(c => Escape(c.Unit is { } unit ? $"{c.Text}, {unit}" : c.Text));
        if (table.Cited) heads = heads.Append(Escape(edition.Text("source")));
        ImmutableArray<string> columns = [.. heads];
        return Lines(
        [
            $"**{Escape(table.Caption)}**{Marks(table.Marks)}",
            "",
            Row(columns),
            Row(columns.Select((_, i) => i < table.Columns.Length && table.Columns[i].Numeric ? "--:" : "---")),
            .. table.Rows.Select(row => Row(Cells(row, table.Cited))),
            .. table.Note is { } note ? new[] { "", Escape(note) } : [],
        ]);
    }

    private IEnumerable<string> Cells(TableRowView row, bool cited)
    {
        var cells = row.Cells.Select(c => string.Join("; ", c.Statements.Select(Statement)));
        var note = row.Note is { } said ? $" {Escape(said)}" : "";
        return cited ? cells.Append(Marks(row.Marks) + note) : cells;
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private string Event(EventView e)
    {
        var label = e.Label is { } said ? Escape(said) + (e.Parts.IsEmpty ? "" : ": ") : "";
        var others = e.Others.IsEmpty ? "" : $" ({edition.Text("sources-disagree")}: {string.Join("; ", e.Others.Select(Statement))})";
        var note = e.Note is { } remark ? $" – {Escape(remark)}" : "";
        return $"- **{Escape(e.Date.Text)}**: {label}{Parts(e.Parts)}{Marks(e.Marks)}{others}{note}";
    }

    private string Parts(IEnumerable<PartView> parts) => string.Join(" · ", parts.Select(p => Link(new LinkView(p.Text, p.Url))));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    [GeneratedRegex(@"[\\`*_\[\]<>|#~^]")]
    private static partial Regex Sign();
}
