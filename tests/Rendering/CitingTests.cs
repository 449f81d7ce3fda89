using TurkicWiki.Content.Sources;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Citing;

namespace TurkicWiki.Tests.Rendering;

/// <summary>Sources in the styles of APA and GOST R 7.0.5-2008.</summary>
public class CitingTests
{
    private static readonly SourceRecord Log = SmallWiki.Pages.Site.Content.Sources[0].Record;

    [Fact]
    public void An_author_stands_by_surname_and_initials()
    {
        Assert.Equal("Mariner, A. (2001). A Log.", Citing(Log).Apa());
        Assert.Equal("Mariner A. A Log. 2001.", Citing(Log).Gost());
    }

    [Fact]
    public void Of_four_authors_GOST_names_the_first_behind_the_title_and_APA_all_before_it()
    {
        var four = Log with { Authors = ["Ganiy M. Karassayev", "B. Two", "C. Three", "D. Four"], Type = "article-journal", Container = "Sea", Volume = "5", Issue = "2", Pages = "1–9" };
        Assert.Equal("Karassayev, G. M., Two, B., Three, C., & Four, D. (2001). A Log. Sea, 5(2), 1–9.", Citing(four).Apa());
        Assert.Equal("A Log / G. M. Karassayev [et al.] // Sea. 2001. Vol. 5. No. 2. P. 1–9.", Citing(four).Gost());
    }

    [Fact]
    public void Others_whom_a_print_does_not_name_are_others() =>
        Assert.Equal("Patnaik, A., et al. (2001). A Log.", Citing(Log with { Authors = ["Patnaik A. et al."] }).Apa());

    [Fact]
    public void Without_an_author_the_title_comes_first()
    {
        var report = Log with { Authors = [], Container = "Series", Issue = "2", Publisher = "Press", Place = "Poseidonis", Url = "https://log.example" };
        Assert.Equal("A Log (Series No. 2). (2001). Press. https://log.example", Citing(report).Apa());
        Assert.Equal("A Log [Electronic resource]. Poseidonis : Press, 2001. (Series ; 2). URL: https://log.example (accessed: DD.MM.YYYY).", Citing(report).Gost());
    }

    [Fact]
    public void A_source_without_a_title_goes_by_its_name_in_the_readers_language() =>
        Assert.Equal("[Күнделік]. (күні жоқ).", Citing(Log with { Authors = [], Title = null, Year = null }, "kk").Apa());

    private static SourceCiting Citing(SourceRecord record, string language = "en")
    {
        var site = SmallWiki.Pages.Site;
        var edition = new Edition(site, new SiteIndex(site), null!, site.Languages.First(l => l.Code == language)) { SearchManifest = new(() => "") };
        return new SourceCiting(edition, site.Content.Sources[0] with { Record = record });
    }
}
