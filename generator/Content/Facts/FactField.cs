namespace TurkicWiki.Content.Facts;

/// <summary>What the value of a field is, and by which keys it is written.</summary>
public enum FactShape
{
    /// <summary>A text in every language.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>The slug of another subject.</summary>
    Subject,

    /// <summary>One word or several of the vocabulary.</summary>
    Words,

    /// <summary>A state and its status.</summary>
    Membership,

    /// <summary>A role and whose it is.</summary>
    Office,

    /// <summary>A subject and how the owner became it.</summary>
    Succession,
}

/// <summary>A field of <c>facts.yaml</c>: docs/formats.md has the same table for people.</summary>
/// <param name="ValueKey">The key of its value, such as <c>subject</c>; the first one where it has two.</param>
/// <param name="List">The vocabulary's list that its words are of.</param>
public sealed record FactField(string Name, FactShape Shape, string ValueKey, string List, ImmutableArray<Kind> Kinds)
{
    /// <summary>True if entries are told apart by their value (a state, a party, role and of): two of one value are a disagreement.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>True if an entry may have <c>date</c> beside its value: the day from which it holds.</summary>
    public bool IsDated { get; init; }

    /// <summary>Every field, in the order in which a box shows them.</summary>
    public static ImmutableArray<FactField> All { get; } =
    [
        Text("official-name", Kind.State, Kind.Organisation),
        Words("type", "word", "organisation-types", Kind.Organisation),
        Words("type", "word", "place-types", Kind.Place),
        Subject("capital", "subject", Kind.State),
        Date("independence", Kind.State),
        Subject("recognised", "by", Kind.State) with { IsKeyed = true, IsDated = true },
        Words("languages", "words", "languages", Kind.State),
        Subject("region", "subject", Kind.State),
        Subject("in", "subject", Kind.Place),
        Date("founded", Kind.Organisation),
        Date("dissolved", Kind.Organisation),
        Subject("initiated-by", "subject", Kind.Organisation, Kind.Agreement),
        Subject("founders", "state", Kind.Organisation) with { IsKeyed = true },
        new("members", FactShape.Membership, "state", "statuses", [Kind.Organisation]) { IsKeyed = true },
        Subject("seat", "subject", Kind.Organisation),
        Text("purpose", Kind.Organisation),
        Subject("part-of", "subject", Kind.Organisation),
        new("became", FactShape.Succession, "into", "successions", [Kind.Organisation, Kind.Topic]) { IsKeyed = true, IsDated = true },
        new("offices", FactShape.Office, "role", "roles", [Kind.Leader, Kind.Person]) { IsKeyed = true },
        Words("profession", "words", "professions", Kind.Leader, Kind.Person),
        Text("works", Kind.Leader, Kind.Person) with { IsKeyed = true, IsDated = true },
        Date("signed", Kind.Agreement),
        Date("in-force", Kind.Agreement),
        Subject("place", "subject", Kind.Agreement),
        Subject("parties", "party", Kind.Agreement) with { IsKeyed = true },
        Text("provides", Kind.Agreement) with { IsKeyed = true },
        Text("documents", Kind.Agreement) with { IsKeyed = true },
        Date("began", Kind.Topic),
        Subject("area", "subject", Kind.Topic),
    ];

    /// <summary>The fields that a subject of a kind may have.</summary>
    public static IEnumerable<FactField> Of(Kind kind) => All.Where(f => f.Kinds.Contains(kind));

    /// <summary>The keys of an entry that say its value.</summary>
    public IEnumerable<string> ValueKeys => Shape switch
    {
        FactShape.Membership => [ValueKey, "status"],
        FactShape.Office => [ValueKey, "of"],
        FactShape.Succession => [ValueKey, "how", "date"],
        _ => IsDated ? [ValueKey, "date"] : [ValueKey],
    };

    private static FactField Text(string name, params ImmutableArray<Kind> kinds) => new(name, FactShape.Text, "text", "", kinds);

    private static FactField Date(string name, params ImmutableArray<Kind> kinds) => new(name, FactShape.Date, "date", "", kinds);

    private static FactField Subject(string name, string key, params ImmutableArray<Kind> kinds) => new(name, FactShape.Subject, key, "", kinds);

    private static FactField Words(string name, string key, string list, params ImmutableArray<Kind> kinds) =>
        new(name, FactShape.Words, key, list, kinds);
}
