using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;

namespace TurkicWiki.Linking;

/// <summary>The passages of one kind in a source, and those that some page cites.</summary>
public sealed record KindTally(string Kind, int Passages, int Cited);

/// <summary>How much of a source the wiki uses.</summary>
/// <param name="Kinds">Every kind of passage, also those that the source has none of.</param>
/// <param name="Unused">What no page cites.</param>
/// <param name="WithoutGist">Passages that are cited and have no gist.</param>
/// <param name="LeftOut">The lines of the original that are no passage.</param>
public sealed record SourceTally(
    Source Source, ImmutableArray<KindTally> Kinds, ImmutableArray<Passage> Unused, int WithoutGist, int LeftOut)
{
    /// <summary>Kinds of passages that state nothing which a page could cite.</summary>
    private static readonly ImmutableHashSet<string> Apparatus = ["heading", "reference", "front-matter"];

    /// <summary>The kinds of passages that state something.</summary>
    public ImmutableArray<KindTally> Stating => [.. Kinds.Where(k => !Apparatus.Contains(k.Kind))];
}

/// <summary>How far the wiki is written in a language.</summary>
/// <param name="Articles">The subjects with an article in it.</param>
/// <param name="Texts">The pages without facts that are written in it.</param>
/// <param name="Missing">The slugs of those that have none.</param>
/// <param name="Claims">The claims that its articles make, each with its citations.</param>
/// <param name="Figures">The numbers and dates of these claims: all are checked.</param>
public sealed record LanguageTally(Language Language, int Articles, int Texts, ImmutableArray<string> Missing, int Claims, int Figures);

/// <summary>A fact of which no source says that it has ended.</summary>
/// <param name="Index">Its place among the facts of its owner.</param>
public sealed record OpenFact(Subject.Treated Owner, Fact Fact, int Index);

/// <summary>What the wiki has, counted: the one place from which readers and maintainers learn it.</summary>
public sealed record SiteTally(
    int Articles,
    int Entries,
    int Texts,
    int Facts,
    int Events,
    int Datasets,
    int Rows,
    int Passages,
    int Remarks,
    int Readings,
    int Disagreements,
    ImmutableArray<OpenFact> OpenFacts,
    ImmutableArray<SourceTally> Sources,
    ImmutableArray<LanguageTally> Languages)
{
    /// <summary>The kinds of passages, in the order in which they are told.</summary>
    public static ImmutableArray<string> Kinds { get; } =
        ["paragraph", "item", "quotation", "row", "footnote", "heading", "reference", "front-matter"];

    /// <summary>The claims of one language; the others make the same.</summary>
    public int Claims => Languages.Max(l => (int?)l.Claims) ?? 0;

    /// <summary>The numbers and dates of the texts in all languages.</summary>
    public int Figures => Languages.Sum(l => l.Figures);

    public static SiteTally Of(Site site)
    {
        var treated = site.Subjects.Values.OfType<Subject.Treated>().ToImmutableArray();
        return new SiteTally(
            treated.Length,
            site.Subjects.Count - treated.Length,
            site.Pages.Count,
            treated.Sum(s => s.Facts.Facts.Length),
            site.Events.Length,
            site.Datasets.Count,
            site.Datasets.Values.Sum(d => d.Rows.Length),
            site.Passages.Count,
            site.Passages.Values.Count(p => p.Remarks is not null),
            site.Passages.Values.Sum(p => p.Readings.Length),
            site.Disagreements.Length,
            [.. treated.SelectMany(s => Open(site, s))],
            [.. site.Content.Sources.Select(s => Of(site, s))],
            [.. site.Languages.Select(l => Of(site, l, treated))]);
    }

    /// <summary>How much of a source the wiki uses.</summary>
    public static SourceTally Of(Site site, Source source)
    {
        var unused = source.Passages.Where(p => !site.Uses.ContainsKey(p.Id)).ToImmutableArray();
        return new SourceTally(
            source,
            [.. Kinds.Select(kind => Of(kind, source.Passages.Count(p => p.Kind == kind), unused.Count(p => p.Kind == kind)))],
            unused,
            source.Passages.Except(unused).Count(p => p.Gist is null),
            source.Skipped.Sum(s => s.Last - s.First + 1));
    }

    private static KindTally Of(string kind, int passages, int unused) => new(kind, passages, passages - unused);

    private static LanguageTally Of(Site site, Language language, ImmutableArray<Subject.Treated> treated)
    {
        var pages = treated.Select(s => s.Pages.GetValueOrDefault(language.Code)).OfType<Page>().ToImmutableArray();
        var claims = pages.SelectMany(p => p.Claims).Where(c => !c.Citations.IsEmpty).ToImmutableArray();
        var missing = treated.Where(s => !s.Pages.ContainsKey(language.Code)).Select(s => s.Slug)
            .Concat(site.Pages.Where(p => !p.Value.ContainsKey(language.Code)).Select(p => p.Key)).ToImmutableArray();
        return new LanguageTally(
            language, pages.Length, site.Pages.Values.Count(p => p.ContainsKey(language.Code)), missing,
            claims.Length, claims.Sum(c => c.Figures.Length + c.Derived.Length));
    }

    private static IEnumerable<OpenFact> Open(Site site, Subject.Treated owner) => owner.Facts.Facts
        .Select((fact, i) => new OpenFact(owner, fact, i))
        .Where(open => LastingFacts.MayLast(site, owner.Facts, open.Fact));
}
