using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Content;

public class ContentParserTests
{
    private static readonly ImmutableArray<SourceFile> Wiki = SourceLoader.Load(Repository.Root);

    // Most tests change a file or two: what they leave alone is read once.
    private static readonly PageCache Cache = new();

    [Fact]
    public void The_wiki_itself_is_read_without_a_fault() =>
        Assert.Empty(ContentParser.Parse(Wiki, Cache).Diagnostics);

    [Fact]
    public void The_same_path_and_text_give_the_same_page()
    {
        var cache = new PageCache();
        var first = ContentParser.Parse(Wiki, cache);
        var second = ContentParser.Parse(Wiki, cache);
        var edited = ContentParser.Parse([.. Wiki.Select(f => f.Path.EndsWith("/kk.md") ? f with { Text = f.Text + "\n" } : f)], cache);

        Assert.True(first.Pages.Zip(second.Pages).All(pair => ReferenceEquals(pair.First, pair.Second)));
        Assert.True(first.Pages.Zip(edited.Pages).All(pair => ReferenceEquals(pair.First, pair.Second) == (pair.First.Id.Language != "kk")));
    }

    [Fact]
    public void An_edit_of_a_language_makes_its_pages_anew()
    {
        var cache = new PageCache();
        var first = ContentParser.Parse(Wiki, cache);
        var edited = ContentParser.Parse([.. Wiki.Select(f => f.Path.EndsWith("languages/kk.yaml") ? f with { Text = f.Text + "\n" } : f)], cache);

        Assert.True(first.Pages.Zip(edited.Pages).All(pair => ReferenceEquals(pair.First, pair.Second) == (pair.First.Id.Language != "kk")));
    }

    [Theory]
    [InlineData("content/states/kazakhstan/de.md", "SCHEMA009")]
    [InlineData("content/states/kazakhstan/notes.txt", "SCHEMA012")]
    [InlineData("content/kingdoms/x/en.md", "SCHEMA012")]
    [InlineData("content/states/nowhere/en.md", "SCHEMA011")]
    [InlineData("content/states/No_Slug/facts.yaml", "SCHEMA007")]
    [InlineData("content/languages/tr.yaml", "SCHEMA009")]
    public void A_file_where_none_is_expected_is_an_error(string path, string code)
    {
        var found = ContentParser.Parse(Wiki.Add(new SourceFile(path, "---\ntitle: T\ndescription: D\n---\n")), Cache).Diagnostics;

        Assert.Contains(code, found.Where(d => d.At.File.StartsWith(path[..path.LastIndexOf('/')], StringComparison.Ordinal)).Select(d => d.Rule.Code));
    }

    [Theory]
    [InlineData("content/leders/x/en.md", "did you mean 'leaders'?")]
    [InlineData("content/states/kazakhstan/fact.yaml", "did you mean 'facts.yaml'?")]
    [InlineData("content/entires.yaml", "did you mean 'entries.yaml'?")]
    [InlineData("content/states/kazakhstan/notes.txt", "docs/formats.md says which files a wiki has")]
    public void A_misspelt_path_gets_the_nearest_right_one(string path, string hint) =>
        Assert.Equal(hint, Assert.Single(ContentParser.Parse(Wiki.Add(new SourceFile(path, "")), Cache).Diagnostics, d => d.At.File == path && d.Rule == TurkicWiki.Diagnostics.Rules.UnknownFile).Hint);

    [Theory]
    [InlineData("content/wiki.yaml")]
    [InlineData("content/vocabulary.yaml")]
    [InlineData("content/languages/ru.yaml")]
    public void A_missing_file_is_one_error_and_not_a_thousand(string path)
    {
        var found = ContentParser.Parse(Wiki.RemoveAll(f => f.Path == path), Cache).Diagnostics;

        Assert.Equal([$"{path}:1:1 SCHEMA011"], found.Select(d => $"{d.At} {d.Rule.Code}"));
    }

    [Fact]
    public void Letters_that_cannot_be_seen_are_errors_at_their_place()
    {
        var file = new SourceFile("content/states/x/en.md", "\uFEFF---\ntitle: T\u200B\n---\n\0 \u202Eabc \uFFFD\uFFFC\n");

        Assert.Equal(["1:1", "2:9", "4:1", "4:3", "4:8", "4:9"], TextCheck.Check(file).Select(d => $"{d.At.Line}:{d.At.Column}"));
    }

    [Fact]
    public void Files_are_read_in_ordinal_order_with_line_feeds_and_without_hidden_ones()
    {
        var root = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, "content", "b"));
            File.WriteAllText(Path.Combine(root.FullName, "content", "b", "x.md"), "a\r\nb\rc\n");
            File.WriteAllBytes(Path.Combine(root.FullName, "content", "B.yaml"), [0xFF, .. Encoding.UTF8.GetBytes("ә")]);
            File.WriteAllText(Path.Combine(root.FullName, "content", ".hidden.md"), "");

            var files = SourceLoader.Load(root.FullName);

            Assert.Equal([new("content/B.yaml", "\uFFFDә"), new("content/b/x.md", "a\nb\nc\n")], files.AsEnumerable());
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void Nothing_that_a_file_may_hold_stops_the_reading()
    {
        const string marks = "[]{}|>#-:'\"&*!%@`~\n\t \0\uFFFF";
        var random = new Random(20261121);
        var needed = Wiki.Where(f => f.Path is "content/wiki.yaml" or "content/vocabulary.yaml" || f.Path.StartsWith("content/languages/", StringComparison.Ordinal)).ToList();
        foreach (var file in Wiki.Where(f => f.Path.StartsWith("content/", StringComparison.Ordinal)))
        {
            var text = new StringBuilder(file.Text);
            for (var i = 0; i < 8 && text.Length > 0; i++)
                text.Insert(random.Next(text.Length), marks[random.Next(marks.Length)]).Remove(random.Next(text.Length), 1);
            var cut = text.ToString()[..random.Next(text.Length)];
            foreach (var bad in new[] { text.ToString(), cut })
                Assert.NotNull(ContentParser.Parse([file with { Text = bad }, .. needed.Where(f => f.Path != file.Path)], Cache));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[[")]
    [InlineData("*")]
    [InlineData("> ")]
    [InlineData("{{")]
    [InlineData("[@a#p1")]
    [InlineData("![")]
    [InlineData("|")]
    public void Endless_nesting_does_not_exhaust_the_machine(string mark)
    {
        var nested = string.Concat(Enumerable.Repeat(mark, 20_000));
        var wiki = ContentParser.Parse(
        [
            .. Wiki.Where(f => f.Path.StartsWith("content/", StringComparison.Ordinal) && f.Path.Count(c => c == '/') < 3 && f.Path != "content/entries.yaml"),
            new SourceFile("content/entries.yaml", nested),
            new SourceFile("content/pages/x/en.md", $"---\ntitle: T\ndescription: D\n---\n{nested}\n"),
        ], new PageCache());

        Assert.Single(wiki.Pages);
    }
}
