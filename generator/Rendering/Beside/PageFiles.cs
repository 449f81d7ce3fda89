using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Composing;

namespace TurkicWiki.Rendering.Beside;

/// <summary>The files beside a page, which say the same to programs.</summary>
public static class PageFiles
{
    /// <summary>The name of the page's data, as JSON-LD.</summary>
    public const string Data = "index.json";

    /// <summary>The name of the page's text, as Markdown.</summary>
    public const string Text = "index.md";

    /// <summary>The version of the data's form. It changes when a program that reads it would break.</summary>
    public const int Schema = 1;

    /// <summary>The files beside the page of a subject, as far as the wiki has them made.</summary>
    public static ImmutableArray<FileBeside> Of(Edition edition, Subject subject) =>
    [
        .. edition.Config.Build.PageData ? [new FileBeside(Data, () => PageData.Of(edition, subject))] : Array.Empty<FileBeside>(),
        .. edition.Config.Build.PageText ? [new FileBeside(Text, () => PageText.Of(edition, subject))] : Array.Empty<FileBeside>(),
    ];

    /// <summary>The files beside a page without facts.</summary>
    public static ImmutableArray<FileBeside> Of(Edition edition, string slug, ImmutableSortedDictionary<string, Page> pages) =>
        edition.Config.Build.PageText ? [new(Text, () => PageText.Of(edition, slug, ArticlePages.InLanguage(edition, pages)!))] : [];
}
