namespace TurkicWiki.Tests.Rendering;

/// <summary>What stands beside a page for programs, and what of it a wiki leaves out.</summary>
public class BesideTests
{
    [Fact]
    public void A_page_has_its_data_and_its_text_beside_it()
    {
        var page = SmallWiki.Pages.At("/kk/states/atlantis/");
        Assert.Equal("/kk/states/atlantis/index.json", page.QuerySelector("link[type='application/ld+json']")!.GetAttribute("href"));
        Assert.Equal("/kk/states/atlantis/index.md", page.QuerySelector("link[type='text/markdown']")!.GetAttribute("href"));
        Assert.Contains("organisations", page.GetElementById("cards")!.GetAttribute("data-folders")!.Split(' '));
    }

    [Fact]
    public void A_wiki_that_leaves_them_out_has_none_and_asks_for_none()
    {
        var wiki = new WikiPages(SmallWiki.Files().Select(f => f.Path == "content/wiki.yaml"
            ? f with { Text = f.Text + "\nbuild: { page-data: false, page-text: false }\n" }
            : f));
        Assert.DoesNotContain(wiki.Files.Keys, path => path.EndsWith("atlantis/index.json", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal));
        var page = wiki.At("/en/states/atlantis/");
        Assert.Empty(page.QuerySelectorAll("link[type='application/ld+json'], link[type='text/markdown']"));
        Assert.Equal("", page.GetElementById("cards")!.GetAttribute("data-folders"));
    }

    [Fact]
    public void The_Markdown_says_what_the_page_says()
    {
        var text = SmallWiki.Pages.Text("en/states/atlantis/index.md");
        Assert.StartsWith("# Atlantis\n\n> An island.\n\n<https://small.example/en/states/atlantis/>\n\nAtlantis left the sea on 16 December 1991[^1]. It joined the [Sea Union](https://small.example/en/organisations/sea-union/)[^2] [^1].\n", text, StringComparison.Ordinal);
        Assert.Contains("## Trade\n\nIts trade came to 30 (10 + 20) million US dollars[^1], and \"Belasu\" is a word[^3].", text, StringComparison.Ordinal);
        Assert.Contains("| 1994 | 1,234.5 |", text, StringComparison.Ordinal);
        Assert.Contains("[^2]: The log, Leaving, lines 2–3. Remark: Doubtful. <https://small.example/en/sources/log/#p2>", text, StringComparison.Ordinal);
    }
}
