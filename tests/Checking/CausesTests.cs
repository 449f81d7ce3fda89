using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Tests.Checking;

/// <summary>One cause is reported once, however many places suffer from it.</summary>
public class CausesTests
{
    [Theory]
    [InlineData("seeds/lake-chronicle.yaml", "SCHEMA001")]
    [InlineData("content/entries.yaml", "SCHEMA001")]
    [InlineData("content/states/arvenia/facts.yaml", "SCHEMA001")]
    [InlineData("content/events/1994.yaml", "SCHEMA001")]
    [InlineData("content/datasets/fish-trade.yaml", "SCHEMA001")]
    [InlineData("content/vocabulary.yaml", "SCHEMA001")]
    [InlineData("content/languages/qaa.yaml", "SCHEMA001")]
    [InlineData("content/wiki.yaml", "SCHEMA001")]
    public void A_file_that_cannot_be_read_is_one_error(string path, string code) =>
        Assert.Equal(code, Assert.Single(Check(files => files.Select(f => f.Path == path ? f with { Text = f.Text + "\nx: y: z\n" } : f))).Rule.Code);

    [Theory]
    [InlineData("seeds/lake-chronicle.yaml", "CITE002")]
    [InlineData("content/states/arvenia/facts.yaml", "SCHEMA011")]
    [InlineData("content/languages/qaa.yaml", "SCHEMA011")]
    public void A_file_that_is_missing_is_one_error(string path, string code) =>
        Assert.Equal(code, Assert.Single(Check(files => files.Where(f => f.Path != path))).Rule.Code);

    [Fact]
    public void What_many_places_share_is_counted_at_the_first()
    {
        var found = Assert.Single(Check(files => files.Where(f => f.Path != "seeds/lake-chronicle.yaml")));
        Assert.Matches(@"the same in \d+ more places: content/\S+:\d+:\d+", found.Hint);
    }

    [Fact]
    public void A_block_of_a_dataset_that_is_missing_is_not_reported_as_a_difference_too() => Assert.Equal(
        Rules.NoDataset, Assert.Single(Check(files => files.Select(f => f.Path == "content/states/arvenia/en.md" ? f with { Text = f.Text.Replace("::: table fish-trade", "::: table fish-trad", StringComparison.Ordinal) } : f))).Rule);

    [Fact]
    public void A_name_that_all_templates_misspell_is_one_error()
    {
        SourceFile Template(int number) => new($"themes/bare/templates/t{number}.hbs", "{{t \"stats\"}}");
        var theme = new Theme("bare", [.. Enumerable.Range(0, 9).Select(Template)], []);
        var views = Enumerable.Range(0, 9).ToDictionary(n => $"t{n}", _ => typeof(KindView));
        var found = Assert.Single(TemplateChecker.Check(theme, SmallSite.Load(SmallSite.BaseName).Languages, views));
        Assert.Equal("no interface string 'stats' in 'en', 'qaa'", found.Message);
        Assert.Contains("the same in 8 more places", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_errors_in_one_file_are_all_shown()
    {
        var found = Check(files => files.Select(f => f.Path == "content/states/arvenia/facts.yaml"
            ? f with { Text = "kind: stat\ncapitol: x\nindependence: { date: \"1994-13\", cite: [nowhere] }\nrelated: [No Slug]\n" } : f));
        Assert.Equal("SCHEMA008 SCHEMA002 SCHEMA006 MARKUP004 SCHEMA007", string.Join(' ', found.Where(d => d.At.File.EndsWith("arvenia/facts.yaml", StringComparison.Ordinal)).Select(d => d.Rule.Code)));
        Assert.Equal("did you mean 'capital'?", found.First(d => d.Rule == Rules.UnknownKey).Hint);
    }

    private static ImmutableArray<Diagnostic> Check(Func<IEnumerable<SourceFile>, IEnumerable<SourceFile>> change) =>
        SiteChecker.Check(SmallSite.Of(change(SmallSite.FilesOf(SmallSite.BaseName))));
}
