using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Tests.Content;

namespace TurkicWiki.Tests.Rendering;

public class ForeignWordsTests
{
    [Theory]
    [InlineData("«Big brother» деп", "kk", "en", "«<span lang=\"en\">Big brother</span>» деп")]
    [InlineData("The name Қазақстан", "en", null, "The name <span lang=\"und-Cyrl\">Қазақстан</span>")]
    [InlineData("The name Қазақстан", "en", "en", "The name <span lang=\"und-Cyrl\">Қазақстан</span>")]
    [InlineData("XX ғасыр, TURKTIME & ТМД", "kk", "en", "XX ғасыр, TURKTIME &amp; ТМД")]
    [InlineData("Recep Tayyip Erdoğan", "en", null, "Recep Tayyip Erdoğan")]
    public void Words_in_other_letters_than_the_page_are_marked(string text, string language, string? said, string html)
    {
        using var to = new HtmlWriter();
        ForeignWords.Mark(to, text, Sample.Language(language), said);

        Assert.Equal(html, to.ToString());
    }
}
