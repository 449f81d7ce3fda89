using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TurkicWiki.Content.Languages;
using TurkicWiki.Linking;

namespace TurkicWiki.Search;

/// <summary>
/// The search index of each language, in parts of which a search reads a few: a manifest; <c>n…</c>, the words of names;
/// <c>t…</c>, the words of texts; <c>d…</c>, what to show. No part grows with the wiki. docs/search.md describes the files.
/// </summary>
public static class SearchIndex
{
    /// <summary>Where the files are published.</summary>
    public const string Folder = "assets/search/";

    /// <summary>About how many bytes of documents stand in one file, and how many documents at least and at most.</summary>
    private const int PartLimit = 1600, FewestTogether = 8, MostTogether = 64;

    /// <summary>How many characters of words stand in one file.</summary>
    private const int ShardLimit = 4000;

    /// <summary>How many places of a word are kept, of the names and of the texts: the more prominent documents come first.</summary>
    private const int MostNames = 200, MostTexts = 600;

    private static readonly ReadOnlyMemory<byte> Opening = "["u8.ToArray(), Comma = ","u8.ToArray(), Closing = "]"u8.ToArray();

    /// <summary>The index of each language of the site, yet to be made.</summary>
    public static ImmutableArray<LanguageIndex> Of(Site site)
    {
        var folding = new Folding(site.Languages.Select(l => l.Search));
        return [.. site.Languages.Select(language => new LanguageIndex(language.Code, () => Of(site, language, folding)))];
    }

