using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Content;

/// <summary>What the tests of readers read: small texts, and the wiki's own languages.</summary>
internal static class Sample
{
    public static readonly string[] Codes = ["en", "kk", "ru"];

    /// <summary>A small vocabulary.</summary>
    public static readonly Vocabulary Vocabulary = VocabularyReader.Read(new SourceFile("content/vocabulary.yaml", """
        roles: { president: { en: President, kk: Президент, ru: Президент } }
        statuses: { member: { en: Member, kk: Мүше, ru: Член }, observer: { en: Observer, kk: Байқаушы, ru: Наблюдатель } }
        successions: { renamed: { en: renamed, kk: атауы өзгерді, ru: переименование } }
        organisation-types: { fund: { en: Fund, kk: Қор, ru: Фонд } }
        place-types: { city: { en: City, kk: Қала, ru: Город } }
        languages: { kazakh: { en: Kazakh, kk: Қазақ тілі, ru: Казахский }, russian: { en: Russian, kk: Орыс тілі, ru: Русский } }
        professions: { historian: { en: Historian, kk: Тарихшы, ru: Историк } }
        event-kinds: { treaty: { en: Treaty, kk: Шарт, ru: Договор } }
        dataset-kinds: { trade: { en: Trade, kk: Сауда, ru: Торговля } }
        units: { million-us-dollars: { en: million US dollars, kk: миллион АҚШ доллары, ru: миллион долларов США, scale: 6 } }
        fields: {}
        """), Codes).Vocabulary;

    private static readonly Dictionary<string, Language> Languages = Codes.ToDictionary(code => code, ReadLanguage);

    public static Language Language(string code) => Languages[code];

    /// <summary>A page with a title and a body that begins on line 5.</summary>
    public static Page Page(string body, string language = "en") => PageParser.Parse(File(body, language), Language(language));

    /// <summary>The body of the same page, as it is shown.</summary>
    public static ImmutableArray<Piece> Body(string body, string language = "en") =>
        PageParser.Body(Page(body, language), File(body, language), Language(language));

    private static SourceFile File(string body, string language) =>
        new($"content/states/x/{language}.md", $"---\ntitle: T\ndescription: D\n---\n{body}\n");

    private static Language ReadLanguage(string code)
    {
        var path = $"content/languages/{code}.yaml";
        var (language, found) = LanguageReader.Read(new SourceFile(path, System.IO.File.ReadAllText(Path.Combine(Repository.Root, path))));
        Assert.Empty(found);
        return language!;
    }
}
