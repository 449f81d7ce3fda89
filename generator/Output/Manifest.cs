using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TurkicWiki.Output;

/// <summary>A file that a build wrote, with the SHA-256 of its bytes.</summary>
public sealed record ManifestEntry(string Path, string Hash);

/// <summary>The files that a build wrote, by path, each with the SHA-256 of its bytes: what a later build may delete.</summary>
public sealed partial record Manifest(
    [property: JsonPropertyName("schema")] int Schema,
    [property: JsonPropertyName("files")] ImmutableSortedDictionary<string, string> Files)
{
    public const string FileName = "manifest.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    public static Manifest Empty { get; } = new(1, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Reads a manifest; null where there is none, or none that a build could have written.</summary>
    public static Manifest? Parse(byte[]? bytes)
    {
        try
        {
            var read = bytes is null ? null : JsonSerializer.Deserialize(bytes, ManifestJson.Default.Manifest);
            return read is { Schema: 1, Files: not null } && read.Files.All(f => IsWithin(f.Key) && f.Value is not null)
                ? read with { Files = read.Files.WithComparers(StringComparer.Ordinal) }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [JsonIgnore]
    public IEnumerable<ManifestEntry> Entries => Files.Select(f => new ManifestEntry(f.Key, f.Value));

    public static Manifest Of(IEnumerable<ManifestEntry> entries) =>
        Empty with { Files = entries.ToImmutableSortedDictionary(e => e.Path, e => e.Hash, StringComparer.Ordinal) };

    public byte[] ToBytes()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteStartObject("files");
            foreach (var (path, hash) in Files) json.WriteString(path, hash);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Hash(ImmutableArray<ReadOnlyMemory<byte>> parts)
    {
        if (parts is [var one]) return Hash(one.Span);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts) hash.AppendData(part.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>True for the path of a file that lies within the output folder.</summary>
    public static bool IsWithin(string path) =>
        !path.Contains('\0') && !path.Contains('\\') && !Path.IsPathRooted(path) && path.Split('/').All(part => part is not ("" or "." or ".."));

    [JsonSerializable(typeof(Manifest))]
    private sealed partial class ManifestJson : JsonSerializerContext;
}
