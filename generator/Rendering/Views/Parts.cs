namespace TurkicWiki.Rendering.Views;

/// <summary>A text that leads somewhere; plain where there is nowhere to go.</summary>
/// <param name="Lang">The text's language, where it is not the page's.</param>
public sealed record LinkView(string Text, string? Url, string? Lang = null);

/// <summary>A date as readers see it, and as programs do where HTML has a form for it.</summary>
public sealed record DateView(string Text, string? Machine);

/// <summary>A part of a value: a text, a link or a date.</summary>
public sealed record PartView(string Text, string? Url = null, string? Machine = null);

/// <summary>The mark of a reference: <c>[3]</c>.</summary>
/// <param name="Id">Where the note leads back to: <c>cite_ref-3-0</c>.</param>
/// <param name="Note">The note it leads to: <c>cite_note-3</c>.</param>
public sealed record MarkView(int Number, string Id, string Note)
{
    /// <summary>True if the editors remark on the passage.</summary>
    public bool IsRemarked { get; init; }
}

/// <summary>A sign beside what sources disagree about, which leads to all of its values.</summary>
/// <param name="Label">What they are values of.</param>
public sealed record DisputeView(string Url, string Label);

/// <summary>A place that cites a passage: its letter, the way back to it, and which of the passage's sentences it means; null for all.</summary>
public sealed record BackView(string Text, string Url, string? Sentences);

/// <summary>A note at the foot of a page: a passage of a source.</summary>
/// <param name="Back">The places that cite it: ↑ а б в.</param>
/// <param name="Url">The passage on its source's page.</param>
/// <param name="Address">The same in full, for paper.</param>
/// <param name="Language">The language of the source.</param>
public sealed record ReferenceView(
    int Number,
    string Id,
    ImmutableArray<BackView> Back,
    string Source,
    string Url,
    string Address,
    string Section,
    string Language,
    string Lines,
    string? Gist,
    string? Remark);

/// <summary>A line of a table of contents.</summary>
public sealed record ContentsView(string Title, string Url, ImmutableArray<ContentsView> Inner);

/// <summary>A figure that the wiki has worked out, and how.</summary>
/// <param name="Id">The id of the element that shows the working.</param>
public sealed record DerivedView(string Id, string Result, string Working);

/// <summary>The marks at the end of a claim.</summary>
public sealed record MarksView(ImmutableArray<MarkView> Marks, ImmutableArray<DisputeView> Disputes);

/// <summary>A block that the generator fills within a text: one of these.</summary>
public sealed record BlockView(TimelineView? Timeline, TableView? Table, DatasetView? Dataset);
