using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Rendering.Views;

/// <summary>A language of the switch.</summary>
/// <param name="Url">This page in it.</param>
public sealed record LanguageLinkView(string Code, string Name, string Url, string FullUrl, bool Current);

/// <summary>An item of the menu.</summary>
/// <param name="Current">The value of <c>aria-current</c>: <c>page</c>, or <c>true</c> on the pages below it; null elsewhere.</param>
public sealed record MenuItemView(string Text, string Url, string? Current);

/// <summary>What stands around every page: its head, the header, the footer.</summary>
/// <param name="DocumentTitle">The title of the browser's tab.</param>
/// <param name="Canonical">The page's full address; null where it has none of its own.</param>
/// <param name="DefaultUrl">Its address for readers of any other language.</param>
/// <param name="Hidden">True if search engines shall leave the page out.</param>
/// <param name="DataUrl">The page as JSON-LD; null where there is none.</param>
/// <param name="TextUrl">The page as Markdown; null where there is none.</param>
/// <param name="ReportUrl">Where to report an error; null on pages that say it themselves.</param>
/// <param name="EditUrl">Where to edit what the page is made of; null on pages that say it themselves, and where there is no such place.</param>
/// <param name="CardFolders">The folders of the pages that have data for a card, joined by spaces.</param>
/// <param name="ContentHtml">The page itself.</param>
public sealed record ShellView(
    string Language,
    string Direction,
    string DocumentTitle,
    string Title,
    string Description,
    string? Canonical,
    string? DefaultUrl,
    ImmutableArray<LanguageLinkView> Languages,
    string SiteTitle,
    string HomeUrl,
    string FeedUrl,
    string SearchUrl,
    ImmutableArray<MenuItemView> Menu,
    ImmutableArray<LinkView> Footer,
    DateView? Edition,
    string OpenGraphType,
    string? JsonLd,
    bool Hidden,
    string? DataUrl,
    string? TextUrl,
    string? ReportUrl,
    string? EditUrl,
    string CardFolders,
    Html ContentHtml);
