using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Figures;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Search;
using TurkicWiki.Tests.Content;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Budget;

/// <summary>
/// Counts the bytes that the hot parts allocate, which no busy machine changes, and holds them to a budget: about twice what they took
/// when it was set. What goes beyond it has a reason that belongs beside the number, or is a mistake.
/// </summary>
public class AllocationTests
{
    private static readonly ImmutableArray<SourceFile> Files = SourceLoader.Load(Repository.Root);

    private static readonly SourceFile Page = Files.Single(f => f.Path == "content/states/kazakhstan/kk.md");

    [Fact]
    public void Reading_figures_allocates_little_for_each_letter()
    {
        var text = string.Concat(PageParser.Parse(Page, Sample.Language("kk")).Claims.Select(c => c.Text + " "));

        AssertAtMost(37 * text.Length, () => FigureReader.Read(text, Sample.Language("kk").Figures));
    }

    [Fact]
    public void Reading_a_page_allocates_little_for_each_letter() =>
        AssertAtMost(112 * Page.Text.Length, () => PageParser.Parse(Page, Sample.Language("kk")));

    // Of every text: only words that were not seen before are folded.
    [Fact]
    public void Finding_the_words_of_a_text_allocates_nothing_for_each() => AssertAtMost(300, () => Folding.Printed(Page.Text).Count());

    [Fact]
    public void Folding_words_allocates_little_for_each_letter()
    {
        var folding = new Folding(Sample.Codes.Select(c => Sample.Language(c).Search));

        AssertAtMost(64 * Page.Text.Length, () => folding.Words(Page.Text));
    }

    [Fact]
    public void Making_an_article_allocates_little_for_each_of_its_bytes()
    {
        var site = SiteLinker.Link(ContentParser.Parse(Files, new PageCache()));
        var theme = ThemeReader.Read("default", SourceLoader.LoadFolder(Repository.Root, "themes/default"));
        var article = SiteRenderer.Plan(site, theme).Pages.Single(p => p.Path == "kk/states/kazakhstan/index.html");

        AssertAtMost(34 * article.Make().Bytes.Length, () => article.Make());
    }

    // The second time: what is made once for all pages is no page's.
    private static void AssertAtMost(int budget, Func<object> work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, budget);
    }
}
