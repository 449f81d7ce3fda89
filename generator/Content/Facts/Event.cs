using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Facts;

/// <summary>When an event was, by some passages. Two of them are a disagreement.</summary>
public sealed record EventDate(EdtfDate? Date, ImmutableArray<Citation> Citations, bool Preferred, Location At);

/// <summary>Something that happened: an entry of <c>content/events/&lt;year&gt;.yaml</c>.</summary>
/// <param name="Kind">A word of the vocabulary's event kinds.</param>
/// <param name="Subjects">The slugs on whose timelines it stands; the first is its owner.</param>
/// <param name="When">At least one; an undated event has one without a date.</param>
/// <param name="Place">The subject where it happened, or null.</param>
public sealed record Event(
    string Id,
    string Kind,
    Wordings Title,
    ImmutableArray<Wording> Subjects,
    ImmutableArray<EventDate> When,
    Wording? Place,
    Wordings? Note,
    Location At)
{
    /// <summary>The date to show first: the preferred one, or the first.</summary>
    public EventDate Preferred => When.FirstOrDefault(w => w.Preferred) ?? When[0];

    /// <summary>Every passage that any of its dates rests on, once, in order.</summary>
    public ImmutableArray<Citation> Citations =>
        [.. When.SelectMany(w => w.Citations).GroupBy(c => c.Passage).Select(same => same.First() with { Sentences = Citation.United(same) })];
}
