using System.Text;
using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;

namespace TurkicWiki.Seeds;

/// <summary>Writes a source as YAML: the same source gives the same bytes, one thing to a line, for people to edit and compare.</summary>
public static partial class SeedWriter
{
    private const string Header =
        """
        # yaml-language-server: $schema=../schemas/source.json
        # Made by `seeds import` from an original that is not part of this repository. By hand: record, layout, and of each passage
        # readings, about, gist and remarks. All else is the machine's; `seeds verify --originals <dir>` holds it to the original.

        """;

    public static string Write(Source source)
    {
        var yaml = new StringBuilder(Header.ReplaceLineEndings("\n"));
        Record(yaml, source.Record);
        yaml.Append("file:\n");
        Line(yaml, 2, "name", source.FileName);
        Line(yaml, 2, "sha256", source.Sha256);
        Layout(yaml, source.Layout);
        yaml.Append("passages:\n");
        foreach (var passage in source.Passages) OnePassage(yaml, passage);
        yaml.Append(source.Skipped.IsEmpty ? "skipped: []\n" : "skipped:\n");
        foreach (var skipped in source.Skipped)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ lines: {Run(skipped.First, skipped.Last)}, because: {Scalar(skipped.Reason)} }}\n");
        return yaml.ToString();
    }

    private static void Record(StringBuilder yaml, SourceRecord record)
    {
        yaml.Append("record:\n");
        Line(yaml, 2, "type", record.Type);
        Texts(yaml, 2, "name", record.Name);
        List(yaml, 2, "authors", record.Authors, evenIfEmpty: true);
        (string Key, string? Value)[] lines =
        [
            ("title", record.Title), ("container", record.Container), ("volume", record.Volume), ("issue", record.Issue),
            ("pages", record.Pages), ("year", record.Year), ("publisher", record.Publisher), ("place", record.Place),
            ("issn", record.Issn), ("doi", record.Doi), ("url", record.Url), ("language", record.Language),
        ];
        foreach (var (key, value) in lines)
            if (value is not null) Line(yaml, 2, key, value);
        Texts(yaml, 2, "note", record.Note);
    }

    private static void Layout(StringBuilder yaml, SourceLayout layout)
    {
        var inner = new StringBuilder();
        if (layout.LineIsParagraph) Line(inner, 2, "paragraphs", "lines");
        if (!layout.Passages.IsEmpty) inner.Append("  passages:\n");
        foreach (var p in layout.Passages.Select(p => p.Lines))
        {
            var except = p.Except.IsEmpty ? "" : $", except: [{string.Join(", ", p.Except.Select(e => Run(e.First, e.Last)))}]";
            inner.Append(CultureInfo.InvariantCulture, $"    - {{ lines: {Run(p.First, p.Last)}{except} }}\n");
        }
        Marks(inner, "kinds", layout.Kinds);
        Marks(inner, "languages", layout.Languages);
        if (!layout.Continues.IsEmpty) inner.Append("  continues:\n");
        foreach (var c in layout.Continues) Line(inner, 4, c.Row.Text, c.Header.Text);
        if (!layout.Skip.IsEmpty) inner.Append("  skip:\n");
        foreach (var s in layout.Skip)
            inner.Append(CultureInfo.InvariantCulture, $"    - {{ lines: {Run(s.First, s.Last)}, because: {Scalar(s.Mark)} }}\n");
        if (inner.Length > 0) yaml.Append("layout:\n").Append(inner);
    }

    private static void Marks(StringBuilder yaml, string key, ImmutableArray<MarkedLines> marks)
    {
        if (!marks.IsEmpty) yaml.Append(CultureInfo.InvariantCulture, $"  {key}:\n");
        foreach (var same in marks.GroupBy(m => m.Mark))
            yaml.Append(CultureInfo.InvariantCulture, $"    {same.Key}: [{string.Join(", ", same.Select(m => Run(m.First, m.Last)))}]\n");
    }

    private static void OnePassage(StringBuilder yaml, Passage p)
    {
        yaml.Append(CultureInfo.InvariantCulture, $"  - id: {p.Id.Passage}\n");
        Line(yaml, 4, "section", p.Section);
        Line(yaml, 4, "kind", p.Kind);
        yaml.Append(CultureInfo.InvariantCulture, $"    lines: {Run(p.Lines.First, p.Lines.Last)}\n");
        if (!p.Lines.Except.IsEmpty)
            yaml.Append(CultureInfo.InvariantCulture, $"    except: [{string.Join(", ", p.Lines.Except.Select(e => Run(e.First, e.Last)))}]\n");
        List(yaml, 4, "notes", p.Notes);
        if (p.Continues is { } header) Line(yaml, 4, "continues", header);
        Line(yaml, 4, "incipit", p.Incipit);
        Line(yaml, 4, "fingerprint", p.Fingerprint);
        List(yaml, 4, "figures", p.Figures);
        if (!p.Sentences.IsEmpty) yaml.Append("    sentences:\n");
        foreach (var sentence in p.Sentences)
            yaml.Append(CultureInfo.InvariantCulture, $"      - {{ incipit: {Quoted(sentence.Incipit)}, figures: [{string.Join(", ", sentence.Figures.Select(Quoted))}] }}\n");
        List(yaml, 4, "mentions", p.Mentions);
        if (!p.Readings.IsEmpty) yaml.Append("    readings:\n");
        foreach (var reading in p.Readings)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"      - printed: {Quoted(reading.Printed)}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"        as: {Quoted(reading.As)}\n");
            Texts(yaml, 8, "because", reading.Because);
        }
        List(yaml, 4, "about", [.. p.About.Select(a => a.Text)]);
        Texts(yaml, 4, "gist", p.Gist);
        Texts(yaml, 4, "remarks", p.Remarks);
        List(yaml, 6, "cite", [.. p.RemarkCitations.Select(c => c.Passage.ToString())]);
        List(yaml, 6, "uncited", [.. p.UncitedFigures.Select(f => f.Text)]);
    }

    private static void Line(StringBuilder yaml, int indent, string key, string value) =>
        yaml.Append(' ', indent).Append(CultureInfo.InvariantCulture, $"{key}: {Scalar(value)}\n");

    private static void Texts(StringBuilder yaml, int indent, string key, Wordings? texts)
    {
        if (texts is null) return;
        yaml.Append(' ', indent).Append(CultureInfo.InvariantCulture, $"{key}:\n");
        foreach (var (language, wording) in texts.ByLanguage)
            yaml.Append(' ', indent + 2).Append(CultureInfo.InvariantCulture, $"{language}: {Quoted(wording.Text)}\n");
    }

    private static void List(StringBuilder yaml, int indent, string key, ImmutableArray<string> items, bool evenIfEmpty = false)
    {
        if (items.IsEmpty && !evenIfEmpty) return;
        yaml.Append(' ', indent).Append(CultureInfo.InvariantCulture, $"{key}: [{string.Join(", ", items.Select(Scalar))}]\n");
    }

    private static string Run(int first, int last) => string.Create(CultureInfo.InvariantCulture, $"\"{first}-{last}\"");

    // Plain where YAML can take it for nothing but a text: a slug, an id, a file name.
    private static string Scalar(string text) => PlainText().IsMatch(text) && text is not ("true" or "false" or "null" or "yes" or "no") ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z0-9._-]*|sha256:[0-9a-f]{64}|[a-z]+(?: [a-z]+)+|[0-9]+_[0-9a-f]+\.txt)$")]
    private static partial Regex PlainText();
}
