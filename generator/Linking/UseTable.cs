using TurkicWiki.Content;

namespace TurkicWiki.Linking;

/// <summary>Turns citations around: what cites each passage, once for each address.</summary>
internal static class UseTable
{
    private static readonly ImmutableArray<string> Kinds = ["claim", "entry", "fact", "event", "row"];

    public static ImmutableDictionary<PassageId, ImmutableArray<Use>> Of(Site site)
    {
        var uses = from statement in CitingStatement.Of(site)
                   from citation in statement.Citations
                   select new Use(citation.Passage, statement.Subject, statement.Url, statement.Kind);
        return uses.GroupBy(u => u.Passage).ToImmutableDictionary(g => g.Key, OnePerAddress);
    }

    // A claim says more of a page than the fact or the event that rests on the same passage.
    private static ImmutableArray<Use> OnePerAddress(IEnumerable<Use> uses) =>
        [.. uses.OrderBy(u => u.Url, StringComparer.Ordinal).ThenBy(u => Kinds.IndexOf(u.Kind)).DistinctBy(u => u.Url)];
}
