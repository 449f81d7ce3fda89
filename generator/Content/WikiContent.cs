using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>Everything that the files say, parsed but not yet joined.</summary>
/// <param name="Pages">Subjects' pages and those of <c>content/pages</c>, in the order of their paths.</param>
/// <param name="Diagnostics">What parsing found, pages' own included.</param>
public sealed record WikiContent(
    SiteConfig Config,
    ImmutableArray<Language> Languages,
    Vocabulary Vocabulary,
    ImmutableArray<SubjectFacts> Facts,
    ImmutableArray<Page> Pages,
    ImmutableArray<Entry> Entries,
    ImmutableArray<Event> Events,
    ImmutableArray<Dataset> Datasets,
    ImmutableArray<Source> Sources,
    ImmutableArray<Change> Changes,
    Home Home,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableSortedDictionary<string, SourceFile> Files)
{
    /// <summary>The body of one of the pages, read anew from its file.</summary>
    public ImmutableArray<Piece> BodyOf(Page page) => PageParser.Body(page, Files[page.Path], Languages.First(l => l.Code == page.Id.Language));
}
