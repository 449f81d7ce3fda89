using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Gathers every statement of a wiki that is told in each language.</summary>
internal sealed class Statements(Site site, Units units)
{
    private readonly Dictionary<string, int[]> lines = [];

    public IEnumerable<Statement> All() => PagesOfAll().SelectMany(OfPages)
        .Concat(site.Content.Facts.SelectMany(s => s.Facts).SelectMany(f => Texts(("fact", (f.Value as FactValue.Text)?.Value), ("fact", f.Note))))
        .Concat(site.Content.Entries.SelectMany(e => Texts(("title", e.Title), ("entry", e.Line))))
        .Concat(site.Content.Events.SelectMany(e => Texts(("event", e.Title), ("event", e.Note))))
        .Concat(site.Content.Datasets.SelectMany(d => Texts([("caption", d.Title), ("caption", d.Note), .. d.Columns.Select(c => ("caption", (Wordings?)c.Title))])))
        .Concat(site.Content.Datasets.SelectMany(d => d.Rows).SelectMany(r => Texts([("row", r.Note), .. r.Cells.Select(c => ("cell", c.Words))])))
        .Concat(site.Content.Sources.SelectMany(s => s.Passages).SelectMany(p => Texts(("gist", p.Gist), ("remark", p.Remarks))));

    /// <summary>The pages of a subject in every language.</summary>
    public IEnumerable<ImmutableSortedDictionary<string, Page>> PagesOfAll() =>
        site.Subjects.Values.OfType<Subject.Treated>().Select(s => s.Pages).Concat(site.Pages.Values);

    public string TextOf(string file) => site.Content.Files[file].Text;

    public int OffsetOf(Location at)
    {
        if (!lines.TryGetValue(at.File, out var starts))
            lines[at.File] = starts = [0, .. TextOf(at.File).Select((c, i) => c == '\n' ? i + 1 : -1).Where(i => i > 0)];
        return starts[at.Line - 1] + at.Column - 1;
    }

    private IEnumerable<Statement> OfPages(ImmutableSortedDictionary<string, Page> pages)
    {
        var first = pages.Values.First();
        var unit = units.Of(first.Path, 1);
        foreach (var statement in Texts(("title", Of(pages, p => p.FrontMatter.Title)), ("description", Of(pages, p => p.FrontMatter.Description))))
            yield return statement;
        for (var n = 1; n < first.Sections.Length; n++)
            yield return new Statement("heading", unit, pages.ToImmutableSortedDictionary(p => p.Key, p => Heading(p.Value, p.Value.Sections[n])));
        for (var n = 0; n < first.Claims.Length; n++)
        {
            if (first.Claims[n].Citations.IsEmpty) continue;
            var (section, within) = (first.Claims[n].Section, first.Claims.Take(n).Count(c => c.Section == first.Claims[n].Section && !c.Citations.IsEmpty));
            var siblings = pages.ToImmutableSortedDictionary(p => p.Key, p => p.Value.Claims.Where(c => c.Section == section && !c.Citations.IsEmpty).ElementAt(within));
            yield return new Statement("claim", unit, siblings.ToImmutableSortedDictionary(c => c.Key, c => ClaimOf(c.Value)));
            if (siblings.Values.All(c => !c.Derived.IsEmpty))
                yield return new Statement("derived figure", unit, siblings.ToImmutableSortedDictionary(c => c.Key, c => DerivedOf(c.Value)));
        }
    }

    private static Wordings Of(ImmutableSortedDictionary<string, Page> pages, Func<Page, Wording> line) =>
        new(pages.ToImmutableSortedDictionary(p => p.Key, p => line(p.Value)), new Location(pages.Values.First().Path, 1, 1));

    private Telling Heading(Page page, Section section)
    {
        var start = OffsetOf(section.At);
        return new Telling(page.Path, start, start + section.At.Length, Spots(section.Figures), [], []);
    }

    private Telling ClaimOf(Claim claim) => new(
        claim.At.File, OffsetOf(claim.At), OffsetOf(claim.Citations[0].At), Spots(claim.Figures),
        [.. claim.Citations.Select(c => new Spot(c.Passage.ToString(), OffsetOf(c.At), c.At.Length))],
        [.. claim.Links.Select(l => new Spot(l.Slug, OffsetOf(l.At), l.At.Length))]);

    private Telling DerivedOf(Claim claim) => new(
        claim.At.File, OffsetOf(claim.At), OffsetOf(claim.Citations[0].At),
        Spots(claim.Derived.SelectMany(d => d.Operands.Prepend(d.Result))), [], []);

    private ImmutableArray<Spot> Spots(IEnumerable<PlacedFigure> figures) =>
        [.. figures.Where(f => f.At.Length > 0).Select(f => new Spot(f.Value, OffsetOf(f.At), f.At.Length))];

    // A text that YAML folds or escapes does not stand in the file as it reads; those few are left alone.
    private IEnumerable<Statement> Texts(params IEnumerable<(string Kind, Wordings? Words)> texts)
    {
        foreach (var (kind, words) in texts)
        {
            if (words is null) continue;
            var tellings = words.ByLanguage
                .Select(w => (w.Key, Telling: Told(w.Value, w.Key)))
                .Where(t => t.Telling is not null)
                .ToImmutableSortedDictionary(t => t.Key, t => t.Telling!);
            if (!tellings.IsEmpty) yield return new Statement(kind, units.Of(words.ByLanguage.Values.First().At), tellings);
        }
    }

    private Telling? Told(Wording wording, string language)
    {
        var begin = OffsetOf(wording.At);
        var text = TextOf(wording.At.File);
        var start = Array.Find([begin, begin + 1], b => string.CompareOrdinal(text, b, wording.Text, 0, wording.Text.Length) == 0);
        return start == 0 ? null : Telling.Plain(wording.At.File, start, wording.Text, site.Languages.First(l => l.Code == language).Figures);
    }
}
