using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Editing;
using TurkicWiki.Tests.Checking;

namespace TurkicWiki.Tests.Editing;

public class MenderTests
{
    private const string English = "content/states/arvenia/en.md";

    /// <summary>The cases of tests/Sites that a machine can mend end with nothing to mend, and a second run changes nothing.</summary>
    [Theory]
    [InlineData("straight-quotes")]
    [InlineData("dash-of-another-language")]
    [InlineData("space-before-per-cent")]
    [InlineData("decimal-sign-of-another-language")]
    [InlineData("listed-misspelling")]
    [InlineData("invisible-character")]
    [InlineData("sentences-not-named")]
    public void What_can_be_mended_is_mended_and_stays_so(string name)
    {
        var files = SmallSite.FilesOf(name).ToImmutableArray();
        var mending = Mender.Mend(files);
        Assert.NotEmpty(mending.Done);
        Assert.Empty(mending.Left);
        Assert.Empty(SiteChecker.Check(SmallSite.Of(With(files, mending))));
        Assert.Empty(Mender.Mend([.. With(files, mending)]).Files);
    }

    [Fact]
    public void A_link_by_an_old_slug_gets_the_new_one()
    {
        var files = SmallSite.FilesOf("link-to-an-old-slug").ToImmutableArray();
        Assert.DoesNotContain(SiteChecker.Check(SmallSite.Of(With(files, Mender.Mend(files)))), d => d.Rule == Rules.NoSubject);
    }

    /// <summary>A misspelt slug may be any subject's: only a person knows.</summary>
    [Fact]
    public void A_misspelt_slug_is_left_to_a_person() => Assert.Empty(Mender.Mend([.. SmallSite.FilesOf("link-to-nothing")]).Files);

    [Theory]
    [InlineData("It has 1 180 boats", "1 180", "180", false)]           // the passage has 180 alone: the joined number would be wrong
    [InlineData("It has 1 180 boats", "1 180", "1180", true)]
    public void A_number_in_two_pieces_is_joined_only_if_its_passage_has_it(string text, string pieces, string inPassage, bool mended)
    {
        var files = Both(text + " [@lake-chronicle#p3].", inPassage);
        var mending = Mender.Mend(files);
        Assert.Equal(mended, !With(files, mending).First(f => f.Path == English).Text.Contains(pieces, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dash_between_years_that_would_make_a_range_of_them_is_left()
    {
        var files = Both("In 1994 - 1995 [@lake-chronicle#p3].", "1994", "1995");
        var mending = Mender.Mend(files);
        var now = With(files, mending).First(f => f.Path == English).Text;
        Assert.Equal(mending.Left.IsEmpty, now.Contains("1994–1995", StringComparison.Ordinal));
        Assert.Equal(Figures(files), Figures([.. With(files, mending)]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_stays_as_it_is()
    {
        var files = SmallSite.FilesOf("broken-yaml").ToImmutableArray();
        var broken = SiteChecker.Check(SmallSite.Of(files)).First(d => d.Rule == Rules.BadYaml).At.File;
        Assert.DoesNotContain(Mender.Mend(files).Files, f => f.Path == broken);
    }

    [Fact]
    public void Quotation_marks_in_quoted_yaml_are_those_of_the_text_and_not_of_yaml()
    {
        var files = SmallSite.FilesOf(SmallSite.BaseName).Select(f => f.Path == "content/changes.yaml"
            ? f with { Text = "- { date: \"2026-01-01\", subjects: [arvenia], what: { en: \"The \\\"old\\\" lake\", qaa: \"La \\\"old\\\" lago\" } }\n" } : f).ToImmutableArray();
        var mended = With(files, Mender.Mend(files)).ToImmutableArray();
        Assert.Contains("en: \"The “old” lake\"", mended.First(f => f.Path == "content/changes.yaml").Text, StringComparison.Ordinal);
        Assert.Empty(SiteChecker.Check(SmallSite.Of(mended)));
    }

    private static IEnumerable<SourceFile> With(ImmutableArray<SourceFile> files, Mending mending) =>
        files.Select(f => mending.Files.FirstOrDefault(m => m.Path == f.Path) ?? f);

    // A sentence more in both languages, and its figures in the passage.
    private static ImmutableArray<SourceFile> Both(string sentence, params string[] figures) =>
    [
        .. SmallSite.FilesOf(SmallSite.BaseName).Select(f => f.Path switch
        {
            English or "content/states/arvenia/qaa.md" => f with { Text = f.Text + "\n" + sentence + "\n" },
            "seeds/lake-chronicle.yaml" => f with { Text = AddFigures(f.Text, figures) },
            _ => f,
        }),
    ];

    private static string AddFigures(string seeds, string[] figures)
    {
        var at = seeds.IndexOf("figures: [", seeds.IndexOf("id: p3", StringComparison.Ordinal), StringComparison.Ordinal) + "figures: [".Length;
        return seeds.Insert(at, string.Concat(figures.Select(f => $"\"{f}\", ")));
    }

    private static IEnumerable<string> Figures(ImmutableArray<SourceFile> files) =>
        SmallSite.Of(files).AllPages.SelectMany(p => p.Claims).SelectMany(c => c.Figures).Select(f => f.Value);
}
