using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Sources;

/// <summary>Reads <c>seeds/&lt;source&gt;.yaml</c>.</summary>
public static class SourceReader
{
    internal static readonly string[] Keys = ["record", "file", "layout", "passages", "skipped"];
    internal static readonly string[] FileKeys = ["name", "sha256"];
    internal static readonly string[] SkipKeys = ["lines", "because"];
    internal static readonly string[] ReadingKeys = ["printed", "as", "because"];
    internal static readonly string[] SentenceKeys = ["incipit", "figures"];
    internal static readonly string[] LayoutKeys = ["paragraphs", "passages", "kinds", "languages", "continues", "skip"];
    internal static readonly string[] RecordKeys =
    [
        "type", "name", "authors", "title", "container", "volume", "issue", "pages", "year", "publisher", "place", "issn", "doi", "url", "language", "note",
    ];

    internal static readonly string[] PassageKeys =
    [
        "id", "section", "kind", "lines", "except", "notes", "continues", "incipit", "fingerprint", "figures", "sentences", "mentions",
        "readings", "about", "gist", "remarks",
    ];

    internal static readonly string[] Kinds =
        ["heading", "paragraph", "item", "row", "footnote", "reference", "front-matter", "quotation"];

    /// <summary>The source that a file holds, by whatever of it could be read, and what is wrong with it.</summary>
    public static (Source Source, ImmutableArray<Diagnostic> Found) Read(SourceFile file, IReadOnlyCollection<string> languages)
    {
        var found = new List<Diagnostic>();
        var id = Path.GetFileNameWithoutExtension(file.Path);
        var root = new MapReader(YamlFile.Read(file.Path, file.Text, 1, found), file.Path, found, Keys);
        root.Required("record");
        root.Required("file");
        if (!Slug.IsWellFormed(id)) found.Add(new Diagnostic(Rules.BadSlug, root.At, $"'{id}' is not a slug", $"try '{Slug.From(id)}'"));

        var original = root.Map("file", FileKeys);
        var passages = root.Maps("passages", PassageKeys).Select(map => PassageOf(id, map, languages, found)).ToImmutableArray();
        foreach (var doubled in passages.GroupBy(p => p.Id).SelectMany(same => same.Skip(1)))
            found.Add(new Diagnostic(Rules.DoubledId, doubled.At, $"the passage '{doubled.Id.Passage}' stands twice"));
        var source = new Source(
            id,
            RecordOf(root.Map("record", RecordKeys), languages, root.At),
            original?.RequiredText("name") ?? "",
            original?.Text("sha256") ?? "",
            LayoutOf(root.Map("layout", LayoutKeys)),
            passages,
            [.. root.Maps("skipped", SkipKeys).Select(s => RunOf(s, "lines") is var (first, last) ? new SkippedLines(first, last, s.RequiredText("because")) : null).OfType<SkippedLines>()],
            root.At);
        return (source, [.. found]);
    }

    private static SourceRecord RecordOf(MapReader? map, IReadOnlyCollection<string> languages, Location at) => map is null
        ? new SourceRecord("", [], null, null, null, null, null, null, null, null, null, null, null, "", NoWordings(at), null)
        : new SourceRecord(
            map.RequiredText("type"),
            [.. map.Texts("authors").Select(a => a.Text)],
            map.Text("title"), map.Text("container"), map.Text("volume"), map.Text("issue"), map.Text("pages"), map.Text("year"),
            map.Text("publisher"), map.Text("place"), map.Text("issn"), map.Text("doi"), AddressOf(map),
            map.RequiredText("language"),
            RequiredWordings(map, "name", languages),
            map.Wordings("note", languages));

    // It becomes a link.
    private static string? AddressOf(MapReader map)
    {
        if (map.Text("url") is not { } url || LinkTargets.Fault(url) is not { } fault) return map.Text("url");
        map.Report(Rules.BadLink, "url", fault, "write the whole https: address");
        return null;
    }

