using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Disagreements as readers see them: every value, each with its passages, the preferred one first.</summary>
public static class Disagreements
{
    public static ImmutableArray<DisagreementView> Of(Edition edition, string slug, CitationList citations) =>
        [.. edition.Index.DisagreementsOf(slug).Select((d, i) => Of(edition, d, $"{slug}-disagreement-{i + 1}", citations))];

    private static DisagreementView Of(Edition edition, Disagreement found, string id, CitationList citations) => new(
        id,
        edition.Link(found.Subject),
        Label(edition, found),
        [.. found.Values.OrderByDescending(v => v.Preferred).Select(v => Statements.Disputed(edition, v, citations))]);

    private static string Label(Edition edition, Disagreement found) => found switch
    {
        { Event: { } e } => e.Title[edition.Code],
        { Values: [{ Fact.Value: FactValue.Office office }, ..] } => $"{edition.Word("roles", office.Role)} · {edition.Title(office.Of)}",
        _ when edition.Site.Find(found.Key) is { } subject => $"{edition.Word("fields", found.Field)} · {subject.Title(edition.Code)}",
        _ => edition.Word("fields", found.Field),
    };
}
