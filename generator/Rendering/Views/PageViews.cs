using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Rendering.Views;

/// <summary>A page of one table.</summary>
/// <param name="CsvUrl">The same as a file for spreadsheets.</param>
/// <param name="CountForms">The forms of a string that counts rows, as JSON.</param>
/// <param name="Count">How many rows the table has.</param>
public sealed record TablePageView(
    string Title, string Lead, string? Note, string CsvUrl, string CountForms, int Count, TableView Table, ImmutableArray<ReferenceView> References);

/// <summary>A page of datasets.</summary>
/// <param name="CsvUrl">All of them in one file for spreadsheets; null where each has its own alone.</param>
public sealed record DatasetPageView(
    string Title, string? Lead, ImmutableArray<DatasetView> Datasets, string? CsvUrl, ImmutableArray<LinkView> Subjects, ImmutableArray<ReferenceView> References);

/// <summary>The list of the tables.</summary>
public sealed record ContentsPageView(string Title, ImmutableArray<SubjectView> Pages, ImmutableArray<LinkView> Datasets);

/// <summary>A page without facts.</summary>
public sealed record TextPageView(string Title, ImmutableArray<PairView> Pairs, string? TextLanguage, ImmutableArray<ContentsView> Contents, Html BodyHtml, ImmutableArray<ReferenceView> References, ToolsView Tools);

/// <summary>A way into the wiki: a kind of subjects.</summary>
/// <param name="All">The list of them all, and how many they are.</param>
/// <param name="Subjects">Those of which the wiki says most.</param>
public sealed record DoorView(CountedLinkView All, ImmutableArray<LinkView> Subjects);

/// <summary>A claim with what it rests on, to show how a fact is checked.</summary>
/// <param name="Figures">Its numbers and dates, which the passage has too.</param>
/// <param name="Siblings">The same claim in the other languages.</param>
public sealed record CheckedClaimView(
    LinkView Claim, LinkView Passage, string? Gist, ImmutableArray<string> Figures, ImmutableArray<LinkView> Siblings);

/// <summary>The home page.</summary>
/// <param name="Title">The wiki's.</param>
/// <param name="Doors">The kinds in which a reader looks first.</param>
/// <param name="Kinds">The other kinds.</param>
/// <param name="Texts">What the wiki says of itself.</param>
/// <param name="Tallies">What the wiki has, counted: <c>12 events</c>.</param>
public sealed record HomeView(
    string Title,
    string Tagline,
    string Lead,
    string SearchUrl,
    ImmutableArray<DoorView> Doors,
    ImmutableArray<CountedLinkView> Kinds,
    ImmutableArray<LinkView> Tallies,
    ImmutableArray<LinkView> Trails,
    CheckedClaimView? Example,
    ImmutableArray<SourceSummaryView> Sources,
    ImmutableArray<LinkView> Texts,
    ImmutableArray<ChangeView> Changes);

/// <summary>The page for an address that leads nowhere.</summary>
public sealed record NotFoundView(string HomeUrl, string IndexUrl);

/// <summary>The page of search results, which a script fills.</summary>
/// <param name="IndexUrl">Where the search index begins.</param>
/// <param name="AlphabetUrl">For readers without scripts.</param>
public sealed record SearchView(string IndexUrl, string AlphabetUrl);

/// <summary>The page at the root, which offers the languages; its own texts are in the wiki's default language.</summary>
public sealed record ChoiceView(
    string SiteTitle, string Description, string Language, string Direction, string FullUrl, ImmutableArray<LanguageChoiceView> Languages);

/// <summary>A language to choose, in its own words.</summary>
/// <param name="Choose">What invites to choose it.</param>
public sealed record LanguageChoiceView(
    string Code, string Direction, string Name, string Title, string Description, string Choose, string Url, string FullUrl);
