using System.Text;
using TurkicWiki.Search;

namespace TurkicWiki.Tests.Search;

public class LanguageIndexTests
{
    private int made;

    private LanguageIndex Index => field ??= new LanguageIndex("en", () => [File("index"), File($"d{made++}")]);

    [Fact]
    public void It_is_made_when_its_files_are_taken_and_its_address_is_known_from_then_on()
    {
        Assert.Equal(0, made);
        Assert.Equal(["index", "d0"], Index.Take().Select(Text));
        Assert.Equal("/assets/search/en.0/index.json", Index.Manifest);
        Assert.Equal(1, made);
    }

    [Fact]
    public void What_was_made_for_its_address_is_not_made_again_for_its_files()
    {
        Assert.Equal("/assets/search/en.0/index.json", Index.Manifest);
        Assert.Equal(["index", "d0"], Index.Take().Select(Text));
        Assert.Equal(1, made);
    }

    [Fact]
    public void Files_that_were_taken_are_held_no_more()
    {
        Index.Take();

        Assert.Equal(["index", "d1"], Index.Take().Select(Text));
    }

    [Fact]
    public void Another_languages_files_are_not_its_own()
    {
        Assert.True(Index.MayHold("assets/search/en.0/index.json"));
        Assert.False(Index.MayHold("assets/search/eng.0/index.json"));
        Assert.False(Index.MayHold("assets/search.js"));
    }

    private static SearchFile File(string name) => new($"assets/search/en.0/{name}.json", (ImmutableArray<ReadOnlyMemory<byte>>)[Encoding.UTF8.GetBytes(name)]);

    private static string Text(SearchFile file) => Encoding.UTF8.GetString(file.Parts.Single().Span);
}
