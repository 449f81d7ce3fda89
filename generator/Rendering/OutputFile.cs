namespace TurkicWiki.Rendering;

/// <summary>A file of the built site: its path below the output folder, with <c>/</c>, and its bytes, in parts that follow each other.</summary>
public sealed record OutputFile(string Path, ImmutableArray<ReadOnlyMemory<byte>> Parts)
{
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, [bytes])
    {
    }

    /// <summary>A file of a copy of some bytes.</summary>
    public static OutputFile Of(string path, ReadOnlySpan<byte> bytes)
    {
        var parts = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        for (; bytes.Length > PartsWriter.PartSize; bytes = bytes[PartsWriter.PartSize..]) parts.Add(bytes[..PartsWriter.PartSize].ToArray());
        parts.Add(bytes.ToArray());
        return new OutputFile(path, parts.ToImmutable());
    }

    public long Length => Parts.Sum(part => (long)part.Length);

    /// <summary>All bytes at once.</summary>
    public ReadOnlyMemory<byte> Bytes => Parts is [var one] ? one : Joined();

    private byte[] Joined()
    {
        var (all, at) = (new byte[Parts.Sum(part => part.Length)], 0);
        foreach (var part in Parts)
        {
            part.CopyTo(all.AsMemory(at));
            at += part.Length;
        }
        return all;
    }
}
