namespace TurkicWiki.Rendering.Views;

/// <summary>The events of a year; without a title, those of which no more than the decade is known.</summary>
public sealed record YearView(string? Id, string? Title, ImmutableArray<EventView> Events);

/// <summary>The events of a decade, or of no date at all.</summary>
public sealed record DecadeView(string Id, string Title, ImmutableArray<YearView> Years);

/// <summary>A bar of the overview: the events of a year.</summary>
public sealed record YearBarView(int Year, int X, string Y, string Height);

/// <summary>A decade in the overview: a small drawing that leads to its events.</summary>
/// <param name="Current">True on the decade's own page.</param>
public sealed record SpanView(string Title, string Url, int Count, ImmutableArray<YearBarView> Bars, bool Current);

/// <summary>A choice of a filter.</summary>
public sealed record OptionView(string Value, string Text);

/// <summary>A filter: a name for the address's query, and what can be chosen.</summary>
public sealed record FilterView(string Name, string Label, ImmutableArray<OptionView> Options);

/// <summary>Every event, or those of a decade.</summary>
/// <param name="Decade">The decade, where it has a page of its own.</param>
/// <param name="Count">How many events the page has.</param>
/// <param name="CountForms">The forms of a string that counts events, as JSON.</param>
public sealed record ChronicleView(
    string? Decade,
    ImmutableArray<SpanView> Overview,
    ImmutableArray<FilterView> Filters,
    int Count,
    string CountForms,
    ImmutableArray<DecadeView> Decades,
    ImmutableArray<ReferenceView> References);
