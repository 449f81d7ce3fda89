using TurkicWiki.Content.Languages;

namespace TurkicWiki.Tests.Content;

public class ScriptTests
{
    private static readonly ImmutableArray<Language> Languages = [Sample.Language("en"), Sample.Language("kk"), Sample.Language("ru")];

    [Theory]
    [InlineData("The idea of regional integration", "en", "en")]
    [InlineData("Идея региональной интеграции", "en", "ru")]
    [InlineData("Түйін сөздер", "en", "kk")]
    [InlineData("ORCID 0000", "en", "en")]
    [InlineData("1993", "en", "en")]
    [InlineData("Ελλάδα", "en", "und")]
    [InlineData("Türkiye", "tr", "tr")]
    public void A_text_in_other_letters_than_its_language_is_in_another(string text, string said, string expected) =>
        Assert.Equal(expected, Script.LanguageOf(text, said, Languages));
}
