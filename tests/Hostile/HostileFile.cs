using System.Text.Encodings.Web;
using System.Text.Json;

namespace TurkicWiki.Tests.Hostile;

/// <summary>A piece of a file: as it always is, or with a vector in a field, which can be written without it.</summary>
/// <param name="Field">What the vector stands in; one name in every language, which share its fate. Null for a plain piece.</param>
internal sealed record FilePart(string? Field, string Text, string Mild);

/// <summary>A file of a wiki whose fields hold vectors.</summary>
internal sealed class HostileFile(string path)
{
    // As YAML reads it between double quotation marks.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<FilePart> parts = [];

    public string Path { get; } = path;

    public IEnumerable<string> Fields => parts.Select(p => p.Field).OfType<string>();

    public static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    public HostileFile Add(string text)
    {
        parts.Add(new FilePart(null, text, text));
        return this;
    }

    /// <summary>Adds a piece with a vector; whole lines of its own, so that what is said of it is told from all else.</summary>
    public HostileFile Add(string field, string text, string mild)
    {
        parts.Add(new FilePart(field, text, mild));
        return this;
    }

    /// <summary>Adds a line of YAML, in which § stands for the vector.</summary>
    public HostileFile Yaml(string field, Vector vector, string line, string mild = "plain words") =>
        Add($"{Path.Replace("/qaa.", "/en.", StringComparison.Ordinal)} {field}", line.Replace("§", Quoted(vector.Text), StringComparison.Ordinal) + "\n", line.Replace("§", mild, StringComparison.Ordinal) + "\n");

    /// <summary>The file with the vectors of all fields but those that are to be mild.</summary>
    public string Written(IReadOnlySet<string> mild) => string.Concat(parts.Select(p => p.Field is null || !mild.Contains(p.Field) ? p.Text : p.Mild));

    /// <summary>The field that stands at a line; null for none.</summary>
    public string? FieldAt(int line, IReadOnlySet<string> mild)
    {
        var last = 1;
        foreach (var part in parts)
        {
            var text = part.Field is null || !mild.Contains(part.Field) ? part.Text : part.Mild;
            var first = last;
            last += text.AsSpan().Count('\n');
            if (part.Field is not null && line >= first && line < last) return part.Field;
        }
        return null;
    }
}
