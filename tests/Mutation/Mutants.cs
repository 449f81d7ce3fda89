using TurkicWiki.Content.Languages;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Makes mutants of statements: in each language alone, and in all of them alike.</summary>
internal sealed class Mutants(Site site, Statements statements, Random random)
{
    private readonly Words words = new(site);

    public IEnumerable<Mutant> Of(Statement statement) =>
        statement.Tellings.SelectMany(t => InOne(statement, t.Key, t.Value)).Concat(InAll(statement));

    private IEnumerable<Mutant> InOne(Statement statement, string code, Telling telling)
    {
        var language = Language(code);
        var text = statements.TextOf(telling.File);
        foreach (var change in FigureSpoiler.Changes)
            foreach (var figure in telling.Figures)
                if (FigureSpoiler.Spoil(change, figure.Value, text.Substring(figure.Start, figure.Length), language, random.Next(1000)) is { } spoilt)
                    yield return Made(statement, change, code, new Edit(telling.File, figure.Start, figure.Length, spoilt));
        foreach (var edit in words.Units(telling, text, code)) yield return Made(statement, "unit", code, edit);
        foreach (var edit in words.Names(telling, text, code, random))
            yield return Made(statement, "name", code, edit) with { IsFarReaching = statement.Kind == "title" };
        foreach (var other in OtherPassages(telling)) yield return Made(statement, other.Change, code, other.Edit(telling));
        foreach (var link in telling.Links) yield return Made(statement, "link", code, Relinked(telling, text, link, AnotherSubject(link.Value)));
    }

    private IEnumerable<Mutant> InAll(Statement statement)
    {
        if (statement.Tellings.Count != site.Languages.Length) yield break;
        var first = statement.Tellings.Values.First();
        foreach (var change in FigureSpoiler.Changes)
            foreach (var figure in first.Figures.DistinctBy(f => f.Value))
                if (InAll(statement, change, figure) is { } mutant) yield return mutant;
        foreach (var other in OtherPassages(first))
            yield return Made(statement, other.Change, Mutant.AllLanguages, [.. statement.Tellings.Values.Select(other.Edit)]);
        foreach (var link in first.Links.DistinctBy(l => l.Value))
        {
            var target = AnotherSubject(link.Value);
            if (statement.Tellings.Values.All(t => t.Links.Count(l => l.Value == link.Value) == 1))
                yield return Made(statement, "link", Mutant.AllLanguages, [.. statement.Tellings.Values.Select(t =>
                    Relinked(t, statements.TextOf(t.File), t.Links.First(l => l.Value == link.Value), target))]);
        }
    }

    // The same change of the same figure, wherever a language says it.
    private Mutant? InAll(Statement statement, string change, Spot figure)
    {
        var turn = random.Next(1000);
        var edits = new List<Edit>();
        foreach (var (code, telling) in statement.Tellings)
        {
            var same = telling.Figures.Where(f => f.Value == figure.Value).ToList();
            if (same.Count == 0) return null;
            foreach (var spot in same)
            {
                var printed = statements.TextOf(telling.File).Substring(spot.Start, spot.Length);
                if (FigureSpoiler.Spoil(change, spot.Value, printed, Language(code), turn) is not { } spoilt) return null;
                edits.Add(new Edit(telling.File, spot.Start, spot.Length, spoilt));
            }
        }
        return Made(statement, change, Mutant.AllLanguages, [.. edits.Distinct()]);
    }

    private IEnumerable<(string Change, Func<Telling, Edit> Edit)> OtherPassages(Telling telling)
    {
        foreach (var cited in telling.Citations)
        {
            var (own, others) = (cited.Value.Split('#')[0], site.Content.Sources.Where(s => s.Passages.Length > 0).ToList());
            var same = others.First(s => s.Id == own).Passages.Select(p => p.Id.ToString()).Where(id => telling.Citations.All(c => c.Value != id)).ToList();
            var foreign = others.Where(s => s.Id != own).SelectMany(s => s.Passages).Select(p => p.Id.ToString()).Where(id => telling.Citations.All(c => c.Value != id)).ToList();
            yield return Recited("citation of the same source", cited.Value, same[random.Next(same.Count)]);
            yield return Recited("citation of another source", cited.Value, foreign[random.Next(foreign.Count)]);
            var printed = statements.TextOf(telling.File).Substring(cited.Start + 1, cited.Length - 1);
            if (Citing.OtherSentence(site, printed, random) is { } sentence) yield return Recited("sentence of a citation", cited.Value, sentence);
        }
    }

    private static (string, Func<Telling, Edit>) Recited(string change, string old, string now) => (change, telling => Recited(telling, old, now));

    private static Edit Recited(Telling telling, string old, string now)
    {
        var spot = telling.Citations.First(c => c.Value == old);
        return new Edit(telling.File, spot.Start, spot.Length, "@" + now);
    }

    private string AnotherSubject(string slug)
    {
        var kind = site.Find(slug)!.Kind;
        var others = site.Subjects.Values.Where(s => s.Kind == kind && s.Slug != slug).Select(s => s.Slug).ToList();
        return others.Count > 0 ? others[random.Next(others.Count)] : site.Subjects.Keys.First(s => s != slug);
    }

    private static Edit Relinked(Telling telling, string text, Spot link, string target) =>
        new(telling.File, link.Start, link.Length, text.Substring(link.Start, link.Length).Replace("[[" + link.Value, "[[" + target, StringComparison.Ordinal));

    private Language Language(string code) => site.Languages.First(l => l.Code == code);

    private static Mutant Made(Statement statement, string change, string scope, params ImmutableArray<Edit> edits) =>
        new(statement.Kind, change, scope, statement.Unit, edits);
}
