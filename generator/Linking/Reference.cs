using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>A subject's slug that facts, events or tables name, and where.</summary>
internal readonly record struct Reference(string Slug, Location At)
{
    /// <summary>The subjects that a fact names, its owner aside.</summary>
    public static IEnumerable<Reference> Of(Fact fact) => SlugsOf(fact).Distinct().Select(slug => new Reference(slug, fact.At));

    /// <summary>The slugs that a fact names, as often as it names them.</summary>
    public static IEnumerable<string> SlugsOf(Fact fact) => fact.Value switch
    {
        FactValue.Subject subject => [subject.Slug],
        FactValue.Membership membership => [membership.State],
        FactValue.Office office => [office.Of],
        FactValue.Succession succession => [succession.Into],
        // A date is keyed by the one to whom it applies: who recognised a state, when.
        FactValue.Date when fact.Key.Length > 0 => [fact.Key],
        _ => [],
    };
}
