namespace TurkicWiki.Rendering.Composing;

/// <summary>A page of one language, ready for its template and its shell.</summary>
/// <param name="View">The record of the template, which <see cref="PageTemplates"/> names.</param>
/// <param name="Title">The page's title; the wiki's own for the home page.</param>
public sealed record ComposedPage(object View, string Title, string Description)
{
    /// <summary>What Open Graph calls it.</summary>
    public string OpenGraphType { get; init; } = "website";

    /// <summary>True if search engines shall leave it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Where the language switch leads, without the language, from a page that has no siblings of its own; else null.</summary>
    public string? SwitchesTo { get; init; }

    /// <summary>The page as JSON-LD, or null.</summary>
    public string? JsonLd { get; init; }
}

/// <summary>A page that is to be made.</summary>
/// <param name="Path">Its address without the language: <c>/states/kazakhstan/</c>.</param>
public sealed record PlannedPage(string Path, Func<ComposedPage> Compose)
{
    /// <summary>True if the path is the whole address: the page belongs to no one language.</summary>
    public bool IsOfNoLanguage { get; init; }

    /// <summary>What it is made of, where it has no text of its own: a file, or the folder of many; what may be missing, with what is taken then.</summary>
    public ImmutableArray<string> MadeOf { get; init; } = [];

    /// <summary>The files beside the page, which say the same to programs.</summary>
    public ImmutableArray<FileBeside> Beside { get; init; } = [];
}

/// <summary>A file beside a page.</summary>
public sealed record FileBeside(string Name, Func<string> Make);
