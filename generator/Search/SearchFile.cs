namespace TurkicWiki.Search;

/// <summary>A file of the search index.</summary>
/// <param name="Path">From the site's root, without a leading slash.</param>
/// <param name="Parts">Its bytes, in parts that follow each other.</param>
public sealed record SearchFile(string Path, ImmutableArray<ReadOnlyMemory<byte>> Parts);
