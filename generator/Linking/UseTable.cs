using System.Collections.Frozen;
using System.Runtime.InteropServices;
using TurkicWiki.Content;

namespace TurkicWiki.Linking;

/// <summary>Turns citations around: what cites each passage, once for each address.</summary>
internal static class UseTable
{
    private static readonly ImmutableArray<string> Kinds = ["claim", "entry", "fact", "event", "row"];

    public static FrozenDictionary<PassageId, ImmutableArray<Use>> Of(Site site)
    {
        var uses = new Dictionary<PassageId, List<Use>>();
        foreach (var statement in CitingStatement.Of(site))
        {
            foreach (var citation in statement.Citations)
            {
                ref var of = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, citation.Passage, out _);
                of ??= [];
                // The claims of a page follow each other, and one is enough.
                if (of is not [.., var last] || last.Url != statement.Url || last.Kind != statement.Kind)
                    of.Add(new Use(citation.Passage, statement.Subject, statement.Url, statement.Kind));
            }
        }
        return uses.ToFrozenDictionary(u => u.Key, u => OnePerAddress(u.Value));
    }

    // A claim says more of a page than the fact or the event that rests on the same passage.
    private static ImmutableArray<Use> OnePerAddress(IEnumerable<Use> uses) =>
        [.. uses.OrderBy(u => u.Url, StringComparer.Ordinal).ThenBy(u => Kinds.IndexOf(u.Kind)).DistinctBy(u => u.Url)];
}
