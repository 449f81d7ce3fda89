using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Sources;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Composing;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>What the wiki does not know, counted: the tables of <c>::: reach</c>, <c>::: open-facts</c>, <c>::: only-named</c>, <c>::: unused</c> and <c>::: gaps</c>.</summary>
public static class UnknownTables
{
    /// <summary>The table of a block; null for a block of another kind.</summary>
    public static TableView? Of(Edition edition, string block) => block switch
    {
        "reach" => Table(edition, block, "reach-caption", ["source", "year", "latest-date"], Reach(edition)),
        "open-facts" => Table(edition, block, "open-facts", ["subject-label", "fact-label", "as-of"], OpenFacts(edition)),
        "only-named" => Table(edition, block, "named-only", ["kind-label", "subjects-label"], OnlyNamed(edition)),
        "unused" => Table(edition, block, "unused-caption", ["source", "kind-label", "passages", "because"], Unused(edition)),
        "gaps" => Table(edition, block, "gaps-caption", ["source", "not-stated", "remarks", "readings", "lines-left-out"], Gaps(edition)),
        _ => null,
    };

    private static IEnumerable<TableRowView> Reach(Edition edition) => edition.Site.Content.Sources.Select(source => Row(
        Name(edition, source),
        [new PartView(source.Record.Year ?? edition.Text("no-date-given"))],
        [Latest(edition, source) is { } latest ? Statements.Part(edition.Date(latest)) : new PartView(edition.Text("undated"))]));

    // What a source foresees for the years after its own is no knowledge of them.
    private static EdtfDate? Latest(Edition edition, Source source)
    {
        var year = source.Record.Year is { } printed ? EdtfDate.Parse(printed)?.Year : null;
        var told = edition.Site.Events.SelectMany(e => e.When).Select(w => (w.Date, w.Citations))
            .Concat(from subject in edition.Site.Subjects.Keys
                    from owned in edition.Index.FactsOf(subject)
                    from date in Dates(owned.Fact)
                    select (Date: date, owned.Fact.Citations));
        var dates = told
            .Where(t => t.Date is { IsRange: false, Year: { } known } date && known <= (year ?? known) && Says(date, t.Citations))
            .Select(t => t.Date!.Value)
            .ToImmutableArray();
        return dates.IsEmpty ? null : dates.Max();

        bool Says(EdtfDate date, ImmutableArray<Citation> citations) => citations.Any(c =>
            c.Passage.Source == source.Id && edition.Site.Find(c.Passage)?.Figures.Contains(date.Text) == true);
    }

    private static IEnumerable<EdtfDate?> Dates(Fact fact) =>
        [fact.Value is FactValue.Date date ? date.When : null, fact.From, fact.To, .. fact.Attested.Select(d => (EdtfDate?)d)];

    private static IEnumerable<TableRowView> OpenFacts(Edition edition) => edition.Index.Tally.OpenFacts
        .OrderBy(o => o.Owner.SortKey(edition.Code), edition.Language.Alphabet).ThenBy(o => o.Owner.Slug, StringComparer.Ordinal).ThenBy(o => o.Index)
        .Select(o => new OwnedFact(o.Owner, o.Fact, ClaimIds.Of(o.Owner.Facts)[o.Index]))
        .Select(owned => Row(
            [Statements.Part(edition, owned.Owner.Slug) with { Url = $"{owned.Owner.Url(edition.Code)}#{owned.ClaimId}" }],
            [.. Field(edition, owned.Fact), .. Statements.Parts(edition, owned.Fact)],
            [Statements.LastKnown(edition, owned.Fact) is { } known ? Statements.Part(edition.Date(known)) : new PartView(edition.Text("as-of-undated"))]));

    // A role or a status says by itself what it is.
    private static ImmutableArray<PartView> Field(Edition edition, Fact fact) =>
        fact.Value is FactValue.Office or FactValue.Membership ? [] : [new PartView(edition.Word("fields", fact.Field))];

    private static IEnumerable<TableRowView> OnlyNamed(Edition edition) =>
        from kind in Kind.All
        let named = edition.Sorted(edition.Site.Subjects.Values.Where(s => s is Subject.Named && s.Kind == kind)).ToImmutableArray()
        where !named.IsEmpty
        select Row(
            [new PartView(edition.Text(kind.Folder), edition.Url($"/{kind.Folder}/"))],
            [.. named.Select(s => new PartView(s.Title(edition.Code), s.Url(edition.Code)))]);

    private static IEnumerable<TableRowView> Unused(Edition edition) =>
        from source in edition.Index.Tally.Sources
        from kind in source.Unused.GroupBy(p => p.Kind)
        orderby SiteTally.Kinds.IndexOf(kind.Key)
        select Row(
            Name(edition, source.Source),
            [new PartView(edition.Text($"passage-{kind.Key}"))],
            [.. kind.Select(p => new PartView(edition.Lines(p.Lines), edition.UrlOf(p.Id)))],
            [new PartView(StatusPage.WhyUnused(edition, kind.Key))]);

    private static IEnumerable<TableRowView> Gaps(Edition edition) => edition.Index.Tally.Sources.Select(tally => Row(
        Name(edition, tally.Source),
        NotStated(edition, tally.Source.Record),
        [new PartView(edition.Number(tally.Source.Passages.Count(p => p.Remarks is not null)))],
        [new PartView(edition.Number(tally.Source.Passages.Sum(p => p.Readings.Length)))],
        [new PartView(edition.Number(tally.LeftOut))]));

    private static ImmutableArray<PartView> NotStated(Edition edition, SourceRecord record)
    {
        (string Label, bool IsStated)[] parts =
        [
            ("authors", !record.Authors.IsEmpty), ("title-label", record.Title is not null), ("year", record.Year is not null),
            ("publisher", record.Publisher is not null || record.Container is not null),
            ("where-published", record.Url is not null || record.Doi is not null || record.Issn is not null),
        ];
        return [.. parts.Where(p => !p.IsStated).Select(p => new PartView(edition.Text(p.Label)))];
    }

    private static ImmutableArray<PartView> Name(Edition edition, Source source) =>
        [new PartView(source.Record.Name[edition.Code], edition.Url($"/sources/{source.Id}/"))];

    private static TableView Table(Edition edition, string block, string caption, string[] columns, IEnumerable<TableRowView> rows) => new(
        $"table-{block}", edition.Text(caption), [.. columns.Select(c => new ColumnView(edition.Text(c), null, null, Numeric: false))],
        [.. rows], [], Cited: false, null);

    private static TableRowView Row(params ImmutableArray<PartView>[] cells) => new(
        null,
        [.. cells.Select((parts, i) => new CellView(
            parts.IsEmpty ? [] : [new StatementView(null, parts, null, null, null, [], Preferred: false)], Numeric: false, Header: i == 0))],
        [], null);
}
