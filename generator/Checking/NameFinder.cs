using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using TurkicWiki.Content.Languages;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>A subject that a text names, and where.</summary>
/// <param name="IsWhole">False if the name stands within a longer one.</param>
internal readonly record struct NamedSubject(string Slug, int Start, int Length, bool IsWhole);

/// <summary>Finds which subjects a text of one language names: by titles, aliases and forms, with the language's endings.</summary>
internal sealed class NameFinder
{
    private const int ShortestStem = 4;
    private const int LongName = 8;
    private const int MostEndings = 3;

    private delegate bool Likeness(ReadOnlySpan<char> word, string name);

    // The preview asks again after every edit, and mostly the names are the same.
    private static readonly ConditionalWeakTable<Language, NameFinder> Known = [];
    private static readonly ConditionalWeakTable<Site, Lazy<FrozenDictionary<string, NameFinder>>> OfSites = [];

    private readonly Lazy<ILookup<string, string>> bearers;

    // By the stem of the first word: the names that begin so, each with all that bear it.
    private readonly Dictionary<string, ImmutableArray<KnownName>> names;
    private readonly int longestStem;
    private readonly ImmutableArray<string> endings;
    private readonly Likeness isForm;

    private NameFinder(ImmutableArray<(string Name, string Slug, bool IsForm)> all, ImmutableArray<string> endings)
    {
        Names = all;
        this.endings = endings;
        isForm = (word, name) => (!Letters.Is(name[0], Letter.Capital) || Letters.Is(word[0], Letter.Capital)) && IsForm(word, name);
        bearers = new(() => all.Where(n => !n.IsForm).ToLookup(n => n.Name, n => n.Slug, StringComparer.OrdinalIgnoreCase));
        names = all
            .Select(n => (Words: WordsOf(n.Name), n.Slug))
            .Where(n => n.Words.Length > 0 && n.Words[0].Length > 2 && char.IsUpper(n.Words[0][0]))
            .GroupBy(n => string.Join(' ', n.Words), StringComparer.OrdinalIgnoreCase)
            .Select(same => (same.First().Words, Slugs: same.Select(n => n.Slug).Distinct().ToImmutableArray()))
            .OrderByDescending(n => n.Words.Sum(w => w.Length))
            .Select((n, rank) => new KnownName(n.Words, n.Slugs, rank))
            .GroupBy(n => n.Words[0][..StemOf(n.Words[0])], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
        longestStem = names.Keys.Select(stem => stem.Length).DefaultIfEmpty().Max();
    }

    /// <summary>What every subject is called: its titles and aliases, and the forms of them.</summary>
    public ImmutableArray<(string Name, string Slug, bool IsForm)> Names { get; }

    /// <summary>One for each language of a wiki.</summary>
    public static FrozenDictionary<string, NameFinder> Of(Site site) => OfSites
        .GetValue(site.Whole.Linked, static linked => new(() => linked.Languages.ToFrozenDictionary(l => l.Code, l => Of(linked, l)))).Value;

    private static NameFinder Of(Site site, Language language)
    {
        var all = site.Subjects.Values.SelectMany(s => NamesOf(s, language.Code)).Concat(NamesOfDrafts(site, language.Code)).ToImmutableArray();
        if (Known.TryGetValue(language, out var known) && known.Names.SequenceEqual(all)) return known;
        var finder = new NameFinder(all, language.Search.Endings);
        Known.AddOrUpdate(language, finder);
        return finder;
    }

    /// <summary>The subjects that have a name as their title or an alias.</summary>
    public IEnumerable<string> BearersOf(string name) => bearers.Value[name];

    /// <summary>
    /// The subjects in the order of the text. A name within a longer one is one too: the Andijan events name Andijan; it is not whole.
    /// </summary>
    public ImmutableArray<NamedSubject> Find(string text)
    {
        // A name begins with a capital, at which a word begins.
        var subjects = ImmutableArray<NamedSubject>.Empty;
        var end = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Letters.Is(text[at], Letter.Capital) && (at == 0 || !Letters.Is(text[at - 1], Letter.OrDigit)))
                subjects = AddNames(subjects, text, WordAfter(text, at), isForm, ref end);
        }
        return subjects;
    }

    /// <summary>The same for words of the same stem too: German for Germany, the customs union for the Customs Union.</summary>
    public IEnumerable<string> Hinted(string text)
    {
        var subjects = ImmutableArray<NamedSubject>.Empty;
        var end = 0;
        for (var word = WordAfter(text, 0); word.Length > 0; word = WordAfter(text, word.Start + word.Length))
            subjects = AddNames(subjects, text, word, IsOfStem, ref end);
        return subjects.Select(n => n.Slug);
    }

    // What the names that begin with a word name, the longest first.
    private ImmutableArray<NamedSubject> AddNames(ImmutableArray<NamedSubject> subjects, string text, (int Start, int Length) word, Likeness isLike, ref int end)
    {
        var found = ImmutableArray<(int Rank, int Last, ImmutableArray<string> Slugs)>.Empty;
        var stems = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var stem = Math.Min(word.Length, longestStem); stem > 2; stem--)
        {
            if (!stems.TryGetValue(text.AsSpan(word.Start, stem), out var candidates)) continue;
            foreach (var name in candidates)
                if (EndOf(text, word, name.Words, isLike) is { } last) found = found.Add((name.Rank, last, name.Slugs));
        }
        foreach (var (_, last, slugs) in found.Sort((one, other) => one.Rank - other.Rank))
        {
            foreach (var slug in slugs) subjects = subjects.Add(new NamedSubject(slug, word.Start, last - word.Start, last > end));
            end = Math.Max(end, last);
        }
        return subjects;
    }

    private static IEnumerable<(string Name, string Slug, bool IsForm)> NamesOf(Subject subject, string language) => subject.Aliases(language)
        .Prepend(subject.Title(language)).Select(name => (name, subject.Slug, false))
        .Concat(subject is Subject.Treated treated && treated.Pages.TryGetValue(language, out var page) ? page.FrontMatter.Forms.Select(f => (f.Text, subject.Slug, true)) : []);

    // What is not published yet still bears its name: part of it is nobody else's.
    private static IEnumerable<(string Name, string Slug, bool IsForm)> NamesOfDrafts(Site site, string language) => site.Drafts.IsEmpty ? [] :
        from page in site.Content.Pages
        where page.Id.Language == language && site.Drafts.Contains(page.Id.Slug)
        from name in page.FrontMatter.Aliases.Prepend(page.FrontMatter.Title)
        select (name.Text, page.Id.Slug, false);

    // Where a name ends that begins with a word of the text; null where another stands there.
    private static int? EndOf(string text, (int Start, int Length) word, string[] name, Likeness isLike)
    {
        for (var n = 0; n < name.Length; n++)
        {
            var last = word.Start + word.Length;
            if (n > 0) word = WordAfter(text, last);
            if (word.Length == 0 || (n > 0 && word.Start - last > 2)) return null;
            if (!isLike(text.AsSpan(word.Start, word.Length), name[n])) return null;
        }
        return word.Start + word.Length;
    }

    // The name's word as it is, or its stem, a letter shorter or two where it is long, with endings.
    private bool IsForm(ReadOnlySpan<char> word, string name)
    {
        if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        for (var stem = name.Length; stem >= Math.Max(ShortestStem, name.Length - (name.Length < LongName ? 1 : 2)); stem--)
        {
            if (word.Length > stem && word[..stem].Equals(name.AsSpan(0, stem), StringComparison.OrdinalIgnoreCase) && AreEndings(word[stem..], MostEndings))
                return true;
        }
        return false;
    }

    private static bool IsOfStem(ReadOnlySpan<char> word, string name) =>
        word.StartsWith(name.AsSpan(0, StemOf(name)), StringComparison.OrdinalIgnoreCase);

    // With how many letters every form of a word begins.
    private static int StemOf(string word) => Math.Min(word.Length, Math.Max(ShortestStem, word.Length - 2));

    private bool AreEndings(ReadOnlySpan<char> rest, int most)
    {
        if (rest.IsEmpty) return true;
        if (most == 0) return false;
        foreach (var ending in endings)
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && AreEndings(rest[ending.Length..], most - 1)) return true;
        return false;
    }

    private static string[] WordsOf(string name)
    {
        var words = new List<string>();
        for (var word = WordAfter(name, 0); word.Length > 0; word = WordAfter(name, word.Start + word.Length)) words.Add(name.Substring(word.Start, word.Length));
        return [.. words];
    }

    // The next word; of no length behind the last one.
    private static (int Start, int Length) WordAfter(string text, int at)
    {
        while (at < text.Length && !Letters.Is(text[at], Letter.OrDigit)) at++;
        var start = at;
        while (at < text.Length && Letters.Is(text[at], Letter.OrDigit)) at++;
        return (start, at - start);
    }

    /// <param name="Rank">Its place among all, the longest first.</param>
    private readonly record struct KnownName(string[] Words, ImmutableArray<string> Slugs, int Rank);
}
