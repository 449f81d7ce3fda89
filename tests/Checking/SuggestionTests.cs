using TurkicWiki.Checking;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Checking;

/// <summary>Whatever is misspelt, the nearest right spelling is offered, and the caret stands under the wrong one.</summary>
public class SuggestionTests
{
    private const string Arvenia = "content/states/arvenia/en.md";
    private const string ArveniaFacts = "content/states/arvenia/facts.yaml";
    private const string League = "content/organisations/lake-league/facts.yaml";
    private const string Event = "content/events/1994.yaml";
    private const string Dataset = "content/datasets/fish-trade.yaml";

    [Theory]
    [InlineData(Arvenia, "[[lake-league|", "[[lake-leage|", "[[lake-leage|League", "lake-league")]           // a subject in a text
    [InlineData(Arvenia, "[[lake-league|", "[[lake-league#membrs|", "[[lake-league#membrs|League", null)]   // a heading where there is none
    [InlineData(Arvenia, "@lake-chronicle#p3", "@lake-cronicle#p3", "@lake-cronicle#p3", "lake-chronicle")] // a source
    [InlineData(Arvenia, "@lake-chronicle#p8", "@lake-chronicle#p88", "@lake-chronicle#p88", "p8")]         // a passage
    [InlineData(Arvenia, "@lake-chronicle#p3", "@lake-chronicle#p4", "@lake-chronicle#p4", "p3")]           // a line within a passage
    [InlineData(Arvenia, "::: table fish-trade", "::: table fish-trad", "::: table fish-trad", "fish-trade")]
    [InlineData(Arvenia, "::: table fish-trade", "::: tabel fish-trade", "::: tabel fish-trade", "table")]
    [InlineData(Arvenia, "description:", "descripton:", "descripton", "description")]
    [InlineData(League, "members:", "membres:", "membres", "members")]                                      // a field
    [InlineData(League, "status: observer", "status: observr", "observr", "observer")]                      // a word of the vocabulary
    [InlineData(League, "state: bresk", "state: brsk", "brsk", "bresk")]                                    // a subject in a fact
    [InlineData(League, "event: league-founded", "event: leage-founded", "leage-founded", "league-founded")]
    [InlineData(League, "cite: [lake-chronicle#p5]", "cite: [lake-chroncle#p5]", "lake-chroncle#p5", "lake-chronicle")]
    [InlineData(League, "cite: [lake-chronicle#p5]", "cit: [lake-chronicle#p5]", "cit", "cite")]
    [InlineData(Event, "kind: founding", "kind: foundin", "foundin", "founding")]
    [InlineData(Event, "place: velmar", "place: velmr", "velmr", "velmar")]
    [InlineData(Event, "arvenia, bresk]", "arvenia, breks]", "breks", "bresk")]
    [InlineData(Event, "qaa: Statoj", "qa: Statoj", "qa", "qaa")]                                           // a language
    [InlineData(Dataset, "unit: million-crowns", "unit: milion-crowns", "milion-crowns", "million-crowns")]
    [InlineData(Dataset, "type: number", "type: numbr", "numbr", "number")]
    [InlineData("content/wiki.yaml", "base-url", "base-ulr", "base-ulr", "base-url")]
    [InlineData("content/wiki.yaml", "default-language: en", "default-language: em", "em", "en")]
    [InlineData("seeds/lake-chronicle.yaml", "kind: paragraph", "kind: paragraf", "paragraf", "paragraph")]
    public void A_misspelt_name_gets_the_nearest_right_one(string path, string right, string wrong, string under, string? offered)
    {
        var found = Found(path, right, wrong);
        var spot = found.FirstOrDefault(d => d.At.File == path && Under(d, path, right, wrong) == under);
        Assert.True(spot is not null, $"nothing stands under '{under}':\n{string.Join('\n', found.Select(d => $"{d} under '{Under(d, path, right, wrong)}'"))}");
        if (offered is not null) Assert.Equal($"did you mean '{offered}'?", spot.Hint?.Split(';')[0]);
    }

    [Fact]
    public void A_heading_that_is_near_is_offered() => Assert.Equal("did you mean 'lake'?", Assert.Single(
        Found("content/organisations/lake-league/en.md", "[[arvenia]] was", "[[arvenia#lak|Arvenia]] was"), d => d.Rule == Rules.NoAnchor).Hint);

    [Fact]
    public void A_word_that_is_near_nothing_gets_no_offer() => Assert.Null(Assert.Single(
        Found(ArveniaFacts, "kind: state", "kind: state\nrelated: [zzzzzz]"), d => d.Rule == Rules.NoSubject).Hint);

    private static ImmutableArray<Diagnostic> Found(string path, string right, string wrong) => SiteChecker.Check(SmallSite.With(path, right, wrong));

    private static string Under(Diagnostic found, string path, string right, string wrong)
    {
        var text = SmallSite.FilesOf(SmallSite.BaseName).Single(f => f.Path == path).Text.Replace(right, wrong, StringComparison.Ordinal);
        var line = found.At.File == path ? text.Split('\n')[found.At.Line - 1] : "";
        return line.Length < found.At.Column - 1 + found.At.Length ? "" : line.Substring(found.At.Column - 1, found.At.Length).TrimEnd(']', '|');
    }
}
