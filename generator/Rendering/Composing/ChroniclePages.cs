using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Drawing;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The timeline of all events: by decade and year, with an overview and filters; where there are too many, a page for each decade.</summary>
public static class ChroniclePages
{
    /// <summary>The kinds of subjects by which events are filtered, with the labels of their filters.</summary>
    private static readonly ImmutableArray<(Kind Kind, string Label)> Filtered =
        [(Kind.State, "state-label"), (Kind.Organisation, "organisation-label"), (Kind.Leader, "leader-label")];

    private static readonly ImmutableArray<string> Events = ["content/events"];

    private sealed record Decade(EdtfDate? Date, ImmutableArray<Event> Events)
    {
        public string Id => Date?.Text ?? Chronicle.Undated;
    }

    public static IEnumerable<PlannedPage> Plan(Edition edition)
    {
        var all = Decades(edition.Site);
        if (!Chronicle.IsSplit(edition.Site)) return [new(Chronicle.Path, () => Compose(edition, all, all, null)) { MadeOf = Events }];
        return
        [
            new(Chronicle.Path, () => Compose(edition, all, [], null)) { MadeOf = Events },
            .. all.Select(decade => new PlannedPage(Chronicle.PageOf(edition.Site, decade.Date), () => Compose(edition, all, [decade], decade)) { MadeOf = Events }),
        ];
    }

    private static ImmutableArray<Decade> Decades(Site site) =>
        [.. site.Events.GroupBy(Chronicle.DecadeOf).Select(group => new Decade(group.Key, [.. group]))];

    /// <param name="all">What the overview shows.</param>
    /// <param name="shown">Whose events stand on the page.</param>
    private static ComposedPage Compose(Edition edition, ImmutableArray<Decade> all, ImmutableArray<Decade> shown, Decade? current)
    {
        var citations = new CitationList(edition.Site);
        var events = shown.SelectMany(d => d.Events).ToImmutableArray();
        var view = new ChronicleView(
            current is null ? null : Title(edition, current),
            Overview(edition, all, current),
            Filters(edition, events),
            events.Length, edition.CountForms("events-count"),
            [.. shown.Select(decade => new DecadeView(decade.Id, Title(edition, decade), Years(edition, decade, citations)))],
            citations.BriefNotes(edition));
        var title = view.Decade is { } decade ? $"{edition.Text("timeline")}: {decade}" : edition.Text("timeline");
        return new ComposedPage(view, title, edition.Text("events-lead"));
    }

    private static string Title(Edition edition, Decade decade) =>
        decade.Date is { } date ? edition.Date(date).Text : edition.Text("undated");

    private static ImmutableArray<SpanView> Overview(Edition edition, ImmutableArray<Decade> all, Decade? current)
    {
        var bars = OverviewDrawing.Of([.. all.Select(d => d.Events)]);
        return
        [
            .. all.Zip(bars, (decade, years) => new SpanView(
                Title(edition, decade),
                Chronicle.IsSplit(edition.Site) ? edition.Url(Chronicle.PageOf(edition.Site, decade.Date)) : "#" + decade.Id,
                decade.Events.Length, years, decade == current)),
        ];
    }

    private static ImmutableArray<YearView> Years(Edition edition, Decade decade, CitationList citations) =>
    [
        .. decade.Events
            .GroupBy(Chronicle.YearOf)
            .OrderBy(year => year.Key ?? 0)
            .Select(year => (Date: YearText(year.Key), Events: year))
            .Select(year => new YearView(
                year.Date is { } id ? $"year-{id}" : null,
                year.Date is { } text ? edition.BareDate(new EdtfDate(text)).Text : null,
                [.. year.Events.Select(e => Timelines.Of(edition, e, citations))])),
    ];

    private static string? YearText(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture);

    private static ImmutableArray<FilterView> Filters(Edition edition, ImmutableArray<Event> events)
    {
        var subjects = edition.Sorted(events.SelectMany(e => e.Subjects.Select(s => s.Text)).Distinct(StringComparer.Ordinal)).ToImmutableArray();
        var kinds = events.Select(e => e.Kind).Distinct(StringComparer.Ordinal)
            .Select(kind => new OptionView(kind, edition.Word("event-kinds", kind)))
            .OrderBy(o => o.Text, edition.Language.Alphabet);
        return
        [
            .. Filtered
                .Select(f => new FilterView(f.Kind.Name, edition.Text(f.Label), [.. subjects.Where(s => s.Kind == f.Kind).Select(s => new OptionView(s.Slug, s.Title(edition.Code)))]))
                .Append(new FilterView("kind", edition.Text("kind-label"), [.. kinds]))
                .Where(f => f.Options.Length > 1),
        ];
    }
}
