using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Checking;

public class SiteCheckerTests
{
    private const string English = "content/states/arvenia/en.md";
    private const string Lagana = "content/states/arvenia/qaa.md";
    private const string Table = "content/datasets/fish-trade.yaml";
    private const string Chronicle = "seeds/lake-chronicle.yaml";

    [Fact]
    public void A_footnotes_figures_count_as_those_of_its_passage() =>
        Assert.Contains("FIG001", Codes(SmallSite.With(Chronicle, "    notes: [p11]\n", "")));

    [Theory]
    [InlineData("April 1994", "1994 jar kvaro")]       // coarser than the passage
    [InlineData("1990s", "1990-jaroj")]
    public void A_coarser_date_is_vouched_for(string english, string lagana) =>
        Assert.Empty(Codes(SmallSite.Of(SmallSite.FilesOf(SmallSite.BaseName).Select(f => f.Path switch
        {
            English => f with { Text = f.Text.Replace("30 April 1994", english) },
            Lagana => f with { Text = f.Text.Replace("1994 jar 30 kvaro", lagana) },
            _ => f,
        }))));

    [Fact]
    public void A_finer_date_is_not() =>
        Assert.Equal(["FIG001"], Codes(SmallSite.With(Chronicle, "\"1994-04-30\", \"3\"", "\"1994-04\", \"3\"")).Distinct());

    [Fact]
    public void A_day_and_a_year_of_two_passages_make_a_date()
    {
        var files = SmallSite.FilesOf(SmallSite.BaseName).Select(f => f.Path switch
        {
            Chronicle => f with { Text = f.Text.Replace("[\"1994-04-30\", \"3\"]", "[\"XXXX-04-30\", \"3\", \"1994\"]").Replace("figures: []", "figures: [\"1994\"]\n    mentions: [arvenia, lake-league, oda-tarn]") },
            _ => f with { Text = f.Text.Replace("[@lake-chronicle#p3]", "[@lake-chronicle#p1; @lake-chronicle#p3]").Replace("[lake-chronicle#p3", "[lake-chronicle#p1, lake-chronicle#p3") },
        });
        Assert.Empty(Codes(SmallSite.Of(files)));
    }

    /// <summary>A site is checked part by part: the two stand in different ones.</summary>
    [Fact]
    public void An_entry_with_the_title_of_a_page_is_told_with_it() => Assert.Equal(
        ["content/entries.yaml", "content/states/arvenia/en.md"],
        SiteChecker.Check(SmallSite.With("content/entries.yaml", "en: Bresk,", "en: Arvenia,")).Where(d => d.Rule.Code == "TERM003").Select(d => d.At.File));

    [Fact]
    public void A_cell_may_stand_in_its_passage_in_its_columns_unit() =>
        Assert.Empty(Codes(SmallSite.With(Chronicle, "\"747000000\"", "\"747\"")));

    [Fact]
    public void A_third_language_decides_which_one_deviates()
    {
        var files = SmallSite.FilesOf(SmallSite.BaseName).ToList();
        var third = files.Where(f => f.Path.EndsWith("/qaa.md", StringComparison.Ordinal)).Select(f => f with { Path = f.Path.Replace("/qaa.md", "/qab.md") });
        var site = SmallSite.Of([
            .. files.Select(f => f.Path switch
            {
                "content/wiki.yaml" => f with { Text = f.Text.Replace("[en, qaa]", "[en, qaa, qab]") },
                English => f with { Text = f.Text.Replace("426", "427") },
                _ => f,
            }),
            .. third,
            new SourceFile("content/languages/qab.yaml", files.Single(f => f.Path == "content/languages/qaa.yaml").Text.Replace("code: qaa", "code: qab")),
        ]);
        Assert.Equal(English, Assert.Single(SiteChecker.Check(site), d => d.Rule == Rules.FiguresDiffer).At.File);
    }

    [Fact]
    public void A_wrong_cell_is_marked_where_it_stands() =>
        Assert.Equal(new Location(Table, 9, 23, 3), SiteChecker.Check(SmallSite.With(Table, "\"625\"", "\"626\"")).First().At with { Length = 3 });

    [Theory]
    [InlineData("1959 = 625 + 1334", true)]
    [InlineData("709 = 1334 - 625", true)]
    [InlineData("2.13 = 1334 / 625", true)]            // rounded to what is shown
    [InlineData("2.14 = 1334 / 625", false)]
    [InlineData("14 = 2 + 3 * 4", true)]
    [InlineData("1 = 1 / 0", false)]
    public void A_derived_figure_is_worked_out(string printed, bool right) => Assert.Equal(right, DerivedSum.IsRight(Derived(printed)));

    private static DerivedFigure Derived(string printed)
    {
        var words = printed.Split(' ');
        PlacedFigure Figure(string word) => new(word, new Location("a.md", 1, 1));
        return new DerivedFigure(
            Figure(words[0]), string.Join(' ', words[2..]),
            [.. words[2..].Where((_, i) => i % 2 == 0).Select(Figure)],
            [.. words[2..].Where((_, i) => i % 2 == 1).Select(w => w[0])]);
    }

    private static IEnumerable<string> Codes(TurkicWiki.Linking.Site site) => SiteChecker.Check(site).Select(d => d.Rule.Code);
}
