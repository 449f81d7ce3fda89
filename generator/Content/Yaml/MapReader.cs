using System.Text.RegularExpressions;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Yaml;

/// <summary>
/// Reads one YAML mapping against a closed list of keys. What is wrong goes into a local list of diagnostics with the
/// place of the node, and the value reads as null, empty or its default.
/// </summary>
public sealed partial class MapReader
{
    private readonly YamlMappingNode map;
    private readonly string path;
    private readonly int firstLine;
    private readonly List<Diagnostic> found;

    /// <summary>Opens a mapping and reports every key that is not among <paramref name="keys"/>.</summary>
    public MapReader(YamlNode? node, string path, List<Diagnostic> found, IReadOnlyCollection<string> keys, int firstLine = 1)
        : this(node, path, found, firstLine)
    {
        foreach (var (key, _) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name))
                found.Add(new Diagnostic(Rules.UnknownKey, Place(key), $"unknown key '{name}'",
                    Spelling.Hint(name, keys) ?? $"the keys here are: {string.Join(", ", keys)}"));
        }
    }

    /// <summary>Opens a mapping whose keys are free, such as a list of names.</summary>
    public MapReader(YamlNode? node, string path, List<Diagnostic> found, int firstLine = 1)
    {
        this.path = path;
        // Of a file that cannot be read nobody knows what it lacks: that it cannot is said already.
        this.found = node is null && found.Any(d => d.Rule == Rules.BadYaml || d.Rule == Rules.DoubledKey) ? [] : found;
        this.firstLine = firstLine;
        map = node as YamlMappingNode ?? new YamlMappingNode(firstLine, 1);
        At = node is null ? new Location(path, firstLine, 1) : Place(node);
        if (node is not (null or YamlMappingNode)) Report(Rules.WrongType, node, "expected 'key: value' pairs");
    }

    /// <summary>Where the mapping begins.</summary>
    public Location At { get; }

    /// <summary>The keys, in the order of the file.</summary>
    public IEnumerable<string> Keys => map.Children.Select(pair => pair.Key).OfType<YamlScalarNode>().Select(k => k.Value);

    public bool Has(string key) => Node(key) is not null;

    /// <summary>The node of a key, or null.</summary>
    public YamlNode? Node(string key) => map.Find(key);

    /// <summary>The place of a key's value, or of the mapping where it lacks the key.</summary>
    public Location Place(string key) => Node(key) switch
    {
        null => At,
        // Nothing stands behind the key, where the file may have ended.
        YamlScalarNode { Value: "" } => PlaceOfKey(key),
        var node => Place(node),
    };

    /// <summary>The place of a key that the mapping has.</summary>
    public Location PlaceOfKey(string key) => Place(KeyOf(key));

    public Location Place(YamlNode node) => YamlFile.At(path, node, firstLine);

    /// <summary>Adds a diagnostic at a key's value.</summary>
    public void Report(Rule rule, string key, string message, string? hint = null) =>
        Report(rule, Place(key), message, hint);

    /// <summary>Adds a diagnostic at the place of one of its values.</summary>
    public void Report(Rule rule, Location at, string message, string? hint = null) => found.Add(new Diagnostic(rule, at, message, hint));

    /// <summary>A scalar's text; null where it is absent.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } node) return null;
        if (node is YamlScalarNode { Value: { } text } scalar && !IsNull(scalar)) return text;
        Report(Rules.WrongType, key, $"'{key}' must be a text");
        return null;
    }

    /// <summary>A scalar's text; a missing key is reported and reads as empty.</summary>
    public string RequiredText(string key) => Required(key) ? Text(key) ?? "" : "";

    /// <summary>True if the mapping has a key; a missing one is reported.</summary>
    public bool Required(string key)
    {
        if (!Has(key)) found.Add(new Diagnostic(Rules.MissingKey, At, $"the key '{key}' is missing"));
        return Has(key);
    }

    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is not (null or "true" or "false")) Report(Rules.WrongType, key, $"'{key}' must be true or false");
        return text == "true";
    }

    public int? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Report(Rules.WrongType, key, $"'{key}' must be a whole number");
        return null;
    }

    /// <summary>A slug; one that is badly formed is reported and reads as null.</summary>
    public string? SlugOf(string key)
    {
        if (Text(key) is not { } text) return null;
        if (Slug.IsWellFormed(text)) return text;
        Report(Rules.BadSlug, key, $"'{text}' is not a slug", $"try '{Slug.From(text)}'");
        return null;
    }

    /// <summary>A slug; a missing key or one that is badly formed is reported and reads as null.</summary>
    public string? RequiredSlug(string key) => Required(key) ? SlugOf(key) : null;

    /// <summary>A list of slugs, each with its place; those badly formed are reported and left out.</summary>
    public ImmutableArray<Wording> Slugs(string key)
    {
        var texts = Texts(key);
        foreach (var bad in texts.Where(t => !Slug.IsWellFormed(t.Text)))
            found.Add(new Diagnostic(Rules.BadSlug, bad.At, $"'{bad.Text}' is not a slug", $"try '{Slug.From(bad.Text)}'"));
        return texts.RemoveAll(t => !Slug.IsWellFormed(t.Text));
    }

    /// <summary>A date; one that is none is reported and reads as null.</summary>
    public EdtfDate? Date(string key) => Text(key) is { } text ? DateOf(new Wording(text, Place(key))) : null;

    /// <summary>A list of dates; those that are none are reported and left out.</summary>
    public ImmutableArray<EdtfDate> Dates(string key) => [.. Texts(key).Select(DateOf).OfType<EdtfDate>()];

    /// <summary>Figures in normal form, numbers and dates; those that are neither are reported and left out.</summary>
    public ImmutableArray<string> Figures(string key) =>
        [.. Texts(key).Where(t => NumberForm().IsMatch(t.Text) || DateOf(t) is not null).Select(t => t.Text)];

    /// <summary>A word of one of the vocabulary's lists; a missing key or an unknown word is reported.</summary>
    public string Word(string key, string list, Vocabulary vocabulary)
    {
        var word = RequiredText(key);
        if (word.Length > 0) CheckWord(new Wording(word, Place(key)), list, vocabulary);
        return word;
    }

    /// <summary>Words of one of the vocabulary's lists; unknown ones are reported.</summary>
    public ImmutableArray<string> Words(string key, string list, Vocabulary vocabulary)
    {
        if (!Required(key)) return [];
        var words = Texts(key);
        foreach (var word in words) CheckWord(word, list, vocabulary);
        return [.. words.Select(w => w.Text)];
    }

    /// <summary>The items of a list, or the one value standing alone; empty where the key is absent.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children],
        var one => [one],
    };

    /// <summary>A list of texts, each with its place; a single text reads as a list of one.</summary>
    public ImmutableArray<Wording> Texts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<Wording>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalarNode { Value: { } text } scalar && !IsNull(scalar)) texts.Add(new Wording(text, Place(item)));
            else Report(Rules.WrongType, item, $"'{key}' must be a list of texts");
        }
        return texts.ToImmutable();
    }

    /// <summary>Citations such as <c>[opsour-2022#p97]</c>.</summary>
    public ImmutableArray<Citation> Citations(string key)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var text in Texts(key))
        {
            if (Citation.Parse(text.Text, text.At) is { } citation) citations.Add(citation);
            else found.Add(new Diagnostic(Rules.BadCitation, text.At, $"'{text.Text}' is not a citation", "write source#passage, such as opsour-2022#p97, or with its sentences, opsour-2022#p97:2-3"));
        }
        return citations.ToImmutable();
    }

    /// <summary>A text in every language of <paramref name="languages"/>; a missing key is reported and reads as no texts.</summary>
    public Wordings RequiredWordings(string key, IReadOnlyCollection<string> languages)
    {
        Required(key);
        return Wordings(key, languages) ?? new Wordings(ImmutableSortedDictionary<string, Wording>.Empty, At);
    }

    /// <summary>A text in every language of <paramref name="languages"/>; null where the key is absent. A missing or an unknown language is reported.</summary>
    /// <param name="beside">Keys that may stand among the languages.</param>
    public Wordings? Wordings(string key, IReadOnlyCollection<string> languages, params string[] beside) =>
        Node(key) is { } node ? WordingsOf(node, key, languages, beside) : null;

    /// <summary>A text in every language from a node of its own; <paramref name="name"/> is what to call it.</summary>
    public Wordings WordingsOf(YamlNode node, string name, IReadOnlyCollection<string> languages, params string[] beside)
    {
        var inner = new MapReader(node, path, found, firstLine);
        inner.ReportUnknownLanguages([.. languages, .. beside], languages);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, Wording>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (inner.Text(language) is { } text && text.Trim().Length > 0) texts[language] = new Wording(text.Trim(), inner.Place(language));
            else found.Add(new Diagnostic(Rules.MissingWording, inner.At, $"'{name}' has no text in '{language}'", $"add '{language}: …'"));
        }
        return new Wordings(texts.ToImmutable(), inner.At);
    }

    /// <summary>Lists of texts by language, such as aliases; languages may be missing.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Wording>> TextsByLanguage(string key, IReadOnlyCollection<string> languages)
    {
        if (Node(key) is not { } node) return ImmutableSortedDictionary<string, ImmutableArray<Wording>>.Empty;
        var inner = new MapReader(node, path, found, firstLine);
        inner.ReportUnknownLanguages(languages, languages);
        return inner.Keys.Where(languages.Contains).ToImmutableSortedDictionary(l => l, inner.Texts, StringComparer.Ordinal);
    }

    /// <summary>A nested mapping with a closed list of keys; null where the key is absent.</summary>
    public MapReader? Map(string key, params string[] keys) =>
        Node(key) is { } node ? new MapReader(node, path, found, keys, firstLine) : null;

    /// <summary>A nested mapping whose keys are free; null where the key is absent.</summary>
    public MapReader? OpenMap(string key) => Node(key) is { } node ? new MapReader(node, path, found, firstLine) : null;

    /// <summary>A list of mappings with a closed list of keys; a single mapping reads as a list of one.</summary>
    public ImmutableArray<MapReader> Maps(string key, params string[] keys) =>
        [.. Items(key).Select(item => new MapReader(item, path, found, keys, firstLine))];

    private EdtfDate? DateOf(Wording text)
    {
        if (EdtfDate.Parse(text.Text) is { } date && !(date.From > date.To)) return date;
        found.Add(new Diagnostic(Rules.BadDate, text.At, $"'{text.Text}' is not a date",
            "write \"1994-04-30\", \"1994-04\", \"1994\", 199X, 19XX, XXXX-01-16 or a range \"1992/2006\""));
        return null;
    }

    // A number, or two of which one is a part of the other; all else is a date.
    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?(/[0-9]+(\.[0-9]+)?)?$")]
    private static partial Regex NumberForm();

    // A list that the vocabulary lacks is reported there, once.
    private void CheckWord(Wording word, string list, Vocabulary vocabulary)
    {
        if (!vocabulary.Lists.TryGetValue(list, out var words) || words.ContainsKey(word.Text)) return;
        found.Add(new Diagnostic(Rules.UnknownWord, word.At, $"'{word.Text}' is not one of the vocabulary's {list}", Spelling.Hint(word.Text, words.Keys)
            ?? $"it has: {string.Join(", ", words.Keys)}; another one goes into content/vocabulary.yaml first"));
    }

    private void ReportUnknownLanguages(IReadOnlyCollection<string> known, IEnumerable<string> languages)
    {
        foreach (var unknown in Keys.Except(known))
            Report(Rules.UnknownLanguage, PlaceOfKey(unknown), $"'{unknown}' is not a language of the wiki", Spelling.Hint(unknown, languages));
    }

    private YamlNode KeyOf(string key) => map.Children.First(pair => (pair.Key as YamlScalarNode)?.Value == key).Key;

    private void Report(Rule rule, YamlNode node, string message) => found.Add(new Diagnostic(rule, Place(node), message));

    // A plain `~`, `null` or nothing is YAML's null; a quoted one is a text.
    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.IsPlain && scalar.Value is "" or "~" or "null";
}
