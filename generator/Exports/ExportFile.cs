using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TurkicWiki.Content;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary>Writes an export's bytes: UTF-8 without a byte order mark, LF, letters of every alphabet as they are.</summary>
public static class ExportFile
{
    /// <summary>The version of the exports' form. It changes when a program that reads them would break.</summary>
    public const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Safe: the files are served as JSON, never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static OutputFile Json(string path, object value)
    {
        var bytes = new PartsWriter();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Options.Encoder, Indented = true, NewLine = "\n" }))
            JsonSerializer.Serialize(json, value, value.GetType(), Options);
        bytes.Write("\n"u8);
        return new OutputFile(path, bytes.Parts);
    }

    /// <summary>A record to a line, after a first line that names the schema.</summary>
    /// <param name="parts">Records that are made and written on whichever core is free, and stand in the order of the parts.</param>
    public static OutputFile JsonLines<T>(string path, IEnumerable<IEnumerable<T>> parts) =>
        new(path, [.. Lines([new { schema = Schema }]), .. parts.OnAllCores(Lines).SelectMany(lines => lines)]);

    private static ImmutableArray<ReadOnlyMemory<byte>> Lines<T>(IEnumerable<T> records)
    {
        var bytes = new PartsWriter();
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Options.Encoder });
        foreach (var record in records)
        {
            JsonSerializer.Serialize(json, record, Options);
            bytes.Write("\n"u8);
            json.Reset();
        }
        return bytes.Parts;
    }
}
