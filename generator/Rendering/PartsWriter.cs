using System.Buffers;

namespace TurkicWiki.Rendering;

/// <summary>
/// Gathers bytes in parts of about 64 kB. An array above 85,000 bytes stays in memory until the collector goes through all of it,
/// and one that grows is copied, again and again, into such arrays.
/// </summary>
public sealed class PartsWriter : IBufferWriter<byte>
{
    internal const int PartSize = 64 * 1024;

    private readonly ImmutableArray<ReadOnlyMemory<byte>>.Builder full = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
    private byte[] part = [];
    private int length;

    /// <summary>What was written until now.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Parts => [.. full, part.AsSpan(0, length).ToArray()];

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (part.Length - length >= Math.Max(sizeHint, 1)) return part.AsMemory(length);
        if (length > 0) full.Add(part.AsMemory(0, length));
        (part, length) = (new byte[Math.Max(sizeHint, PartSize)], 0);
        return part;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
