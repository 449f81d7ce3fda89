using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>The box of facts beside an article: a subject's own, then what others' say of it.</summary>
public static class Infobox
{
    /// <summary>Fields that have a table of their own.</summary>
    private static readonly HashSet<string> Tabled = ["members", "founders"];

    /// <summary>As many values as a box holds beside a text, and how many a field may have to stand in a full one.</summary>
    private const int Rows = 8, RowsOfOwn = 5, RowsFromOutside = 2;

    /// <summary>The box, and the fields that stand below the text because they would make it too long.</summary>
    public static (InfoboxView? Box, ImmutableArray<FieldView> Below) Of(Edition edition, Subject subject, CitationList citations)
    {
        var own = edition.Index.FactsOf(subject.Slug)
            .Where(f => !Tabled.Contains(f.Fact.Field))
            .GroupBy(f => f.Fact.Field, StringComparer.Ordinal)
            .Select(field => new FieldView(
                $"fact-{field.Key}",
                edition.Word("fields", field.Key),
                [.. field.Select(f => Statements.Own(edition, f, citations) with { Dispute = null }).OrderByDescending(s => s.Preferred)],
                field.Select(f => Disagreements.About(edition, f.Fact)).FirstOrDefault(d => d is not null)))
            .ToImmutableArray();
        var outside = Outside(edition, subject)
            .GroupBy(f => f.Fact.Field, StringComparer.Ordinal)
            .Select(field => new FieldView(
                $"fact-{LabelOutside(field.Key)}",
                edition.Text(LabelOutside(field.Key)),
                [.. field.Select(f => Statements.FromOutside(edition, f, citations))],
                Dispute: null))
            .ToImmutableArray();
        if (own.IsEmpty && outside.IsEmpty) return (null, []);
        var (key, below) = Divided(own, outside);
        var box = new InfoboxView(key, [.. below.Select(f => new CountedLinkView(f.Label, $"#{f.Id}", f.Statements.Length))]);
        return (box, below);
    }

    // Everything where there is little; else what is short, a subject's own first.
    private static (ImmutableArray<FieldView> Key, ImmutableArray<FieldView> Below) Divided(ImmutableArray<FieldView> own, ImmutableArray<FieldView> outside)
    {
        var all = own.AddRange(outside);
        if (all.Sum(f => f.Statements.Length) <= Rows) return ([.. all.Select(f => f with { Id = null })], []);
        var key = new List<FieldView>();
        foreach (var (field, most) in own.Select(f => (f, RowsOfOwn)).Concat(outside.Select(f => (f, RowsFromOutside))))
            if (field.Statements.Length <= Math.Min(most, Rows - key.Sum(f => f.Statements.Length))) key.Add(field);
        return ([.. key.Select(f => f with { Id = null })], [.. all.Except(key)]);
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
