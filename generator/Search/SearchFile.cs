namespace TurkicWiki.Search;

/// <summary>A file of the search index.</summary>
/// <param name="Path">From the site's root, without a leading slash.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);