    private static ImmutableArray<SearchFile> Of(Site site, Language language, Folding folding)
    {
        var documents = new Documents(site, language);
        using var json = new JsonBuffer();
        ImmutableArray<ImmutableArray<SearchDocument>> sorts =
            [[.. documents.Subjects()], [.. documents.Sections()], [.. documents.Events()], [.. documents.Texts()]];
        var all = sorts.SelectMany(sort => sort).ToImmutableArray();
        var kinds = all.Select(d => d.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var names = Shards.Of(Names(all, folding), ShardLimit);
        var (words, shown) = Told(all, kinds, folding, json);
        var texts = Shards.Of(words, ShardLimit);
        var (nameLists, textLists) = (ShardLists.Of(names), ShardLists.Of(texts));
        var ends = Ends(sorts);
        var parts = ends.Select((end, i) => shown[(i == 0 ? 0 : ends[i - 1])..end]).ToImmutableArray();
        var together = parts.Select(Together).ToImmutableArray();
        var manifest = new Manifest(
            ends, together, ShardLists.Longest, kinds, new(nameLists.Depth, nameLists.Starts), new(textLists.Depth, textLists.Starts), folding.Letters, folding.Endings);
        return Placed(language.Code,
        [
            ("index", [json.Bytes(to => Write(manifest, to))]),
            .. Files("n", names, nameLists, json),
            .. Files("t", texts, textLists, json),
            .. parts.SelectMany((sort, i) => sort.Chunk(together[i])).Select((part, i) => ($"d{i}", Listed(part))),
        ]);
    }

    // Short ones fill a file together; a search that finds long ones, each in another file, still loads little.
    private static int Together(ImmutableArray<ShownDocument> sort) =>
        (int)Math.Clamp((long)PartLimit * sort.Length / Math.Max(sort.Sum(d => (long)d.Size), 1), FewestTogether, MostTogether);

    // The documents are held once, in the files that show them.
    private static ImmutableArray<ReadOnlyMemory<byte>> Listed(IEnumerable<ShownDocument> documents) =>
        [.. documents.SelectMany((d, i) => new ReadOnlyMemory<byte>[] { i == 0 ? Opening : Comma, d.Json }), Closing];

    private static IEnumerable<(string Name, ImmutableArray<ReadOnlyMemory<byte>> Parts)> Files(string letter, ImmutableArray<Shard> shards, ShardLists lists, JsonBuffer json) =>
    [
        .. shards.Select((shard, i) => ($"{letter}{i}", ImmutableArray.Create<ReadOnlyMemory<byte>>(json.Bytes(to => Write(shard, to))))),
        .. lists.Below.Select(list => ($"{letter}{list.Storey}-{list.Number}", ImmutableArray.Create<ReadOnlyMemory<byte>>(json.Bytes(to => Write(list.Starts, to))))),
    ];

    // By word: a document, as steps from the one before it; which of its names; how many words that name has; and so on.
    private static ImmutableArray<IndexedWord> Names(ImmutableArray<SearchDocument> all, Folding folding)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var document = 0; document < all.Length; document++)
        {
            var names = all[document].Names
                .Select(n => folding.Words(n).Distinct(StringComparer.Ordinal).ToImmutableArray())
                .DistinctBy(words => string.Join(' ', words)).ToImmutableArray();
            for (var name = 0; name < names.Length; name++)
                foreach (var word in names[name]) Of(places, word).AddRange([document, name, names[name].Length]);
        }
        return Sorted(places, 3, MostNames);
    }

    // By word: the documents, as steps; and each document as it is shown. Texts say the same words again and again: each is folded once.
    private static (ImmutableArray<IndexedWord> Words, ImmutableArray<ShownDocument> Shown) Told(
        ImmutableArray<SearchDocument> all, ImmutableArray<string> kinds, Folding folding, JsonBuffer json)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var printed = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var shown = ImmutableArray.CreateBuilder<ShownDocument>(all.Length);
        foreach (var document in all)
        {
            var (line, text) = document.Tell();
            foreach (var word in Folding.Printed(text))
            {
                var documents = CollectionsMarshal.GetValueRefOrAddDefault(printed, text.AsSpan(word), out _) ??= [];
                if (documents is not [.., var last] || last != shown.Count) documents.Add(shown.Count);
            }
            shown.Add(new ShownDocument(
                json.Bytes(to => Write(kinds.IndexOf(document.Kind), document, line, to)),
                Encoding.UTF8.GetByteCount(document.Url) + Encoding.UTF8.GetByteCount(document.Title) + Encoding.UTF8.GetByteCount(line)));
        }
        var folded = places.GroupBy(p => folding.Fold(p.Key), p => p.Value, StringComparer.Ordinal).Where(same => same.Key.Length > 0)
            .ToDictionary(same => same.Key, same => United([.. same]), StringComparer.Ordinal);
        return (Sorted(folded, 1, MostTexts), shown.MoveToImmutable());
    }

    private static List<int> United(ImmutableArray<List<int>> lists)
    {
        if (lists is [var only]) return only;
        List<int> all = [.. lists.SelectMany(documents => documents)];
        all.Sort();
        var last = -1;
        all.RemoveAll(document => document == last || (last = document) < 0);
        return all;
    }

    private static List<int> Of(Dictionary<string, List<int>> places, string word) =>
        CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _) ??= [];

    private static ImmutableArray<IndexedWord> Sorted(Dictionary<string, List<int>> places, int each, int most) =>
        [.. places.Select(p => new IndexedWord(p.Key, Steps(p.Value, each, most))).OrderBy(w => w.Word, StringComparer.Ordinal)];

    // The first number of each place is a document: small as a step from the one before, however many documents there are.
    private static List<int> Steps(List<int> places, int each, int most)
    {
        if (places.Count > most * each) places.RemoveRange(most * each, places.Count - most * each);
        for (var i = places.Count - each; i >= each; i -= each) places[i] -= places[i - each];
        return places;
    }

    private static ImmutableArray<int> Ends(ImmutableArray<ImmutableArray<SearchDocument>> sorts)
    {
        var end = 0;
        return [.. sorts.Select(sort => end += sort.Length)];
    }

    // One hash for all: the parts refer to each other by number, so none may be of another build.
    private static ImmutableArray<SearchFile> Placed(string language, ImmutableArray<(string Name, ImmutableArray<ReadOnlyMemory<byte>> Parts)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in files.SelectMany(file => file.Parts)) hash.AppendData(part.Span);
        var folder = $"{Folder}{language}.{Convert.ToHexStringLower(hash.GetHashAndReset())[..10]}";
        return [.. files.Select(f => new SearchFile($"{folder}/{f.Name}.json", f.Parts))];
    }

    private static void Write(Manifest manifest, Utf8JsonWriter to)
    {
        to.WriteStartObject();
        Numbers("ends", manifest.Ends);
        Numbers("together", manifest.Together);
        to.WriteNumber("longest", manifest.Longest);
        to.WritePropertyName("kinds");
        Write(manifest.Kinds, to);
        Top("names", manifest.Names);
        Top("texts", manifest.Texts);
        to.WriteStartObject("fold");
        foreach (var (letters, folded) in manifest.Fold) to.WriteString(letters, folded);
        to.WriteEndObject();
        to.WriteStartArray("endings");
        foreach (var endings in manifest.Endings) Write(endings, to);
        to.WriteEndArray();
        to.WriteEndObject();

        void Numbers(string name, ImmutableArray<int> numbers)
        {
            to.WriteStartArray(name);
            foreach (var number in numbers) to.WriteNumberValue(number);
            to.WriteEndArray();
        }

        void Top(string name, Top top)
        {
            to.WriteStartObject(name);
            to.WriteNumber("depth", top.Depth);
            to.WritePropertyName("starts");
            Write(top.Starts, to);
            to.WriteEndObject();
        }
    }

    private static void Write(ImmutableArray<string> texts, Utf8JsonWriter to)
    {
        to.WriteStartArray();
        foreach (var text in texts) to.WriteStringValue(text);
        to.WriteEndArray();
    }

    private static void Write(int kind, SearchDocument document, string line, Utf8JsonWriter to)
    {
        to.WriteStartArray();
        to.WriteNumberValue(kind);
        to.WriteStringValue(document.Url);
        to.WriteStringValue(document.Title);
        to.WriteStringValue(line);
        to.WriteEndArray();
    }

    private static void Write(Shard shard, Utf8JsonWriter to)
    {
        to.WriteStartObject();
        foreach (var (word, places) in shard.Words)
        {
            to.WriteStartArray(word);
            foreach (var place in places) to.WriteNumberValue(place);
            to.WriteEndArray();
        }
        to.WriteEndObject();
    }

    /// <param name="Ends">Where pages, sections, events and texts end among the documents.</param>
    /// <param name="Together">How many of each of these sorts stand in one file.</param>
    /// <param name="Longest">How many starts stand in one list.</param>
    private sealed record Manifest(
        ImmutableArray<int> Ends,
        ImmutableArray<int> Together,
        int Longest,
        ImmutableArray<string> Kinds,
        Top Names,
        Top Texts,
        ImmutableSortedDictionary<string, string> Fold,
        ImmutableArray<ImmutableArray<string>> Endings);

    /// <summary>The top list of an index.</summary>
    private sealed record Top(int Depth, ImmutableArray<string> Starts);
}
