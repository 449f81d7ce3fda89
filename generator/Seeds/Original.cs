using System.Security.Cryptography;
using System.Text;

namespace TurkicWiki.Seeds;

/// <summary>A source document as it came: its file name, the hash of its bytes, its lines.</summary>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record Original(string FileName, string Sha256, ImmutableArray<string> Lines)
{
    public static Original From(string fileName, byte[] bytes) => new(
        fileName,
        Convert.ToHexStringLower(SHA256.HashData(bytes)),
        [.. Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r'))]);

    /// <summary>A line by its number, which counts from 1; empty beyond the end.</summary>
    public string Line(int number) => 0 < number && number <= Lines.Length ? Lines[number - 1] : "";
}
