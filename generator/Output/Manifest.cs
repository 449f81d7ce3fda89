using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TurkicWiki.Output;

/// <summary>The files that a build wrote, by path, each with the SHA-256 of its bytes: what a later build may delete.</summary>
public sealed record Manifest(
    [property: JsonPropertyName("schema")] int Schema,
    [property: JsonPropertyName("files")] ImmutableSortedDictionary<string, string> Files)
{
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static Manifest Empty { get; } = new(1, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The manifest of an output folder, or null where it has none that can be read.</summary>
    public static Manifest? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            var read = JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path));
            return read is { Schema: 1, Files: not null } ? read with { Files = read.Files.WithComparers(StringComparer.Ordinal) } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Indented), (byte)'\n'];

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
