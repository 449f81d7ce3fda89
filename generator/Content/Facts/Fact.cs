using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Facts;

/// <summary>What a fact says.</summary>
public abstract record FactValue
{
    /// <summary>A text in every language, such as an official name.</summary>
    public sealed record Text(Wordings Value) : FactValue;

    /// <summary>A day, month, year or range.</summary>
    public sealed record Date(EdtfDate When) : FactValue;

    /// <summary>Another subject, such as a capital.</summary>
    public sealed record Subject(string Slug) : FactValue;

    /// <summary>Words of the vocabulary, such as a type or languages.</summary>
    public sealed record Words(string List, ImmutableArray<string> Keys) : FactValue;

    /// <summary>A state's membership of the organisation that owns the fact.</summary>
    public sealed record Membership(string State, string Status) : FactValue;

    /// <summary>An office: a role of a subject, such as president of uzbekistan.</summary>
    public sealed record Office(string Role, string Of) : FactValue;

    /// <summary>What the owner became: into a subject, and how (a word of the vocabulary).</summary>
    public sealed record Succession(string Into, string How) : FactValue;
}

/// <summary>One sourced statement of <c>facts.yaml</c>, stored once, with its owner.</summary>
/// <param name="Field">The field's key, such as <c>offices</c>.</param>
/// <param name="Key">What tells entries of a keyed field apart (a state, a party, role and of); empty for a single field.</param>
/// <param name="From">Since when it holds, where known.</param>
/// <param name="To">Until when it held, where known.</param>
/// <param name="Attested">When a source shows it to hold, without saying since when.</param>
/// <param name="Event">The event from which it takes its date and citations, or null.</param>
/// <param name="Preferred">True for the value to show first where sources disagree.</param>
public sealed record Fact(
    string Field,
    string Key,
    FactValue Value,
    EdtfDate? From,
    EdtfDate? To,
    ImmutableArray<EdtfDate> Attested,
    ImmutableArray<Citation> Citations,
    Wordings? Note,
    string? Event,
    bool Preferred,
    Location At);

/// <summary>All that a <c>facts.yaml</c> holds.</summary>
/// <param name="Of">The state that a leader or a person belongs to, or null.</param>
/// <param name="About">The subjects that a topic is about.</param>
/// <param name="Formerly">Old addresses, which redirect here.</param>
/// <param name="Related">Subjects to point the reader to.</param>
public sealed record SubjectFacts(
    string Slug,
    Kind Kind,
    bool Draft,
    string? Of,
    ImmutableArray<Wording> About,
    ImmutableArray<FormerAddress> Formerly,
    ImmutableArray<Wording> Related,
    ImmutableArray<Fact> Facts,
    Location At);
