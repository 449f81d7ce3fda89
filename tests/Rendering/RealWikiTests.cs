using TurkicWiki.Content;

namespace TurkicWiki.Tests.Rendering;

public class RealWikiTests
{
    private static readonly WikiPages Wiki = new(SourceLoader.Load(Repository.Root));

    [Fact]
    public void No_link_of_the_real_wiki_is_dead() => Assert.Empty(Wiki.DeadLinks());

    [Fact]
    public void No_interface_string_of_the_real_wiki_is_missing() =>
        Assert.DoesNotContain(Wiki.HtmlFiles, file => Wiki.Text(file).Contains('⟨', StringComparison.Ordinal));

    [Fact]
    public void No_id_of_the_real_wiki_stands_twice_on_a_page() => Assert.Empty(Wiki.DoubledIds());
}
