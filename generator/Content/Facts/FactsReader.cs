using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Facts;

/// <summary>Reads <c>content/&lt;kind&gt;/&lt;slug&gt;/facts.yaml</c>.</summary>
public sealed class FactsReader
{
    internal static readonly string[] EntryKeys = ["cite", "event", "note", "rank", "from", "to", "attested"];

    private readonly IReadOnlyCollection<string> languages;
    private readonly Vocabulary vocabulary;
    private readonly List<Diagnostic> found = [];

    private FactsReader(IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        this.languages = languages;
        this.vocabulary = vocabulary;
    }

    /// <summary>The facts of the subject whose folder the file stands in, by whatever of it could be read, and what is wrong with it.</summary>
    public static (SubjectFacts Facts, ImmutableArray<Diagnostic> Found) Read(
        SourceFile file, Kind kind, IReadOnlyCollection<string> languages, Vocabulary vocabulary)
    {
        var reader = new FactsReader(languages, vocabulary);
        var facts = reader.ReadSubject(file, kind);
        return (facts, [.. reader.found]);
    }

    private SubjectFacts ReadSubject(SourceFile file, Kind kind)
    {
        var fields = FactField.Of(kind).ToList();
        var map = new MapReader(YamlFile.Read(file.Path, file.Text, 1, found), file.Path, found,
            [.. SubjectKeys(kind), .. fields.Select(f => f.Name)]);
        var word = map.RequiredText("kind");
        if (word.Length > 0 && word != kind.Name)
            map.Report(Rules.UnknownWord, "kind", $"'{word}' is not the kind of this folder", $"write '{kind.Name}' or move the folder");
        return new SubjectFacts(
            file.Path.Split('/')[^2],
            kind,
            map.Flag("draft"),
            kind == Kind.Leader || kind == Kind.Person ? map.SlugOf("of") : null,
            kind == Kind.Topic ? map.Slugs("about") : [],
            FormerAddress.List(map, kind),
            map.Slugs("related"),
            [.. fields.SelectMany(field => map.Maps(field.Name, [.. field.ValueKeys, .. EntryKeys]).Select(entry => FactOf(field, entry)).OfType<Fact>())],
            map.At);
    }

    internal static string[] SubjectKeys(Kind kind)
    {
        string[] all = ["kind", "draft", "formerly", "related"];
        return kind == Kind.Leader || kind == Kind.Person ? [.. all, "of"]
            : kind == Kind.Topic ? [.. all, "about"]
            : all;
    }

    private Fact? FactOf(FactField field, MapReader entry)
    {
        var citations = entry.Citations("cite");
        var happening = entry.SlugOf("event");
        if (!entry.Has("cite") && !entry.Has("event"))
            found.Add(new Diagnostic(Rules.Uncited, entry.At, $"'{field.Name}' has no citation", "add cite: [source#passage] or event: id"));
        if (ValueOf(field, entry, happening) is not { } value) return null;

        var from = entry.Date("from") ?? (field.IsDated ? entry.Date("date") : null);
        var to = entry.Date("to");
        if (from is { } first && to is { } last && last < first && !first.Covers(last))
            entry.Report(Rules.BadDate, "to", $"it ends ({last}) before it begins ({first})");
        return new Fact(field.Name, field.IsKeyed ? KeyOf(value) : "", value, from, to, entry.Dates("attested"), citations,
            entry.Wordings("note", languages), happening, IsPreferred(entry), entry.At);
    }

    private FactValue? ValueOf(FactField field, MapReader entry, string? happening) => field.Shape switch
    {
        FactShape.Text => entry.Required(field.ValueKey) ? new FactValue.Text(entry.RequiredWordings(field.ValueKey, languages)) : null,
        FactShape.Date => DateOf(entry, happening),
        FactShape.Subject => entry.RequiredSlug(field.ValueKey) is { } slug ? new FactValue.Subject(slug) : null,
        FactShape.Words => entry.Words(field.ValueKey, field.List, vocabulary) is { Length: > 0 } words ? new FactValue.Words(field.List, words) : null,
        FactShape.Membership => entry.RequiredSlug(field.ValueKey) is { } state
            ? new FactValue.Membership(state, entry.Word("status", field.List, vocabulary))
            : null,
        FactShape.Office => entry.RequiredSlug("of") is { } of ? new FactValue.Office(entry.Word(field.ValueKey, field.List, vocabulary), of) : null,
        FactShape.Succession => entry.RequiredSlug(field.ValueKey) is { } into
            ? new FactValue.Succession(into, entry.Word("how", field.List, vocabulary))
            : null,
        _ => throw new InvalidOperationException($"no reader for the shape {field.Shape}"),
    };

    // The date of a fact that names an event is the event's: it is empty until linking fills it in.
    private static FactValue.Date? DateOf(MapReader entry, string? happening)
    {
        if (happening is not null && !entry.Has("date")) return new FactValue.Date(new EdtfDate(""));
        return entry.Required("date") && entry.Date("date") is { } date ? new FactValue.Date(date) : null;
    }

    private string KeyOf(FactValue value) => value switch
    {
        FactValue.Subject subject => subject.Slug,
        FactValue.Membership membership => membership.State,
        FactValue.Office office => $"{office.Role}/{office.Of}",
        FactValue.Succession succession => succession.Into,
        FactValue.Text text => text.Value[languages.First()],
        _ => "",
    };

    /// <summary>True if an entry says <c>rank: preferred</c>; any other rank is reported.</summary>
    internal static bool IsPreferred(MapReader entry)
    {
        var rank = entry.Text("rank");
        if (rank is not (null or "preferred")) entry.Report(Rules.UnknownWord, "rank", $"'{rank}' is no rank", "the only one is 'preferred'");
        return rank == "preferred";
    }
}
