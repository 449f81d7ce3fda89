using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Exports;

/// <summary>Says facts, events and rows as plain text in one language: labels and titles side by side, nothing inflected.</summary>
internal sealed record Wordbook(Site Site, Language Language)
{
    public string Code => Language.Code;

    /// <summary>A claim as it stands on its page: a link without a text of its own reads as its subject's title.</summary>
    public string Of(Claim claim) => claim.TextWith(Title);

    /// <summary><c>Offices: President, Uzbekistan (from 2016)</c>.</summary>
    public string Of(Fact fact)
    {
        var dates = new[] { Period(fact) }.OfType<EdtfDate>().Concat(fact.Attested.Where(_ => Period(fact) is null)).Select(Of);
        var when = string.Join(", ", dates);
        return $"{Word("fields", fact.Field)}: {Value(fact)}{(when.Length > 0 ? $" ({when})" : "")}";
    }

    /// <summary>Its date, where it has one, and its title.</summary>
    public string Of(Event e) =>
        e.Preferred.Date is { } date ? $"{Of(date)}: {e.Title[Code]}" : e.Title[Code];

    /// <summary>The names of columns with their cells, joined by <c>; </c>.</summary>
    public string Of(Dataset dataset, Row row) => string.Join("; ", dataset.Columns
        .Zip(row.Cells, (column, cell) => (column, text: Of(column, cell)))
        .Where(pair => pair.text.Length > 0)
        .Select(pair => $"{pair.column.Title[Code]}: {pair.text}"));

    // A date that is keyed by a subject, such as a recognition, names that first.
    private string Value(Fact fact) =>
        fact.Value is FactValue.Date && Site.Find(fact.Key) is { } by ? $"{by.Title(Code)}, {Of(fact.Value)}" : Of(fact.Value);

    private string Of(FactValue value) => value switch
    {
        FactValue.Text text => text.Value[Code],
        FactValue.Date date => Of(date.When),
        FactValue.Subject subject => Title(subject.Slug),
        FactValue.Words words => string.Join(", ", words.Keys.Select(key => Word(words.List, key))),
        FactValue.Membership membership => $"{Title(membership.State)}, {Word("statuses", membership.Status)}",
        FactValue.Office office => $"{Word("roles", office.Role)}, {Title(office.Of)}",
        FactValue.Succession succession => $"{Title(succession.Into)}, {Word("successions", succession.How)}",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a kind of fact that the exports do not know"),
    };

    private string Of(Column column, Cell cell) => column.Type switch
    {
        _ when cell.Words is { } words => words[Code],
        _ when cell.Text.Length == 0 => "",
        "number" when column.Unit is { } unit => $"{NumberFormat.Format(cell.Text, Language)} {Word("units", unit)}",
        "number" => NumberFormat.Format(cell.Text, Language),
        "subject" => Title(cell.Text),
        _ => cell.Text,
    };

    private string Of(EdtfDate date) => DateFormat.Format(date, Language);

    private string Title(string slug) => Site.Title(slug, Code);

    private string Word(string list, string key) => Site.Content.Vocabulary.Find(list, key)?.Name[Code] ?? key;

    private static EdtfDate? Period(Fact fact) => (fact.From, fact.To) switch
    {
        ({ IsRange: false } from, { IsRange: false } to) when from != to => new EdtfDate($"{from}/{to}"),
        ({ IsRange: false } from, null) => new EdtfDate($"{from}/.."),
        (null, { IsRange: false } to) => new EdtfDate($"../{to}"),
        var (from, to) => from ?? to,
    };
}
