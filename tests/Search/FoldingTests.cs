using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Search;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Search;

public class FoldingTests
{
    private static readonly Folding Folding = new(new[] { "en", "kk", "ru" }.Select(code =>
    {
        var path = $"content/languages/{code}.yaml";
        return LanguageReader.Read(new SourceFile(path, File.ReadAllText(Path.Combine(Repository.Root, path)))).Language!.Search;
    }));

    [Theory]
    [InlineData("Қазақстан", "Qazaqstan")]
    [InlineData("Қазақстан", "Казакстан")]
    [InlineData("Казахстан", "Kazakhstan")]
    [InlineData("Назарбаев", "Nazarbayev")]
    [InlineData("Тоқаев", "Tokayev")]
    [InlineData("Ердоған", "Erdoğan")]
    [InlineData("Эрдоган", "Erdogan")]
    [InlineData("Мирзиёев", "Mirziyoyev")]
    [InlineData("Türkiye", "TURKIYE")]
    [InlineData("Қырғызстан", "Kyrgyzstan")]
    [InlineData("Каримов", "Karimov")]
    [InlineData("И\u0306лдыз", "Йлдыз")]
    [InlineData("O‘zbekiston", "Ozbekiston")]
    public void Spellings_of_a_name_meet(string one, string other) =>
        Assert.Equal(string.Join(' ', Folding.Words(one)), string.Join(' ', Folding.Words(other)));

    [Theory]
    [InlineData("«Орталық Азия» ұйымы – 2018", "ortalik azia uimi 2018")]
    [InlineData("Касым-Жомарт", "kasim jomart")]
    [InlineData("1991", "1991")]
    [InlineData("…", "")]
    public void A_text_is_its_folded_words(string text, string words) => Assert.Equal(words, string.Join(' ', Folding.Words(text)));

    [Fact]
    public void Endings_are_folded_and_stand_once()
    {
        Assert.Contains(Folding.Endings, endings => endings.Contains("nin"));
        Assert.All(Folding.Endings, endings => Assert.Equal(endings.Distinct().Order(StringComparer.Ordinal).AsEnumerable(), endings.AsEnumerable()));
    }
}
