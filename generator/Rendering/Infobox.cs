using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>The box of facts beside an article: a subject's own, then what others' say of it.</summary>
public static class Infobox
{
    /// <summary>Fields that have a table of their own.</summary>
    private static readonly HashSet<string> Tabled = ["members", "founders"];

    public static InfoboxView? Of(Edition edition, Subject subject, CitationList citations)
    {
        var disputed = edition.Index.DisagreementsOf(subject.Slug).Where(d => d.Event is null).Select(d => d.Field).ToHashSet(StringComparer.Ordinal);
        var own = edition.Index.FactsOf(subject.Slug)
            .Where(f => !Tabled.Contains(f.Fact.Field))
            .GroupBy(f => f.Fact.Field, StringComparer.Ordinal)
            .Select(field => new FieldView(
                edition.Word("fields", field.Key),
                [.. field.Select(f => Statements.Own(edition, f, citations)).OrderByDescending(s => s.Preferred)],
                disputed.Contains(field.Key)));
        var outside = Outside(edition, subject)
            .GroupBy(f => f.Fact.Field, StringComparer.Ordinal)
            .Select(field => new FieldView(
                edition.Text(LabelOutside(field.Key)),
                [.. field.Select(f => Statements.FromOutside(edition, f, citations))],
                Disputed: false));
        ImmutableArray<FieldView> fields = [.. own, .. outside];
        return fields.IsEmpty ? null : new InfoboxView(subject.Title(edition.Code), edition.Text($"kind-{subject.Kind.Name}"), fields);
    }

    /// <summary>The interface string that names a field from the side of the subject that the fact names.</summary>
    public static string LabelOutside(string field) => $"outside-{field}";

    /// <summary>Others' facts that name a subject, in its language's order; a founder that is also a member is shown once.</summary>
    public static ImmutableArray<OwnedFact> Outside(Edition edition, Subject subject)
    {
        var naming = edition.Index.FactsNaming(subject.Slug).ToImmutableArray();
        var memberships = naming.Where(f => f.Fact.Field == "members").Select(f => f.Owner.Slug).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. naming
                .Where(f => f.Owner.Slug != subject.Slug && !(f.Fact.Field == "founders" && memberships.Contains(f.Owner.Slug)))
                .OrderBy(f => f.Fact.Field, StringComparer.Ordinal)
                .ThenBy(f => Statements.Period(f.Fact))
                .ThenBy(f => f.Owner.SortKey(edition.Code), edition.Language.Alphabet),
        ];
    }
}
