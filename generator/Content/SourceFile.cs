namespace TurkicWiki.Content;

/// <summary>A file as it was read: its path from the repository's root, with <c>/</c>, and its text with LF line ends and no byte order mark.</summary>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>True for a symbolic link, which is not followed: it may lead out of the folder.</summary>
    public bool IsLink { get; init; }
}
