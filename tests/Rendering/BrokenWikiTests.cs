namespace TurkicWiki.Tests.Rendering;

/// <summary>The preview shows what it can of content that has errors: rendering must not fail on it.</summary>
public class BrokenWikiTests
{
    private static readonly string[] Paths = [.. SmallWiki.Files().Select(f => f.Path)];

    [Fact]
    public void A_wiki_that_lacks_a_file_still_renders()
    {
        foreach (var missing in Paths)
            Assert.NotEmpty(new WikiPages(SmallWiki.Files().Where(f => f.Path != missing)).Files);
    }

    [Fact]
    public void A_wiki_that_lacks_the_end_of_a_file_still_renders()
    {
        foreach (var cut in Paths.Where(p => !p.StartsWith("content/languages/", StringComparison.Ordinal)))
        {
            foreach (var share in new[] { 0.3, 0.5, 0.8 })
                Assert.NotEmpty(new WikiPages(SmallWiki.Files().Select(f => f.Path == cut ? f with { Text = f.Text[..(int)(f.Text.Length * share)] } : f)).Files);
        }
    }
}
