using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Rendering.Views;

/// <summary>A language by its own name.</summary>
public sealed record LanguageNameView(string Code, string Name);

/// <summary>Two languages in which a page can be read side by side.</summary>
public sealed record PairView(string Url, LanguageNameView Left, LanguageNameView Right);

/// <summary>A text in one of two languages.</summary>
public sealed record SideView(string Code, string Direction, Html Html);

/// <summary>What heads one of two languages.</summary>
/// <param name="Lead">How to read the page, in that language.</param>
/// <param name="Url">The page in that language alone.</param>
public sealed record SideHeadView(string Code, string Direction, string Name, string Title, string Description, string Lead, string Url);

/// <summary>The passages of a claim, which are the same in both languages.</summary>
public sealed record ClaimSourcesView(int Number, ImmutableArray<LinkView> Passages);

/// <summary>A block of text in two languages, or a heading.</summary>
/// <param name="HeadingId">The id of a heading; null for other blocks.</param>
/// <param name="Sub">True for a heading within a section.</param>
public sealed record ComparedBlockView(string? HeadingId, bool Sub, ImmutableArray<SideView> Sides, ImmutableArray<ClaimSourcesView> Claims);

/// <summary>A page in two languages side by side.</summary>
/// <param name="OtherPairs">The same page in other pairs of languages.</param>
public sealed record CompareView(
    ImmutableArray<SideHeadView> Sides, ImmutableArray<PairView> OtherPairs, ImmutableArray<ComparedBlockView> Blocks);

/// <summary>The number of a claim, which leads to the same claim in the other language.</summary>
/// <param name="Url">Where that stands on the page.</param>
/// <param name="Other">The other language's name.</param>
/// <param name="OtherCode">Its code.</param>
public sealed record ClaimNumberView(int Number, string Url, string Other, string OtherCode);
