using System.Runtime.CompilerServices;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Something that has an address: a subject with pages in every language, or an entry of one line.</summary>
public abstract record Subject(string Slug, Kind Kind)
{
    /// <summary>A subject with facts and a page in each language.</summary>
    public sealed record Treated(SubjectFacts Facts, ImmutableSortedDictionary<string, Page> Pages) : Subject(Facts.Slug, Facts.Kind)
    {
        // A draft may lack a language: another's title stands in for its own.
        public override string Title(string language) => (Pages.GetValueOrDefault(language) ?? Pages.Values.FirstOrDefault())?.FrontMatter.Title.Text ?? Slug;
        public override string Description(string language) => Pages.GetValueOrDefault(language)?.FrontMatter.Description.Text ?? "";
        public override string SortKey(string language) =>
            Pages.GetValueOrDefault(language)?.FrontMatter.Sort is { Text: not Placeholder.Text } sort ? sort.Text : Title(language);
        public override ImmutableArray<string> Aliases(string language) => Pages.GetValueOrDefault(language) is { } page
            ? [.. page.FrontMatter.Aliases.Select(a => a.Text), .. page.FrontMatter.Abbreviation is { } abbr ? [abbr] : Array.Empty<string>()]
            : [];
    }

    /// <summary>A subject that the sources only name.</summary>
    public sealed record Named(Entry Entry) : Subject(Entry.Slug, Entry.Kind)
    {
        public override string Title(string language) => Entry.Title[language];
        public override string Description(string language) => Entry.Line[language];
        public override string SortKey(string language) => Title(language);
        public override ImmutableArray<string> Aliases(string language) =>
            Entry.Aliases.TryGetValue(language, out var aliases) ? [.. aliases.Select(a => a.Text)] : [];
    }

    public abstract string Title(string language);
    public abstract string Description(string language);
    public abstract string SortKey(string language);
    public abstract ImmutableArray<string> Aliases(string language);

    /// <summary>Its address without the language: <c>/states/kazakhstan/</c>.</summary>
    public string Path { get; } = $"/{Kind.Folder}/{Slug}/";

    /// <summary>Its address in a language: <c>/kk/states/kazakhstan/</c>.</summary>
    public string Url(string language) => $"/{language}{Path}";
}

/// <summary>What cites a passage.</summary>
/// <param name="Subject">The subject whose claim, fact, event or row it is.</param>
/// <param name="Url">The address of the citing page without the language: <c>/states/kazakhstan/</c>.</param>
/// <param name="Kind"><c>claim</c>, <c>fact</c>, <c>event</c>, <c>row</c> or <c>entry</c>.</param>
public sealed record Use(PassageId Passage, string Subject, string Url, string Kind);

/// <summary>One of several values that sources give for the same thing.</summary>
public sealed record DisputedValue(FactValue? Value, ImmutableArray<Citation> Citations, bool Preferred, Fact? Fact, EventDate? Date);

/// <summary>Two or more values of a single field, of one key of a keyed field, or of an event's date.</summary>
/// <param name="Field">The field's key, or <c>when</c> for an event's date.</param>
/// <param name="Event">The event whose date is meant, or null.</param>
public sealed record Disagreement(string Subject, string Field, string Key, Event? Event, ImmutableArray<DisputedValue> Values, Location At);

