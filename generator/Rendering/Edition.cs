using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Citing;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>The wiki as readers of one language see it: names, words, dates and addresses.</summary>
public sealed record Edition(Site Site, SiteIndex Index, TemplateSet Templates, Language Language)
{
    // Safe: what is written so stands in an attribute, which the template escapes.
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Code => Language.Code;

    /// <summary>Where the search index of the language begins.</summary>
    public required Lazy<string> SearchManifest { get; init; }

    public SiteConfig Config => Site.Content.Config;

    /// <summary>The address of a page in this language.</summary>
    /// <param name="path">Without the language: <c>/timeline/</c>.</param>
    public string Url(string path) => $"/{Code}{path}";

    /// <summary>Writes the HTML of a record, by its template.</summary>
    public void Write(object view, HtmlWriter to) => Templates.Write(PageTemplates.For(view), view, Language, to);

    public string Text(string key) => Language.Text(key);

    /// <summary>A string that counts, in the form that the number takes.</summary>
    public string Count(string key, int n) => Language.Count(key, n);

    /// <summary>Every form of a string that counts, as JSON by plural category: for a script that counts anew.</summary>
    public string CountForms(string key) => new JsonObject(
        Language.Strings.GetValueOrDefault(key, ImmutableSortedDictionary<string, string>.Empty).Select(form => KeyValuePair.Create(form.Key, (JsonNode?)form.Value))).ToJsonString(Unescaped);

    /// <summary>A string with its places filled: <c>{n}</c> and the like.</summary>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> places)
    {
        var text = Language.Text(key);
        foreach (var (name, value) in places) text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A word of the vocabulary; its key where the vocabulary lacks it, which is an error of its own.</summary>
    public string Word(string list, string key) => Site.Content.Vocabulary.Find(list, key)?.Name[Code] ?? key;

    public string Title(string slug) => Site.Title(slug, Code);

    /// <summary>A subject by its title; plain text where it has no page.</summary>
    public LinkView Link(string slug) => new(Title(slug), Site.Find(slug)?.Url(Code));

    /// <summary>Subjects in the order of this language's alphabet.</summary>
    public IEnumerable<Subject> Sorted(IEnumerable<string> slugs) => Sorted(slugs.Select(Site.Find).OfType<Subject>());

    public IEnumerable<Subject> Sorted(IEnumerable<Subject> subjects) =>
        subjects.OrderBy(s => s.SortKey(Code), Language.Alphabet).ThenBy(s => s.Slug, StringComparer.Ordinal);

    /// <summary>A date as it stands in a sentence or a box.</summary>
    public DateView Date(EdtfDate date) => View(date, DateForm.Full);

    /// <summary>A date as it stands in a table or a list: a year is its number alone.</summary>
    public DateView BareDate(EdtfDate date) => View(date, DateForm.Bare);

    public DateView Date(DateOnly date) => Date(new EdtfDate(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public string Number(string number) => NumberFormat.Format(number, Language);

    public string Number(int number) => Number(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A share, rounded down: all but one is not a hundred per cent.</summary>
    public string Percent(int part, int whole) =>
        Language.Typography.Percent.Replace("{n}", Number(whole == 0 ? 0 : 100 * part / whole), StringComparison.Ordinal);

    public Source? SourceOf(PassageId passage) => Index.SourceOf(passage.Source);

    /// <summary>How each source is cited, by its id: found once, since many pages cite it.</summary>
    internal ConcurrentDictionary<string, CitedSource> CitedSources { get; } = new(StringComparer.Ordinal);

    /// <summary>A passage on the page of its source.</summary>
    public string UrlOf(PassageId passage) => Url($"/sources/{passage.Source}/#{passage.Passage}");

    /// <summary>Lines of an original: <c>Line 97</c>, <c>Lines 97–99</c>.</summary>
    public string Lines(Lines? lines) => lines switch
    {
        null => "",
        { First: var first, Last: var last } when first == last => Text("line-n", ("n", $"{first}")),
        _ => Text("lines-n", ("n", $"{lines.First}–{lines.Last}")),
    };

    /// <summary>Which sentences of a passage; null for all of it.</summary>
    public string? Sentences(ImmutableArray<int> numbers) => numbers.IsEmpty
        ? null
        : Text(numbers.Length == 1 ? "sentence-n" : "sentences-n",
            ("n", string.Join(", ", SentenceNumbers.Runs(numbers).Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First}–{r.Last}"))));

    /// <summary>The language of a foreign text; null where it is the page's own.</summary>
    public string? Foreign(string language) => language == Code ? null : language;

    // A fact whose event does not exist has no date, which is an error of its own; the preview shows its page all the same.
    private DateView View(EdtfDate date, DateForm form) =>
        date.Text is "" ? new DateView("", null) : new DateView(DateFormat.Format(date, Language, form), MachineForm(date));

    // HTML knows days, months, years and days of no year, but no decades, centuries or ranges.
    private static string? MachineForm(EdtfDate date) => date.Text switch
    {
        ['X', 'X', 'X', 'X', '-', .. var day] => day,
        var text when text.Contains('X') || text.Contains('/') => null,
        var text => text,
    };
}
