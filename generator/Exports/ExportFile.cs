using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TurkicWiki.Content;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary>Writes an export's bytes: UTF-8 without a byte order mark, LF, letters of every alphabet as they are.</summary>
public static class ExportFile
{
    /// <summary>The version of the exports' form. It changes when a program that reads them would break.</summary>
    public const int Schema = 1;

    // Safe: the files are served as JSON, never pasted into HTML.
    private static readonly JsonWriterOptions
        OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        Indented = OneLine with { Indented = true, NewLine = "\n" };

    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>An object that names the schema, with one list.</summary>
    /// <param name="members">Writes the members of one thing of the list.</param>
    public static OutputFile Json<T>(string path, string list, IEnumerable<T> things, Action<Utf8JsonWriter, T> members) => Json(path, json => json.Value(() =>
    {
        json.WriteNumber("schema", Schema);
        json.Members(list, things, thing => members(json, thing));
    }));

    /// <summary>Whatever is written.</summary>
    public static OutputFile Json(string path, Action<Utf8JsonWriter> write)
    {
        var bytes = new PartsWriter();
        using (var json = new Utf8JsonWriter(bytes, Indented)) write(json);
        bytes.Write("\n"u8);
        return new OutputFile(path, bytes.Parts);
    }

    /// <summary>A record to a line, after a first line that names the schema.</summary>
    /// <param name="parts">Records that are made and written on whichever core is free, and stand in the order of the parts.</param>
    /// <param name="members">Writes the members of one record.</param>
    public static OutputFile JsonLines<T>(string path, IEnumerable<IEnumerable<T>> parts, Action<Utf8JsonWriter, T> members) => new(path,
    [
        .. Lines([Schema], (json, schema) => json.WriteNumber("schema", schema)),
        .. parts.OnAllCores(part => Lines(part, members)).SelectMany(lines => lines),
    ]);

    private static ImmutableArray<ReadOnlyMemory<byte>> Lines<T>(IEnumerable<T> records, Action<Utf8JsonWriter, T> members)
    {
        var bytes = new PartsWriter();
        using var json = new Utf8JsonWriter(bytes, OneLine);
        foreach (var record in records)
        {
            json.Value(() => members(json, record));
            json.Flush();
            bytes.Write("\n"u8);
            json.Reset();
        }
        return bytes.Parts;
    }
}