/// <summary>The wiki as a whole: every name resolved, every link and citation known from both ends.</summary>
/// <param name="Subjects">By slug.</param>
/// <param name="Events">Dated ones by date, then those without.</param>
/// <param name="Pages">The pages without facts (<c>content/pages</c>): by slug, then by language.</param>
/// <param name="Backlinks">By slug: the slugs of subjects whose pages link to it, once each, in order.</param>
/// <param name="Uses">By passage: all that cites it, in order of address.</param>
/// <param name="Redirects">Old addresses, such as <c>states/old-slug</c>, with the subject each leads to.</param>
/// <param name="Diagnostics">What linking found: doubled slugs and ids, links to nothing.</param>
public sealed record Site(
    WikiContent Content,
    ImmutableSortedDictionary<string, Subject> Subjects,
    ImmutableArray<Event> Events,
    ImmutableSortedDictionary<string, Dataset> Datasets,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Page>> Pages,
    IReadOnlyDictionary<PassageId, Passage> Passages,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Backlinks,
    IReadOnlyDictionary<PassageId, ImmutableArray<Use>> Uses,
    ImmutableArray<Disagreement> Disagreements,
    ImmutableSortedDictionary<string, string> Redirects,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Slugs of subjects that are left out because they are drafts: links to them are no error, and show as plain text.</summary>
    public ImmutableSortedSet<string> Drafts { get; init; } = [];

    /// <summary>The folder of the pages without facts.</summary>
    public const string PlainFolder = "pages";

    /// <summary>The site that this is a part of, in which all that it names is looked up; itself where it is no part.</summary>
    internal Site Whole
    {
        get => field ?? this;
        init;
    }

    /// <summary>The site as it was linked; itself but after edits that told others nothing new, since when only its pages are others.</summary>
    internal Site Linked
    {
        get => field ?? this;
        init;
    }

    public ImmutableArray<Language> Languages => Whole.Content.Languages;

    /// <summary>Every page of the site in every language: subjects' by slug, then those without facts.</summary>
    public IEnumerable<Page> AllPages => Subjects.Values.OfType<Subject.Treated>().SelectMany(s => s.Pages.Values)
        .Concat(Pages.Values.SelectMany(byLanguage => byLanguage.Values));

    // Every link of every page asks: an index beside the order.
    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<string, Subject>, Dictionary<string, Subject>> BySlug = [];

    public Subject? Find(string slug) => BySlug.GetValue(Whole.Subjects, static subjects => new Dictionary<string, Subject>(subjects, StringComparer.Ordinal)).GetValueOrDefault(slug);

    /// <summary>What a subject is called, also where it is left out as a draft: a link without a text of its own shows this.</summary>
    public string Title(string slug, string language) =>
        Find(slug)?.Title(language) ?? (Whole.Drafts.Contains(slug) ? TitleOfDraft(slug, language) : null) ?? slug;

    // As with every draft, another language's title stands in for one that is not written yet.
    private string? TitleOfDraft(string slug, string language) => Whole.Content.Pages
        .Where(p => p.Id.Slug == slug && p.Id.Folder != PlainFolder && p.FrontMatter.Title.Text is not (Placeholder.Text or ""))
        .OrderBy(p => p.Id.Language != language)
        .FirstOrDefault()?.FrontMatter.Title.Text;

    /// <summary>The subject that once had a slug, or null.</summary>
    public string? NowOf(string oldSlug) => Redirects.FirstOrDefault(r => r.Key.EndsWith($"/{oldSlug}", StringComparison.Ordinal)).Value;

    public Passage? Find(PassageId passage) => Whole.Passages.GetValueOrDefault(passage);

    /// <summary>The same site after an edit that told others nothing new: each page in the place of the one before.</summary>
    internal Site With(WikiContent content)
    {
        var (subjects, plain) = (Subjects, Pages);
        foreach (var (before, page) in Content.Pages.Zip(content.Pages).Where(p => !ReferenceEquals(p.First, p.Second)))
        {
            var (slug, language) = (page.Id.Slug, page.Id.Language);
            // A draft's pages, and those of a folder without facts, are in no place.
            if (subjects.GetValueOrDefault(slug) is Subject.Treated treated && ReferenceEquals(treated.Pages.GetValueOrDefault(language), before))
                subjects = subjects.SetItem(slug, treated with { Pages = treated.Pages.SetItem(language, page) });
            else if (page.Id.Folder == PlainFolder)
                plain = plain.SetItem(slug, plain[slug].SetItem(language, page));
        }
        return this with { Content = content, Subjects = subjects, Pages = plain, Linked = Linked };
    }
}
