using System.Collections.Frozen;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>
/// Checks that a text names no subject that neither its other languages nor the passages it rests on name. A link names its subject; a
/// pronoun may stand for a name, so one that is missing is no fault.
/// </summary>
internal static class NameParity
{
    public static IEnumerable<Diagnostic> Check(Site site)
    {
        var finders = NameFinder.Of(site);
        var pages = site.Subjects.Values.OfType<Subject.Treated>().Select(s => s.Pages).Concat(site.Pages.Values)
            .Where(p => p.Count > 1 && p.Count == site.Languages.Length && p.Values.All(page => page.Diagnostics.IsEmpty));
        return pages.SelectMany(p => Claims(site, p)).Concat(pages.SelectMany(p => Headlines(site, p)))
            .Concat(Wordings(site))
            .SelectMany(texts => Strangers(site, finders, texts))
            .Where(s => site.Find(s.Slug) is { } subject && subject.Kind != Kind.Topic)
            .Select(Differs);
    }

    // What a topic is called is a description more than a name: it is found only to keep the names within it apart.
    // The n-th cited claims of a section; where their numbers differ, that is reported instead.
    private static IEnumerable<Siblings> Claims(Site site, ImmutableSortedDictionary<string, Page> pages)
    {
        var bySection = pages.Select(p => (Language: p.Key, Claims: p.Value.Claims.Where(c => !c.Citations.IsEmpty).ToLookup(c => c.Section))).ToImmutableArray();
        foreach (var section in bySection[0].Claims.OfType<IGrouping<string, Claim>>())
        {
            var sections = bySection.Select(p => (p.Language, Claims: p.Claims[section.Key].ToImmutableArray())).ToImmutableArray();
            if (sections.Any(s => s.Claims.Length != section.Count())) continue;
            for (var n = 0; n < section.Count(); n++)
            {
                var claims = sections.Select(s => (s.Language, Claim: s.Claims[n])).ToImmutableArray();
                yield return new Siblings(
                    [.. claims.Select(c => Of(c.Language, c.Claim))],
                    claims.SelectMany(c => c.Claim.Citations).SelectMany(c => Mentioned(site, c.Passage)).Prepend(pages.Values.First().Id.Slug));
            }
        }
    }

    private static IEnumerable<Siblings> Headlines(Site site, ImmutableSortedDictionary<string, Page> pages)
    {
        var slug = pages.Values.First().Id.Slug;
        yield return new Siblings([.. pages.Select(p => Of(site, p.Value.FrontMatter.Title, p.Key))], [slug]);
        yield return new Siblings([.. pages.Select(p => Of(site, p.Value.FrontMatter.Description, p.Key))], [slug]);
        if (pages.Values.Select(p => p.Sections.Length).Distinct().Count() > 1) yield break;
        foreach (var n in Enumerable.Range(1, pages.Values.First().Sections.Length - 1))
            yield return new Siblings([.. pages.Select(p => Of(p.Key, p.Value.Sections[n]))], [slug]);
    }

    private static IEnumerable<Siblings> Wordings(Site site)
    {
        var content = site.Content;
        return
        [
            .. from subject in site.Subjects.Values.OfType<Subject.Treated>()
               from fact in subject.Facts.Facts
               from siblings in Of(site, [subject.Slug], fact.Citations, (fact.Value as FactValue.Text)?.Value, fact.Note)
               select siblings,
            .. site.Subjects.Values.OfType<Subject.Named>().SelectMany(s => Of(site, [s.Slug], s.Entry.Citations, s.Entry.Title, s.Entry.Line)),
            .. site.Events.SelectMany(e => Of(site, e.Subjects.Select(s => s.Text), e.Citations, e.Title, e.Note)),
            .. site.Datasets.Values.SelectMany(d => Of(
                site, d.Subjects.Select(s => s.Text), d.Rows.SelectMany(r => r.Citations),
                [d.Title, d.Note, .. d.Columns.Select(c => c.Title), .. d.Rows.SelectMany(r => r.Cells.Select(c => c.Words).Append(r.Note))])),
            .. content.Sources.SelectMany(s => s.Passages).SelectMany(p => Of(site, [], [new Citation(p.Id, p.At)], p.Gist, p.Remarks)),
        ];
    }

    private static IEnumerable<Siblings> Of(Site site, IEnumerable<string> own, IEnumerable<Citation> citations, params IEnumerable<Wordings?> texts)
    {
        var known = own.Concat(citations.SelectMany(c => Mentioned(site, c.Passage)));
        return texts.OfType<Wordings>().Select(w => new Siblings([.. PlacedText.Of(site, w).Select(t => new NamingText(t.Language.Code, t.Text, [], t.Place))], known));
    }

    private static NamingText Of(Site site, Wording line, string language) =>
        new(language, line.Text, [], PlacedText.Of(site, line, site.Languages.First(l => l.Code == language)).Place);