    private static Passage PassageOf(string source, MapReader map, IReadOnlyCollection<string> languages, List<Diagnostic> found)
    {
        var kind = map.RequiredText("kind");
        if (!Kinds.Contains(kind))
            found.Add(new Diagnostic(Rules.UnknownWord, map.Place("kind"), $"'{kind}' is no kind of passage", Spelling.Hint(kind, Kinds)));
        return new Passage(
            new PassageId(source, map.RequiredText("id")),
            map.RequiredText("section"),
            kind,
            LinesOf(map),
            [.. map.Texts("notes").Select(n => n.Text)],
            map.Text("continues"),
            map.RequiredText("incipit"),
            map.RequiredText("fingerprint"),
            map.Figures("figures"),
            [.. map.Maps("readings", ReadingKeys).Select(r =>
                new Reading(r.RequiredText("printed"), r.RequiredText("as"), r.Wordings("because", languages), r.At))],
            [.. map.Slugs("mentions").Select(m => m.Text)],
            map.Slugs("about"),
            map.Wordings("gist", languages),
            map.Wordings("remarks", languages, "cite", "uncited"),
            map.At)
        {
            Sentences = [.. map.Maps("sentences", SentenceKeys).Select(s => new Sentence(s.RequiredText("incipit"), s.Figures("figures")))],
            RemarkCitations = map.OpenMap("remarks")?.Citations("cite") ?? [],
            UncitedFigures = map.OpenMap("remarks")?.Texts("uncited") ?? [],
        };
    }

    private static SourceLayout LayoutOf(MapReader? map) => map is null
        ? SourceLayout.Plain
        : new SourceLayout(
            map.Text("paragraphs") == "lines",
            [.. map.Maps("passages", "lines", "except").Select(p => new LaidDown(LinesOf(p), p.At))],
            MarksOf(map.OpenMap("kinds")),
            MarksOf(map.OpenMap("languages")),
            map.OpenMap("continues") is { } rows
                ? [.. rows.Keys.Select(row => new Continuation(new Wording(row, rows.PlaceOfKey(row)), new Wording(rows.RequiredText(row), rows.Place(row))))]
                : [],
            [.. map.Maps("skip", SkipKeys).Select(s =>
                RunOf(s, "lines") is var (first, last) ? new MarkedLines(s.RequiredText("because"), first, last, s.At) : null).OfType<MarkedLines>()]);

    private static ImmutableArray<MarkedLines> MarksOf(MapReader? map) => map is null
        ? []
        : [.. map.Keys.SelectMany(mark => map.Texts(mark)
            .Select(run => Run(run.Text) is var (first, last) ? new MarkedLines(mark, first, last, run.At) : Reported<MarkedLines>(map, mark))
            .OfType<MarkedLines>())];

    private static Lines LinesOf(MapReader map)
    {
        var (first, last) = RunOf(map, "lines") ?? (0, 0);
        return new Lines(first, last, [.. map.Texts("except").Select(e => Run(e.Text) ?? Reported<(int, int)?>(map, "except")).OfType<(int, int)>()]);
    }

    private static (int First, int Last)? RunOf(MapReader map, string key) =>
        Run(map.RequiredText(key)) ?? Reported<(int, int)?>(map, key);

    private static T? Reported<T>(MapReader map, string key)
    {
        map.Report(Rules.WrongType, key, $"'{key}' must be lines such as \"63-69\"");
        return default;
    }

    private static (int First, int Last)? Run(string text) =>
        text.Split('-') is [var a, var b]
        && int.TryParse(a, CultureInfo.InvariantCulture, out var first) && int.TryParse(b, CultureInfo.InvariantCulture, out var last)
        && 0 < first && first <= last
            ? (first, last)
            : null;

    private static Wordings RequiredWordings(MapReader map, string key, IReadOnlyCollection<string> languages)
    {
        if (map.Wordings(key, languages) is { } wordings) return wordings;
        map.RequiredText(key);
        return NoWordings(map.At);
    }

    private static Wordings NoWordings(Location at) => new(ImmutableSortedDictionary<string, Wording>.Empty, at);
}
