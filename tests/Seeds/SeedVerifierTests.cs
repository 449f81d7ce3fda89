using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Seeds;

namespace TurkicWiki.Tests.Seeds;

public class SeedVerifierTests
{
    [Fact]
    public void A_source_that_is_as_imported_is_verified() => Assert.Empty(Codes(SmallOriginal.Text, SmallOriginal.Imported()));

    [Fact]
    public void A_changed_digit_of_the_original_is_found()
    {
        var found = Codes(SmallOriginal.Text.Replace("5 May 1993", "5 May 1994"), SmallOriginal.Imported());
        Assert.Equal("SEED001 SEED002 SEED002", string.Join(' ', found));      // the file, the fingerprint, the figures
    }

    [Fact]
    public void A_changed_figure_of_the_source_is_found() =>
        Assert.Equal("SEED002", Assert.Single(Codes(SmallOriginal.Text, Changed("p3", p => p with { Figures = p.Figures.Add("1994") }))));

    [Fact]
    public void Changed_lines_are_found() =>
        Assert.Contains("SEED002", Codes(SmallOriginal.Text, Changed("p16", p => p with { Lines = new Lines(16, 17, []) })));

    [Fact]
    public void A_missing_passage_is_found()
    {
        var source = SmallOriginal.Imported();
        var less = source with { Passages = [.. source.Passages.Where(p => p.Id.Passage != "p16")] };
        Assert.Contains("the passage 'p16' of the original is missing", Messages(SmallOriginal.Text, less));
        Assert.Contains("line 16 of the original belongs to 0 passages", Messages(SmallOriginal.Text, less));
    }

    [Fact]
    public void A_stale_mention_is_found() =>
        Assert.Equal("SEED002", Assert.Single(Codes(SmallOriginal.Text, Changed("p21", p => p with { Mentions = ["suu"] }))));

    [Theory]
    [InlineData("In 1991 the valleys of Ak-Suu and Kok-Suu, which had traded wool", 1)]       // 14 words: a hyphen parts them
    [InlineData("As we know: in 1991, the VALLEYS of\n[[ak-suu|Ak-Suu]] and Kok-Suu, which had traded wool", 1)]
    [InlineData("In 1991 the valleys of Ak-Suu and Kok-Suu, which", 0)]                       // 11 words
    [InlineData("In 1991 the valleys of Ak-Suu and of Kok-Suu, which had traded wool", 0)]
    public void Twelve_words_in_a_row_are_found_once(string text, int times)
    {
        var original = SmallOriginal.Of(SmallOriginal.Text);
        var runs = CopiedWords.RunsOf(original, SmallOriginal.Imported()).ToHashSet();
        Assert.Equal(Enumerable.Repeat("SEED004", times), CopiedWords.In(new SourceFile("content/a.md", text), runs).Select(d => d.Rule.Code));
    }

    private static Source Changed(string id, Func<Passage, Passage> change)
    {
        var source = SmallOriginal.Imported();
        return source with { Passages = [.. source.Passages.Select(p => p.Id.Passage == id ? change(p) : p)] };
    }

    private static IEnumerable<string> Codes(string original, Source source) =>
        SeedVerifier.Verify(SmallOriginal.Of(original), source, SmallOriginal.Inputs).Select(d => d.Rule.Code);

    private static IEnumerable<string> Messages(string original, Source source) =>
        SeedVerifier.Verify(SmallOriginal.Of(original), source, SmallOriginal.Inputs).Select(d => d.Message);
}
