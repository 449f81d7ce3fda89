namespace TurkicWiki.Rendering.Views;

/// <summary>A line of a bibliographic record.</summary>
/// <param name="Lang">The language of the value, where it is not the page's.</param>
public sealed record RecordLineView(string Label, string Value, string? Lang, string? Url);

/// <summary>How much of a source the wiki uses.</summary>
public sealed record CoverageView(int Cited, int Total, string Percent, int Gists, int Remarks);

/// <summary>What a printed form means.</summary>
public sealed record ReadingView(string Printed, string As, string? Because);

/// <summary>A sentence of a passage: its first words and its figures, joined.</summary>
public sealed record SentenceView(int Number, string Incipit, string Figures);

/// <summary>A passage.</summary>
/// <param name="Section">The heading above it, where it differs from that of the passage before; else null.</param>
/// <param name="SectionId">The id of that heading.</param>
/// <param name="SectionLanguage">The language of the heading.</param>
/// <param name="Incipit">Its first words.</param>
/// <param name="Language">The language of its first words: that of the document, but for a summary in another.</param>
/// <param name="Figures">The numbers and dates read in it, joined.</param>
public sealed record PassageView(
    string Id,
    string Kind,
    string Lines,
    string? Section,
    string? SectionId,
    string SectionLanguage,
    string Incipit,
    string Language,
    string? Gist,
    string? Remark,
    string Figures,
    ImmutableArray<ReadingView> Readings,
    ImmutableArray<LinkView> Notes,
    ImmutableArray<LinkView> Mentions,
    ImmutableArray<LinkView> CitedBy)
{
    /// <summary>Its sentences, where citations say which of them they mean.</summary>
    public required ImmutableArray<SentenceView> Sentences { get; init; }

    /// <summary>Its first line in the original.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The other passages that the remark speaks of.</summary>
    public required ImmutableArray<LinkView> RemarkPassages { get; init; }

    /// <summary>The figures of the remark that no source gives.</summary>
    public required string UncitedFigures { get; init; }
}

/// <summary>A source, passage by passage.</summary>
/// <param name="Language">The language of the document.</param>
/// <param name="Sections">The headings of the document, each leading to its passages.</param>
/// <param name="LastLine">The last line of the original that is a passage's.</param>
public sealed record SourceView(
    string Title,
    string Language,
    string? Note,
    ImmutableArray<RecordLineView> Record,
    CoverageView Coverage,
    ImmutableArray<LinkView> Sections,
    int LastLine,
    ImmutableArray<PassageView> Passages);

/// <summary>A source in a list.</summary>
/// <param name="TitleLanguage">The language of the title and the authors' names, where it is not the page's.</param>
public sealed record SourceSummaryView(LinkView Link, string? Title, string? TitleLanguage, string? Authors, string? Year, CoverageView Coverage);

/// <summary>Every source.</summary>
public sealed record SourcesView(ImmutableArray<SourceSummaryView> Sources);

/// <summary>A line of the page of status: what is counted, how many, and what that means.</summary>
public sealed record StatusLineView(LinkView Label, string Value, string Explained);

/// <summary>Passages of a kind: how many of them each source has, and how many of these are cited.</summary>
/// <param name="Shares">By source; empty where it has none.</param>
/// <param name="Why">Why some are not cited; null where all are.</param>
public sealed record KindStatusView(string Kind, ImmutableArray<string> Shares, string Total, string? Why);

/// <summary>How far the wiki is written in a language.</summary>
/// <param name="Written">The pages written in it, of <paramref name="Total"/>.</param>
public sealed record LanguageStatusView(string Name, string Code, int Written, int Total, string Percent, int Claims);

/// <summary>What is translated, cited and used.</summary>
/// <param name="Texts">What the wiki says of itself.</param>
public sealed record StatusView(
    ImmutableArray<StatusLineView> Lines,
    ImmutableArray<LanguageStatusView> Languages,
    ImmutableArray<LinkView> Sources,
    ImmutableArray<KindStatusView> Kinds,
    ImmutableArray<LinkView> Texts);
