using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TurkicWiki.Search;

/// <summary>Makes the JSON of thousands of small files, one after another, in one buffer.</summary>
internal sealed class JsonBuffer : IDisposable
{
    // Safe: the files are served as JSON, never pasted into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;

    public JsonBuffer() => writer = new Utf8JsonWriter(buffer, Options);

    public byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        write(writer);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => writer.Dispose();
}
