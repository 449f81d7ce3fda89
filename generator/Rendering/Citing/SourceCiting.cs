using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Sources;

namespace TurkicWiki.Rendering.Citing;

/// <summary>A source in the styles of APA (7th edition) and GOST R 7.0.5-2008, with the words of its own language where the wiki has that.</summary>
public sealed class SourceCiting
{
    private readonly SourceRecord record;
    private readonly Language words;
    private readonly ImmutableArray<AuthorName> authors;
    private readonly string title;

    public SourceCiting(Edition edition, Source source)
    {
        record = source.Record;
        // A source without a title goes by what the wiki calls it, in brackets, in the page's language.
        words = record.Title is null ? edition.Language : edition.Site.Languages.FirstOrDefault(l => l.Code == record.Language) ?? edition.Language;
        title = record.Title ?? $"[{record.Name[edition.Code]}]";
        authors = [.. record.Authors.Select(AuthorName.Of)];
    }

    /// <summary>The language that the citation is in.</summary>
    public string Language => words.Code;

    public string Apa()
    {
        var year = $"({record.Year ?? words.Text("apa-no-date")})";
        var within = record.Type == "article-journal" ? Joined(", ", record.Container, Joined("", record.Volume, Issue("{0}", "({0})")), record.Pages) : record.Publisher;
        var series = record.Type != "article-journal" && record.Container is { } container ? $" ({Joined(" ", container, Filled("cite-issue", record.Issue))})" : "";
        // Without an author the title takes his place.
        return authors.IsEmpty
            ? Sentences($"{title}{series}", year, within, Address())
            : Sentences($"{ApaAuthors()} {year}", $"{title}{series}", within, Address());
    }

    public string Gost()
    {
        var named = authors.Length is > 0 and < 4 && !authors.Any(a => a.AndOthers);
        var head = named ? string.Join(", ", authors.Select(a => Joined(" ", a.Surname, a.Initials))) + " " : "";
        // Four authors or more stand behind the title, the first alone.
        var behind = authors.IsEmpty || named ? "" : $" / {Joined(" ", authors[0].Initials, authors[0].Surname)} [{words.Text("and-others")}]";
        var online = record.Url is null ? "" : $" [{words.Text("electronic-resource")}]";
        var work = $"{head}{title}{online}{behind}";
        var address = record.Url is { } url ? Filled("cite-address", url) : null;
        return record.Type == "article-journal"
            ? Sentences(Joined(" // ", work, record.Container), record.Year, Filled("cite-volume", record.Volume), Filled("cite-issue", record.Issue), Filled("cite-pages", record.Pages), address)
            : Sentences(work, Joined(", ", Joined(" : ", record.Place, record.Publisher), record.Year), Series(), address);
    }

    private string? Series() => record.Container is { } container ? $"({Joined(" ; ", container, record.Issue)})" : null;

    private string ApaAuthors()
    {
        var names = authors.Select(a => Joined(", ", a.Surname, a.Initials) + (a.AndOthers ? ", et al." : "")).ToImmutableArray();
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
    }

    private string? Address() => record.Doi is { } doi ? $"https://doi.org/{doi}" : record.Url;

    private string? Issue(string alone, string afterVolume) =>
        record.Issue is { } issue ? (record.Volume is null ? alone : afterVolume).Replace("{0}", issue, StringComparison.Ordinal) : null;

    private string? Filled(string key, string? value) => value is null
        ? null
        : words.Text(key).Replace("{n}", value, StringComparison.Ordinal).Replace("{accessed}", words.Text("accessed-date"), StringComparison.Ordinal);

    private static string Joined(string sign, params ReadOnlySpan<string?> parts) =>
        string.Join(sign, parts.ToArray().Where(p => !string.IsNullOrEmpty(p)));

    // Each part ends with one full stop, an address with none.
    private static string Sentences(params ReadOnlySpan<string?> parts) => string.Join(' ', parts.ToArray()
        .Where(p => !string.IsNullOrEmpty(p))
        .Select(p => p!.EndsWith('.') || p.StartsWith("http", StringComparison.Ordinal) ? p : p + "."));
}
