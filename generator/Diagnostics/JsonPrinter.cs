using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TurkicWiki.Diagnostics;

/// <summary>Prints diagnostics for programs: one JSON object, whose <c>schema</c> changes if its shape does.</summary>
public static partial class JsonPrinter
{
    private static readonly ReportJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <param name="found">Sorted.</param>
    public static void Print(IReadOnlyCollection<Diagnostic> found, TextWriter writer) =>
        writer.Write(JsonSerializer.Serialize(new Report(1, found.Select(RecordOf)), Json.Report) + "\n");

    private static Record RecordOf(Diagnostic d) => new(
        d.At.File, d.At.Line, d.At.Column, d.At.Length,
        d.Rule.Severity == Severity.Error ? "error" : "warning", d.Rule.Code, d.Message, d.Hint, d.Fix is not null);

    private sealed record Report(int Schema, IEnumerable<Record> Diagnostics);

    private sealed record Record(
        string File, int Line, int Column, int Length, string Severity, string Code, string Message, string? Hint, bool Fixable);

    [JsonSerializable(typeof(Report))]
    private sealed partial class ReportJson : JsonSerializerContext;
}
