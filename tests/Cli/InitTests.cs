using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TurkicWiki.Cli;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Tests.RealWiki;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Cli;

/// <summary><c>init</c>: a wiki of one's own, in languages that the program does not have.</summary>
public sealed partial class InitTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("turkicwiki-init-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    private string Wiki => Path.Combine(folder, "river-wiki");

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task A_new_wiki_in_two_other_languages_builds_with_nothing_but_what_is_to_be_written()
    {
        Assert.Equal(ExitCode.Clean, await RunAsync("init", "river-wiki", "--languages", "tr,az", "--title", @"Rivers: a \ wiki # of ours"));
        Assert.Contains("README.md", output.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Clean, await RunAsync("--root", Wiki));
        Assert.All(Check(), d => Assert.Equal(Rules.ToBeWritten, d.Rule));
        Assert.Contains(Check(), d => d.At.File == "content/languages/tr.yaml");
        foreach (var language in new[] { "tr", "az" })
        {
            var page = await PageAsync($"{language}/states/arvenia/index.html");
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.NotNull(page.QuerySelector($"a[href='/{language}/sources/arvenia/#p3']"));
            Assert.DoesNotContain("[…]", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Clean, await RunAsync("seeds", "verify", "--root", Wiki, "--originals", Path.Combine(Wiki, "originals")));
        Assert.Equal(ExitCode.Clean, await RunAsync("seeds", "import", "--root", Wiki, Path.Combine(Wiki, "originals/arvenia.txt")));
        Assert.Equal(ExitCode.Clean, await RunAsync("schemas", "--root", Wiki));
        Assert.EndsWith("0 files written", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>Words that count are the language's own: until it has some, none are compared.</summary>
    [Fact]
    public async Task A_figure_with_a_unit_needs_no_word_of_the_model()
    {
        await RunAsync("init", "river-wiki", "--languages", "tr,az", "--title", "Xq");
        await File.WriteAllTextAsync(Path.Combine(Wiki, "originals/river.txt"), "The River\n\nIt is 120 kilometres long.\n");
        await File.WriteAllTextAsync(Path.Combine(Wiki, "seeds/river.yaml"), "record:\n  type: report\n  name: { tr: Nehir, az: Çay }\n  authors: []\n  language: tr\nfile: { name: river.txt }\n");
        Assert.Equal(ExitCode.Clean, await RunAsync("seeds", "import", "--root", Wiki, Path.Combine(Wiki, "originals/river.txt")));
        await File.AppendAllTextAsync(Path.Combine(Wiki, "content/states/arvenia/tr.md"), "\nNehrin uzunluğu 120 kilometredir [@river#p3].\n");
        await File.AppendAllTextAsync(Path.Combine(Wiki, "content/states/arvenia/az.md"), "\nÇayın uzunluğu 120 kilometrdir [@river#p3].\n");
        Assert.All(Check(), d => Assert.Equal(Rules.ToBeWritten, d.Rule));
    }

    /// <summary>All that the site says comes from the language files: with those in words that are no English, no page has an English one.</summary>
    [Fact]
    public async Task Once_translated_it_builds_without_a_warning_and_no_page_has_a_word_of_the_model()
    {
        await RunAsync("init", "river-wiki", "--languages", "tr,az", "--title", "Xq");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Wiki, "content"), "*.*", SearchOption.AllDirectories))
            File.WriteAllText(file, Translated(File.ReadAllText(file)));
        Problems.None(Check().Select(d => d.ToString()));
        Assert.Equal(ExitCode.Clean, await RunAsync("--root", Wiki, "--strict"));

        var english = EnglishWords();
        Assert.True(english.Count > 300, $"{english.Count} words");
        var pages = Directory.EnumerateFiles(Path.Combine(Wiki, "output"), "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 40, $"{pages.Count} pages");
        Problems.None(from page in pages
                      from word in Words(Said(new HtmlParser().ParseDocument(File.ReadAllText(page))))
                      where english.Contains(word)
                      select $"{Path.GetRelativePath(Wiki, page)}: {word}");
    }

    [Fact]
    public async Task A_language_that_the_program_has_comes_whole()
    {
        await RunAsync("init", "river-wiki", "--languages", "kk", "ru");
        Assert.DoesNotContain("[…]", File.ReadAllText(Path.Combine(Wiki, "content/vocabulary.yaml")), StringComparison.Ordinal);
        var marked = File.ReadLines(Path.Combine(Wiki, "content/languages/kk.yaml")).Where(l => l.Contains("[…]", StringComparison.Ordinal)).Select(l => l.Split(':')[0].Trim());
        Assert.Equal(["content-licence", "home-how-text", "home-sources", "states-lead", "tagline"], marked.Order(StringComparer.Ordinal));
        Assert.All(Check(), d => Assert.Equal(Rules.ToBeWritten, d.Rule));
    }

    [Theory]
    [InlineData("is not empty", "full", "--languages", "tr")]
    [InlineData("is a file", "full/here.txt", "--languages", "tr")]
    [InlineData("no language tag", "new", "--languages", "Türkçe")]
    [InlineData("stands twice", "new", "--languages", "tr,tr")]
    [InlineData("--languages", "new")]
    public async Task What_cannot_be_begun_is_refused_and_nothing_is_written(string because, params string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(folder, "full"));
        File.WriteAllText(Path.Combine(folder, "full/here.txt"), "mine");
        Assert.Equal(ExitCode.WrongUsage, await RunAsync(["init", .. arguments]));
        Assert.Contains(because, error.ToString(), StringComparison.Ordinal);
        Assert.Equal([Path.Combine(folder, "full/here.txt")], Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        Assert.False(Directory.Exists(Path.Combine(folder, "new")));
    }

    private ImmutableArray<Diagnostic> Check() => SiteBuild.Check(new BuildOptions(Wiki), new PageCache(), new StageClock()).Diagnostics;

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(Wiki, "output", path)));

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, new Terminal(output, error, Interactive: false, Colour: false, folder));

    // What a translator does to every value that is marked; to one that a reader sees in words, by another alphabet.
    private static string Translated(string text) => Marked().Replace(text, m => $"\"{Place().Replace(m.Groups["text"].Value, p => p.Value is ['{' or '\\', ..] or [_] or "and" or "ltr" ? p.Value : Turned(p.Value))}\"");

    private static string Turned(string word) => string.Concat(word.Select(c => char.IsAsciiLetter(c) ? (char)((c & 0x20) + 'A' + ((c | 0x20) - 'a' + 7) % 26) : c));

    private static HashSet<string> EnglishWords() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "content/languages/en.yaml")).SkipWhile(l => l != "strings:").Skip(1)
            .SelectMany(l => Words(Place().Replace(l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..], p => p.Value is ['{', ..] ? "" : p.Value))),
    ];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value.ToLowerInvariant());

    private static string Said(IDocument page)
    {
        // The keys of BibTeX are its own, and an address is no word.
        foreach (var code in page.QuerySelectorAll("script, style, code, pre")) code.Remove();
        var named = page.All.SelectMany(e => new[] { "aria-label", "title", "placeholder", "alt" }.Select(e.GetAttribute));
        return Regex.Replace(string.Join(' ', [page.Body!.TextContent, page.Title, page.QuerySelector("meta[name=description]")?.GetAttribute("content"), .. named]), @"https?:\S+", "");
    }

    [GeneratedRegex("\"\\[…\\] (?<text>(?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\{[^}]*\}|\\.|\p{L}+")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex Word();
}
