using System.Runtime.CompilerServices;
using TurkicWiki.Content.Languages;
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

    // The preview asks again after every edit, of texts that are mostly the same: what they name is kept while they and the names are.
    private static readonly ConditionalWeakTable<Language, NameFinder> Known = [];
    private static readonly ConditionalWeakTable<Site, Lazy<ImmutableDictionary<string, NameFinder>>> OfSites = [];
    private readonly ConditionalWeakTable<string, Tuple<ImmutableArray<NamedSubject>>> found = [];
    private readonly ConditionalWeakTable<string, Tuple<ImmutableArray<string>>> hinted = [];

    private readonly Lazy<ILookup<string, string>> bearers;

    // By the first letters of the first word: the names that begin so, the longest first, each with all that bear it.
    private readonly Dictionary<string, ImmutableArray<(string[] Words, ImmutableArray<string> Slugs)>>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly ImmutableArray<string> endings;

    private NameFinder(ImmutableArray<(string Name, string Slug, bool IsForm)> all, ImmutableArray<string> endings)
    {
        Names = all;
        this.endings = endings;
        bearers = new(() => all.Where(n => !n.IsForm).ToLookup(n => n.Name, n => n.Slug, StringComparer.OrdinalIgnoreCase));
        names = all
            .Select(n => (Words: WordsOf(n.Name), n.Slug))
            .Where(n => n.Words.Length > 0 && n.Words[0].Length > 2 && char.IsUpper(n.Words[0][0]))
            .GroupBy(n => string.Join(' ', n.Words), StringComparer.OrdinalIgnoreCase)
            .Select(same => (same.First().Words, Slugs: same.Select(n => n.Slug).Distinct().ToImmutableArray()))
            .GroupBy(n => n.Words[0][..3], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Words.Sum(w => w.Length)).ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What every subject is called: its titles and aliases, and the forms of them.</summary>
    public ImmutableArray<(string Name, string Slug, bool IsForm)> Names { get; }

    /// <summary>One for each language of a wiki.</summary>
    public static ImmutableDictionary<string, NameFinder> Of(Site site) => OfSites
        .GetValue(site.Whole, whole => new(() => whole.Languages.ToImmutableDictionary(l => l.Code, l => Of(whole, l)))).Value;

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
    public ImmutableArray<NamedSubject> Find(string text) => found.GetValue(text, _ => Tuple.Create(
        Find(text, (word, name) => (!char.IsUpper(name[0]) || char.IsUpper(word[0])) && IsForm(word, name)))).Item1;

    /// <summary>The same for words of the same stem too: German for Germany, the customs union for the Customs Union.</summary>
    public ImmutableArray<string> Hinted(string text) => hinted.GetValue(text, _ => Tuple.Create(
        Find(text, IsOfStem).Select(n => n.Slug).Distinct().ToImmutableArray())).Item1;

    private ImmutableArray<NamedSubject> Find(string text, Likeness isLike)
    {
        var subjects = ImmutableArray.CreateBuilder<NamedSubject>();
        var words = Places(text);
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var (start, length) = words[i];
            if (length < 3 || !names.TryGetValue(text.AsSpan(start, 3), out var candidates)) continue;
            foreach (var (name, slugs) in candidates)
            {
                if (!Matches(text, words, i, name, isLike)) continue;
                var last = words[i + name.Length - 1];
                var isWhole = last.Start + last.Length > end;
                end = Math.Max(end, last.Start + last.Length);
                subjects.AddRange(slugs.Select(slug => new NamedSubject(slug, start, last.Start + last.Length - start, isWhole)));
            }
        }
        return subjects.ToImmutable();
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

    private static bool Matches(string text, List<(int Start, int Length)> words, int at, string[] name, Likeness isLike)
    {
        if (at + name.Length > words.Count) return false;
        for (var n = 0; n < name.Length; n++)
        {
            var (start, length) = words[at + n];
            if (n > 0 && start - words[at + n - 1].Start - words[at + n - 1].Length > 2) return false;
            if (!isLike(text.AsSpan(start, length), name[n])) return false;
        }
        return true;
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
        word.StartsWith(name.AsSpan(0, Math.Min(name.Length, Math.Max(ShortestStem, name.Length - 2))), StringComparison.OrdinalIgnoreCase);

    private bool AreEndings(ReadOnlySpan<char> rest, int most)
    {
        if (rest.IsEmpty) return true;
        if (most == 0) return false;
        foreach (var ending in endings)
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && AreEndings(rest[ending.Length..], most - 1)) return true;
        return false;
    }

    private static string[] WordsOf(string name) => [.. Places(name).Select(w => name.Substring(w.Start, w.Length))];

    private static List<(int Start, int Length)> Places(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            words.Add((start, i - start));
        }
        return words;
    }
}
