namespace TurkicWiki.Tests.Content;

public class AlphabetTests
{
    [Theory]
    [InlineData("kk", "Азия Әзербайжан Балтық Вена Гоби Ғабит")]
    [InlineData("kk", "Қазақстан Қытай Лондон Нұрсұлтан Ңа Орал Өзбекстан")]
    [InlineData("kk", "Ташкент Уфа Ұлытау Үндістан Франция Хиуа Һун Цюрих")]
    [InlineData("kk", "Ыстықкөл Іле Юпитер Яссы")]
    [InlineData("ru", "Ёж Ежевика Жук")]
    [InlineData("en", "Ankara İstanbul Izmir Şuşa Sweden Türkiye Turkmenistan")]
    [InlineData("en", "2020 Azerbaijan «Bishkek» Caucasus Алматы")]
    public void Lists_follow_the_alphabet_of_the_language(string language, string sorted)
    {
        var words = sorted.Split(' ');

        Assert.Equal(words, words.Reverse().Order(Sample.Language(language).Alphabet));
    }

    [Fact]
    public void Case_does_not_part_what_belongs_together() =>
        Assert.Equal(["Turkic", "TURKPA", "Turkpahan"], new[] { "Turkpahan", "TURKPA", "Turkic" }.Order(Sample.Language("en").Alphabet));

    [Fact]
    public void A_space_comes_before_any_letter() =>
        Assert.Equal(["Orta Asya", "Ortak"], new[] { "Ortak", "Orta Asya" }.Order(Sample.Language("en").Alphabet));

    [Theory]
    [InlineData("kk", "«Манас» университеті", "М")]
    [InlineData("kk", "әлем", "Ә")]
    [InlineData("ru", "Ёлка", "Е")]
    [InlineData("ru", "TURKPA", "T")]
    [InlineData("en", "Ōsaka", "O")]
    [InlineData("en", "9/11", "0–9")]
    [InlineData("en", "…", "")]
    public void A_title_stands_under_its_letter(string language, string title, string letter) =>
        Assert.Equal(letter, Sample.Language(language).Alphabet.LetterOf(title));
}
