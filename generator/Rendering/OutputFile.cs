namespace TurkicWiki.Rendering;

/// <summary>A file of the built site: its path below the output folder, with <c>/</c>, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
