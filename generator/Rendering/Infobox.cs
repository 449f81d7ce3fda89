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

    /// <summary>What a subject's own facts, or those of others, say of it in one field.</summary>
    private sealed record Field(string Id, string Label, ImmutableArray<OwnedFact> Facts, bool IsOwn);

    /// <summary>The box, and the fields that would make it too long: they stand below the text, and are cited when that is written.</summary>
    public static (InfoboxView? Box, Func<ImmutableArray<FieldView>> Below) Of(Edition edition, Subject subject, CitationList citations)
    {
        var own = edition.Index.FactsOf(subject.Slug)
            .Where(f => !Tabled.Contains(f.Fact.Field))
            .GroupBy(f => f.Fact.Field, StringComparer.Ordinal)
            .Select(field => new Field(
                $"fact-{field.Key}", edition.Word("fields", field.Key), [.. field.OrderByDescending(f => f.Fact.Preferred)], IsOwn: true));
        var outside = Outside(edition, subject)
            .GroupBy(f => f.Fact.Field, StringComparer.Ordinal)
            .Select(field => new Field($"fact-{LabelOutside(field.Key)}", edition.Text(LabelOutside(field.Key)), [.. field], IsOwn: false));
        var (key, below) = Divided([.. own, .. outside]);
        if (key.IsEmpty && below.IsEmpty) return (null, () => []);
        var box = new InfoboxView(
            [.. key.Select(f => View(edition, f, citations) with { Id = null })],
            [.. below.Select(f => new CountedLinkView(f.Label, $"#{f.Id}", f.Facts.Length))]);
        return (box, () => [.. below.Select(f => View(edition, f, citations))]);
    }

    // Everything where there is little; else what is short, a subject's own first.
    private static (ImmutableArray<Field> Key, ImmutableArray<Field> Below) Divided(ImmutableArray<Field> all)
    {
        if (all.Sum(f => f.Facts.Length) <= Rows) return (all, []);
        var key = new List<Field>();
        foreach (var field in all)
            if (field.Facts.Length <= Math.Min(field.IsOwn ? RowsOfOwn : RowsFromOutside, Rows - key.Sum(f => f.Facts.Length))) key.Add(field);
        return ([.. key], [.. all.Except(key)]);
    }

    // A field of one's own says at its label that sources disagree about it.
    private static FieldView View(Edition edition, Field field, CitationList citations) => field.IsOwn
        ? new FieldView(
            field.Id, field.Label,
            [.. field.Facts.Select(f => Statements.Own(edition, f, citations) with { Dispute = null })],
            field.Facts.Select(f => Disagreements.About(edition, f.Fact)).FirstOrDefault(d => d is not null))
        : new FieldView(field.Id, field.Label, [.. field.Facts.Select(f => Statements.FromOutside(edition, f, citations))], Dispute: null);

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
