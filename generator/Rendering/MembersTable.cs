using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>The members of an organisation, with their status and time.</summary>
public static class MembersTable
{
    /// <summary>One row for each membership, and for each founder that is not listed as a member; null where there is none.</summary>
    public static TableView? Of(Edition edition, Subject subject, CitationList citations)
    {
        var facts = edition.Index.FactsOf(subject.Slug).ToImmutableArray();
        var members = facts.Where(f => f.Fact.Field == "members").ToImmutableArray();
        var known = members.Select(f => f.Fact.Key).ToHashSet(StringComparer.Ordinal);
        var all = members.Concat(facts.Where(f => f.Fact.Field == "founders" && !known.Contains(f.Fact.Key)))
            .OrderBy(f => edition.Site.Find(f.Fact.Key)?.SortKey(edition.Code) ?? f.Fact.Key, edition.Language.Alphabet)
            .ThenBy(f => Statements.Period(f.Fact))
            .ToImmutableArray();
        if (all.IsEmpty) return null;
        return new TableView(
            "table-members", $"{edition.Word("fields", "members")}: {subject.Title(edition.Code)}",
            [Column("state-label"), Column("status")],
            [.. all.Select(f => Row(edition, f, citations) with { Id = FoundingOf(f)?.ClaimId })],
            [], Cited: false, null);

        // A founder's membership stands for its founding, too.
        OwnedFact? FoundingOf(OwnedFact member) => member.Fact.Field == "founders"
            ? null
            : facts.FirstOrDefault(f => f.Fact.Field == "founders" && f.Fact.Key == member.Fact.Key);

        ColumnView Column(string key) => new(edition.Text(key), null, null, Numeric: false);
    }

    private static TableRowView Row(Edition edition, OwnedFact owned, CitationList citations)
    {
        var statement = Statements.Own(edition, owned, citations);
        var name = new StatementView(null, [statement.Parts[0]], null, null, null, [], Preferred: false);
        var status = statement.Parts is [_, var word, ..] ? word : new PartView(edition.Word("statuses", "founder"));
        return new TableRowView(
            null,
            [new CellView([name], Numeric: false, Header: true), new CellView([statement with { Parts = [status] }], Numeric: false, Header: false)],
            [], null);
    }
}
