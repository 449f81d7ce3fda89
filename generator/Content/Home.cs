namespace TurkicWiki.Content;

/// <summary>What the editors chose for the home page.</summary>
/// <param name="Example">The claim that shows how a fact is checked; null for none.</param>
/// <param name="Trails">Where a reader may begin.</param>
public sealed record Home(ExampleClaim? Example, ImmutableArray<Trail> Trails)
{
    public static Home Empty { get; } = new(null, []);
}

/// <summary>A claim: the first of a subject's page that cites a passage.</summary>
public sealed record ExampleClaim(Wording Subject, Citation Citation);

/// <summary>An invitation to read, and where it leads: one of a subject, a dataset and a page that lists.</summary>
/// <param name="Heading">The id of a heading of the subject's page, or null.</param>
/// <param name="Page">One of <see cref="Pages"/>.</param>
public sealed record Trail(Wordings Text, Wording? Subject, Wording? Heading, Wording? Dataset, string? Page)
{
    /// <summary>The pages that a trail may lead to.</summary>
    public static ImmutableArray<string> Pages { get; } = ["timeline", "tables", "disagreements", "sources", "status"];
}