    private static NamingText Of(string language, Section section) => new(language, section.Title, [], (_, _) => section.At);

    private static NamingText Of(string language, Claim claim) => new(language, claim.Text, claim.Links, (_, _) => claim.At);

    private static ImmutableArray<string> Mentioned(Site site, PassageId cited) => PassageNames.Of(site).Of(cited);

    // Most names stand as often in the other languages, and few texts are asked what they only hint at, or what they lack.
    private static IEnumerable<Stranger> Strangers(Site site, FrozenDictionary<string, NameFinder> finders, Siblings siblings)
    {
        if (siblings.Texts.Length < 2) yield break;
        foreach (var text in siblings.Texts)
        {
            if (text.Whole(finders).IsEmpty) continue;
            var others = siblings with { Texts = siblings.Texts.Remove(text) };
            foreach (var name in text.Whole(finders))
            {
                if (IsIn(others, name.Slug, finders) && !IsMoreOften(text, others, name.Slug, finders)) continue;
                var same = text.Whole(finders).Where(n => n.Start == name.Start && n.Length == name.Length).Select(n => n.Slug).ToImmutableArray();
                if (same[0] == name.Slug && IsStrange(site, finders, text, others, same)) yield return new Stranger(text, name.Start, name.Length, name.Slug);
            }
        }
    }

    /// <param name="same">The subjects that bear the name.</param>
    private static bool IsStrange(Site site, FrozenDictionary<string, NameFinder> finders, NamingText text, Siblings others, ImmutableArray<string> same)
    {
        if (same.Any(slug => IsIn(others, slug, finders)))
            return same.All(slug => site.Find(slug) is not null && IsMoreOften(text, others, slug, finders))
                && Lacking(site, finders, text, others).Any(s => s.Kind == site.Find(same[0])?.Kind);
        return (!same.Any(others.Known.Contains) || Lacking(site, finders, text, others).Any())
            && !same.Any(slug => others.Texts.Any(other => finders[other.Language].Hinted(other.Text).Contains(slug)));
    }

    private static bool IsIn(Siblings others, string slug, FrozenDictionary<string, NameFinder> finders)
    {
        foreach (var other in others.Texts)
        {
            foreach (var link in other.Links)
                if (link.Slug == slug) return true;
            if (Times(other, slug, finders) > 0) return true;
        }
        return false;
    }

    private static bool IsMoreOften(NamingText text, Siblings others, string slug, FrozenDictionary<string, NameFinder> finders)
    {
        foreach (var other in others.Texts)
            if (Times(other, slug, finders) >= Times(text, slug, finders)) return false;
        return true;
    }

    private static int Times(NamingText text, string slug, FrozenDictionary<string, NameFinder> finders)
    {
        var times = 0;
        foreach (var name in text.Whole(finders))
            if (name.Slug == slug) times++;
        return times;
    }

    // What all the others name and this text does not: then a name that it alone has stands in its place, though the passage mention
    // both, and so does one that it has more often than they.
    private static IEnumerable<Subject> Lacking(Site site, FrozenDictionary<string, NameFinder> finders, NamingText text, Siblings others) => others.Texts.Length < 2
        ? []
        : others.Texts.Select(o => o.Whole(finders).Select(n => n.Slug)).Aggregate((shared, names) => shared.Intersect(names))
            .Where(slug => !text.Links.Any(l => l.Slug == slug) && !finders[text.Language].Hinted(text.Text).Contains(slug))
            .Select(site.Find).OfType<Subject>().Where(s => s.Kind != Kind.Topic);

    private static Diagnostic Differs(Stranger stranger) => new(
        Rules.NamesDiffer, stranger.In.Place(stranger.Start, stranger.Length),
        $"'{stranger.In.Text.Substring(stranger.Start, stranger.Length)}' names '{stranger.Slug}', which no other language of this text does, nor a passage that it rests on",
        "correct the name, say it in the other languages, or link it");

    private sealed record NamingText(string Language, string Text, ImmutableArray<SubjectLink> Links, Func<int, int, Location> Place)
    {
        private ImmutableArray<NamedSubject> whole;

        /// <summary>The subjects that it names, those within a longer name aside; found once, for each of the others is compared with it.</summary>
        public ImmutableArray<NamedSubject> Whole(FrozenDictionary<string, NameFinder> finders) =>
            whole.IsDefault ? whole = finders[Language].Find(Text).RemoveAll(n => !n.IsWhole) : whole;
    }

    /// <param name="Known">Subjects that any language may name: whose text it is, and those that its passages mention.</param>
    private sealed record Siblings(ImmutableArray<NamingText> Texts, IEnumerable<string> Known);

    private sealed record Stranger(NamingText In, int Start, int Length, string Slug);
}
