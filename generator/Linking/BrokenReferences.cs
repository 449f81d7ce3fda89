using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Finds slugs and event ids in YAML files that lead nowhere.</summary>
internal static class BrokenReferences
{
    public static IEnumerable<Diagnostic> In(Site site)
    {
        var content = site.Content;
        var facts = content.Facts.Where(f => !f.Draft).ToImmutableArray();
        var references = facts.SelectMany(Of)
            .Concat(content.Events.SelectMany(Of))
            .Concat(content.Datasets.SelectMany(Of))
            .Concat(content.Changes.SelectMany(c => Of(c.Subjects)))
            .Concat(content.Sources.SelectMany(s => s.Passages).SelectMany(p => Of(p.About)));
        return references.Select(r => Missing(site, r.Slug, r.At) is { } missing ? missing with { At = SpotOf(content, r.Slug, r.At) } : null).OfType<Diagnostic>()
            .Concat(facts.SelectMany(f => f.Facts).Select(f => MissingEvent(site, f)).OfType<Diagnostic>())
            .Distinct();
    }

    /// <summary>What to say of a slug; null where it has a subject, or a draft that is left out.</summary>
    public static Diagnostic? Missing(Site site, string slug, Location at)
    {
        if (site.Find(slug) is not null || site.Drafts.Contains(slug) || WrittenNames.HasSubject(site.Content, slug)) return null;
        var hint = site.NowOf(slug) is { } now ? $"it is now '{now}'" : Spelling.Hint(slug, site.Subjects.Keys);
        return new Diagnostic(Rules.NoSubject, at, $"no subject '{slug}'", hint);
    }

    private static Diagnostic? MissingEvent(Site site, Fact fact) => fact.Event is { } id && site.Content.Events.All(e => e.Id != id) && !WrittenNames.HasEvent(site.Content, id)
        ? new Diagnostic(Rules.NoEvent, SpotOf(site.Content, id, fact.At), $"no event '{id}'", Spelling.Hint(id, site.Content.Events.Select(e => e.Id)))
        : null;

    // A fact is known by the place where it begins: the name itself stands on that line or on one of the next.
    private static Location SpotOf(WikiContent content, string name, Location at)
    {
        if (at.Length > 1 || !content.Files.TryGetValue(at.File, out var file)) return at;
        var start = file.Text.Split('\n').Take(at.Line - 1).Sum(line => line.Length + 1) + at.Column - 1;
        var found = Regex.Match(file.Text[start..], $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])");
        if (!found.Success) return at;
        var before = file.Text[..(start + found.Index)];
        return new Location(at.File, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'), name.Length);
    }

    private static IEnumerable<Reference> Of(SubjectFacts subject)
    {
        if (subject.Of is { } state) yield return new Reference(state, subject.At);
        foreach (var named in Of(subject.About).Concat(Of(subject.Related)).Concat(subject.Facts.SelectMany(Reference.Of)))
            yield return named;
    }

    private static IEnumerable<Reference> Of(Event told) => Of(told.Place is { } place ? told.Subjects.Add(place) : told.Subjects);

    private static IEnumerable<Reference> Of(Dataset dataset)
    {
        var cells = from row in dataset.Rows
                    from pair in row.Cells.Zip(dataset.Columns)
                    where pair.Second.Type == "subject" && pair.First.Text.Length > 0
                    select new Reference(pair.First.Text, pair.First.At);
        return Of(dataset.Subjects).Concat(cells);
    }

    private static IEnumerable<Reference> Of(ImmutableArray<Wording> slugs) => slugs.Select(s => new Reference(s.Text, s.At));
}
