using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using TurkicWiki.Content.Languages;
using TurkicWiki.Linking;

namespace TurkicWiki.Search;

/// <summary>
/// The search index of each language, in parts of which a search reads a few: a manifest; <c>n…</c>, the words of names;
/// <c>t…</c>, the words of texts; <c>d…</c>, what to show. docs/search.md describes the files.
/// </summary>
public static class SearchIndex
{
    /// <summary>Where the files are published.</summary>
    public const string Folder = "assets/search/";

    /// <summary>How many documents stand in one file.</summary>
    private const int Together = 8;

    /// <summary>How many characters of words stand in one file.</summary>
    private const int ShardLimit = 6000;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Safe: the files are served as JSON, never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ImmutableArray<LanguageIndex> Build(Site site)
    {
        var folding = new Folding(site.Languages.Select(l => l.Search));
        return [.. site.Languages.AsParallel().AsOrdered().Select(language => Of(site, language, folding))];
    }

    private static LanguageIndex Of(Site site, Language language, Folding folding)
    {
        var documents = new Documents(site, language);
        ImmutableArray<ImmutableArray<SearchDocument>> sorts =
            [[.. documents.Subjects()], [.. documents.Sections()], [.. documents.Events()], [.. documents.Texts()]];
        var all = sorts.SelectMany(sort => sort).ToImmutableArray();
        var kinds = all.Select(d => d.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var names = Shards.Of(Names(all, folding), ShardLimit).ToImmutableArray();
        var texts = Shards.Of(Texts(all, folding), ShardLimit).ToImmutableArray();
        var manifest = new Manifest(
            Ends(sorts), Together, kinds, [.. names.Select(s => s.Prefix)], [.. texts.Select(s => s.Prefix)], folding.Letters, folding.Endings);
        return Placed(language.Code,
        [
            ("index", Bytes(manifest)),
            .. names.Select((shard, i) => ($"n{i}", Bytes(shard))),
            .. texts.Select((shard, i) => ($"t{i}", Bytes(shard))),
            .. all.Chunk(Together).Select((chunk, i) => ($"d{i}", Bytes(chunk.Select(d => new object[] { kinds.IndexOf(d.Kind), d.Url, d.Title, d.Line })))),
        ]);
    }

    // By word: a document, which of its names, and how many words that name has; and so on.
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
        return Sorted(places);
    }

    // By word: the documents.
    private static ImmutableArray<IndexedWord> Texts(ImmutableArray<SearchDocument> all, Folding folding)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var document = 0; document < all.Length; document++)
        {
            foreach (var word in all[document].Texts.SelectMany(text => folding.Words(text)))
            {
                var documents = Of(places, word);
                if (documents is not [.., var last] || last != document) documents.Add(document);
            }
        }
        return Sorted(places);
    }

    private static List<int> Of(Dictionary<string, List<int>> places, string word) =>
        CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _) ??= [];

    private static ImmutableArray<IndexedWord> Sorted(Dictionary<string, List<int>> places) =>
        [.. places.Select(p => new IndexedWord(p.Key, p.Value)).OrderBy(w => w.Word, StringComparer.Ordinal)];

    private static ImmutableArray<int> Ends(ImmutableArray<ImmutableArray<SearchDocument>> sorts)
    {
        var end = 0;
        return [.. sorts.Select(sort => end += sort.Length)];
    }

    // One hash for all: the parts refer to each other by number, so none may be of another build.
    private static LanguageIndex Placed(string language, ImmutableArray<(string Name, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(file.Bytes);
        var folder = $"{Folder}{language}.{Convert.ToHexStringLower(hash.GetHashAndReset())[..10]}";
        return new LanguageIndex(
            language, $"/{folder}/index.json", [.. files.Select(f => new SearchFile($"{folder}/{f.Name}.json", f.Bytes))]);
    }

    private static byte[] Bytes(Shard shard)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Json.Encoder });
        json.WriteStartObject();
        foreach (var (word, places) in shard.Words)
        {
            json.WriteStartArray(word);
            foreach (var place in places) json.WriteNumberValue(place);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    private static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json);

    /// <param name="Ends">Where pages, sections, events and texts end among the documents.</param>
    /// <param name="Together">How many documents stand in one file.</param>
    /// <param name="Names">The prefixes of the parts with words of names, in order.</param>
    /// <param name="Texts">The same for words of texts.</param>
    private sealed record Manifest(
        ImmutableArray<int> Ends,
        int Together,
        ImmutableArray<string> Kinds,
        ImmutableArray<string> Names,
        ImmutableArray<string> Texts,
        ImmutableSortedDictionary<string, string> Fold,
        ImmutableArray<ImmutableArray<string>> Endings);
}
