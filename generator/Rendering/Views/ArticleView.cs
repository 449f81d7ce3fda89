using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Rendering.Views;

/// <summary>A source as a style cites it.</summary>
/// <param name="Lang">The language of the citation, where it is not the page's.</param>
public sealed record SourceCitationView(string Text, string? Lang);

/// <summary>How to cite a page and its sources in one style.</summary>
/// <param name="Page">The page; null where <paramref name="Entries"/> has it all.</param>
/// <param name="Entries">Page and sources as a program reads them, line by line; or null.</param>
public sealed record CitingStyleView(string Id, string Name, string? Page, ImmutableArray<SourceCitationView> Sources, string? Entries);

/// <summary>How to cite a page.</summary>
public sealed record CiteView(ImmutableArray<CitingStyleView> Styles);

/// <summary>What a reader can do with a page.</summary>
public sealed record ToolsView(string? EditUrl, string? ReportUrl, string? DataUrl);

/// <summary>A passage that names a subject.</summary>
public sealed record NamingView(LinkView Link, string? Gist);

/// <summary>A part that the generator adds below an article's own text.</summary>
/// <param name="Id">The id of its heading.</param>
public sealed record AddedView<T>(string Id, T Content);

/// <summary>The page of a subject, or of what the sources only name.</summary>
/// <param name="Pairs">The pairs of languages in which it can be read side by side.</param>
/// <param name="TextLanguage">The language of the body where it is not the page's.</param>
/// <param name="LeadHtml">The text before its first heading.</param>
/// <param name="BodyHtml">The rest of the text.</param>
/// <param name="Facts">The fields that are too long for the box.</param>
/// <param name="Draft">True where a published wiki leaves it out.</param>
/// <param name="Named">True where the sources only name it.</param>
/// <param name="Naming">The passages that name it; empty where the page has a text of its own.</param>
public sealed record ArticleView(
    string Title,
    LinkView Kind,
    string? AlsoKnownAs,
    ImmutableArray<PairView> Pairs,
    string? TextLanguage,
    bool Draft,
    bool Named,
    InfoboxView? Infobox,
    ImmutableArray<ContentsView> Contents,
    Html LeadHtml,
    Html BodyHtml,
    AddedView<ImmutableArray<FieldView>>? Facts,
    AddedView<TableView>? Members,
    AddedView<ImmutableArray<DatasetView>>? Datasets,
    AddedView<TimelineView>? Timeline,
    AddedView<ImmutableArray<DisagreementView>>? Disagreements,
    ImmutableArray<NamingView> Naming,
    ImmutableArray<ReferenceView> References,
    ImmutableArray<LinkView> Backlinks,
    ImmutableArray<LinkView> Related,
    CiteView Cite,
    ToolsView Tools);
