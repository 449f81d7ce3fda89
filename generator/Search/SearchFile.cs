namespace TurkicWiki.Search;

/// <summary>A file of the search index.</summary>
/// <param name="Path">From the site's root, without a leading slash.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>The search index of one language.</summary>
/// <param name="Manifest">The address of the file that is read first.</param>
public sealed record LanguageIndex(string Language, string Manifest, ImmutableArray<SearchFile> Files);
