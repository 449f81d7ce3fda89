namespace TurkicWiki.Rendering.Views;

/// <summary>One thing that a source says: a value, when it held, and where that stands.</summary>
/// <param name="Id">Its lasting id, on its owner's page; null elsewhere.</param>
/// <param name="When">From when to when, or null.</param>
/// <param name="AsOf">The date of which it is known, or null.</param>
/// <param name="Preferred">True for the value to be shown first among several.</param>
public sealed record StatementView(
    string? Id,
    ImmutableArray<PartView> Parts,
    DateView? When,
    string? AsOf,
    string? Note,
    ImmutableArray<MarkView> Marks,
    bool Preferred)
{
    /// <summary>Where all values stand if sources disagree about it; else null.</summary>
    public DisputeView? Dispute { get; init; }
}

/// <summary>A field of a box: its label and its values.</summary>
/// <param name="Id">Its anchor where it stands below the text; null in the box.</param>
/// <param name="Dispute">Where all values stand if sources disagree about it; else null.</param>
public sealed record FieldView(string? Id, string Label, ImmutableArray<StatementView> Statements, DisputeView? Dispute);

/// <summary>The box of facts beside an article.</summary>
/// <param name="Fields">The key facts.</param>
/// <param name="More">Fields too long for the box, which stand below the text: the label, and how many values.</param>
public sealed record InfoboxView(ImmutableArray<FieldView> Fields, ImmutableArray<CountedLinkView> More);

/// <summary>A link to several things of a sort, and their number.</summary>
public sealed record CountedLinkView(string Text, string Url, int Count);

/// <summary>One of several values, with what the passages say that give it.</summary>
public sealed record DisputedValueView(StatementView Statement, ImmutableArray<SayingView> Sayings);

/// <summary>A passage, and what it says in the editors' words.</summary>
/// <param name="Language">The language of the source.</param>
public sealed record SayingView(LinkView Passage, string Language, string? Gist, string? Remark);

/// <summary>Values between which sources disagree.</summary>
/// <param name="Subject">Whose they are.</param>
/// <param name="Label">What they are values of.</param>
public sealed record DisagreementView(string Id, LinkView Subject, string Label, ImmutableArray<DisputedValueView> Values);

/// <summary>Something that happened.</summary>
/// <param name="Id">Its anchor on the global timeline; null elsewhere.</param>
/// <param name="ClaimId">Its lasting id, likewise.</param>
/// <param name="Label">What is said of the parts; null for an event with a title of its own.</param>
/// <param name="Others">Other dates that sources give for it.</param>
public sealed record EventView(
    string? Id,
    string? ClaimId,
    DateView Date,
    string? Label,
    ImmutableArray<PartView> Parts,
    string? Kind,
    ImmutableArray<LinkView> Subjects,
    LinkView? Place,
    string? Note,
    ImmutableArray<MarkView> Marks,
    ImmutableArray<StatementView> Others)
{
    /// <summary>The vocabulary's key of its kind, by which the global timeline is filtered.</summary>
    public string? KindKey { get; init; }

    /// <summary>Where it stands on the global timeline, from a subject's own; null elsewhere.</summary>
    public string? Address { get; init; }

    /// <summary>Where all dates stand if sources disagree about it; else null.</summary>
    public DisputeView? Dispute { get; init; }
}

/// <summary>Events in order.</summary>
public sealed record TimelineView(ImmutableArray<EventView> Events);
