using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>What passages name: the subjects that they mention or are about, and those of the footnotes whose mark they bear.</summary>
internal sealed class PassageNames
{
    private static readonly ConditionalWeakTable<Site, PassageNames> OfSites = [];

    private readonly FrozenDictionary<PassageId, ImmutableArray<string>> names;
    private readonly FrozenSet<string> searched;

    private PassageNames(Site site)
    {
        names = site.Passages.Values.ToFrozenDictionary(p => p.Id, p => NamedBy(site, p));
        // A source whose import has not looked for names yet can vouch for none.
        searched = site.Content.Sources.Where(s => s.Passages.Any(p => p.Mentions.Length > 0)).Select(s => s.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Those of a site's passages, worked out once.</summary>
    public static PassageNames Of(Site site) => OfSites.GetValue(site.Whole.Linked, linked => new(linked));

    /// <summary>What a passage names; nothing where there is no such passage.</summary>
    public ImmutableArray<string> Of(PassageId passage) => names.GetValueOrDefault(passage, []);

    /// <summary>True if something is cited, and all of it has been searched for names.</summary>
    public bool Knows(ImmutableArray<Citation> citations) =>
        !citations.IsEmpty && citations.All(c => searched.Contains(c.Passage.Source) && names.ContainsKey(c.Passage));

    private static ImmutableArray<string> NamedBy(Site site, Passage passage) => passage.Notes.IsEmpty && passage.About.IsEmpty ? passage.Mentions :
    [
        .. passage.Notes.Select(n => site.Find(passage.Id with { Passage = n })).OfType<Passage>().Prepend(passage)
            .SelectMany(p => p.Mentions.Concat(p.About.Select(a => a.Text))),
    ];
}
