using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Pages;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Disagreements as readers see them: every value, each with its passages, the preferred one first.</summary>
public static class Disagreements
{
    public static ImmutableArray<DisagreementView> Of(Edition edition, string slug, CitationList citations) =>
        [.. edition.Index.DisagreementsOf(slug).Select(d => Of(edition, d, citations))];

    /// <summary>The sign of a fact that sources disagree about; null for any other.</summary>
    public static DisputeView? About(Edition edition, Fact fact) => Sign(edition, edition.Index.DisagreementOf(fact));

    /// <summary>The sign of an event whose dates differ; null for any other.</summary>
    public static DisputeView? About(Edition edition, Event e) => Sign(edition, edition.Index.DisagreementOf(e));

    /// <summary>The signs of a claim that takes one of several values from the passage that gives it.</summary>
    public static ImmutableArray<DisputeView> About(Edition edition, string slug, Claim claim) =>
    [
        .. claim.Citations.SelectMany(c => edition.Index.DisputedIn(c.Passage))
            .Where(found => Concerns(slug, claim, found.Disagreement) && Takes(claim, found.Value))
            .Select(found => found.Disagreement)
            .Distinct()
            .Select(d => Sign(edition, d)!),
    ];

    private static bool Concerns(string slug, Claim claim, Disagreement found)
    {
        var subjects = found.Event is { } e ? e.Subjects.Select(s => s.Text) : [found.Subject];
        return subjects.Any(s => s == slug || claim.Links.Any(l => l.Slug == s));
    }

    // A coarser date than that of the passage leaves open what the sources disagree about.
    private static bool Takes(Claim claim, DisputedValue value) => value switch
    {
        { Date.Date: { } date } => Says(claim, date),
        { Fact.Value: FactValue.Date date } => Says(claim, date.When),
        { Fact.From: { } from } => Says(claim, from),
        { Fact.Value: FactValue.Subject subject } => claim.Links.Any(l => l.Slug == subject.Slug),
        _ => false,
    };

    private static bool Says(Claim claim, EdtfDate date) => claim.Figures.Any(f => f.Value == date.Text);

    private static DisputeView? Sign(Edition edition, Disagreement? found) => found is null
        ? null
        : new DisputeView($"{edition.Site.Find(found.Subject)?.Url(edition.Code)}#{edition.Index.IdOf(found)}", Label(edition, found));

    private static DisagreementView Of(Edition edition, Disagreement found, CitationList citations) => new(
        edition.Index.IdOf(found),
        edition.Link(found.Subject),
        Label(edition, found),
        [.. found.Values.OrderByDescending(v => v.Preferred).Select(v => Value(edition, v, citations))]);

    private static DisputedValueView Value(Edition edition, DisputedValue value, CitationList citations) => new(
        Statements.Disputed(edition, value, citations), [.. value.Citations.Select(c => c.Passage).Distinct().Select(p => Saying(edition, p))]);

    private static SayingView Saying(Edition edition, PassageId id)
    {
        var (source, passage) = (edition.SourceOf(id), edition.Site.Find(id));
        return new SayingView(
            PassageLink(edition, id),
            source?.Record.Language ?? "", passage?.Gist?[edition.Code], passage?.Remarks?[edition.Code]);
    }

    /// <summary>A passage by its source and lines.</summary>
    internal static LinkView PassageLink(Edition edition, PassageId id) => new(
        $"{edition.SourceOf(id)?.Record.Name[edition.Code] ?? id.Source}, {edition.Lines(edition.Site.Find(id)?.Lines)}", edition.UrlOf(id));

    private static string Label(Edition edition, Disagreement found) => found switch
    {
        { Event: { } e } => e.Title[edition.Code],
        { Values: [{ Fact.Value: FactValue.Office office }, ..] } => $"{edition.Word("roles", office.Role)} · {edition.Title(office.Of)}",
        _ when edition.Site.Find(found.Key) is { } subject => $"{edition.Word("fields", found.Field)} · {subject.Title(edition.Code)}",
        _ => edition.Word("fields", found.Field),
    };
}
