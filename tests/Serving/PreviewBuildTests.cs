using System.Runtime.CompilerServices;
using System.Text;
using TurkicWiki.Cli;
using TurkicWiki.Content;
using TurkicWiki.Serving;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Serving;

/// <summary>What someone who writes sees of a small wiki.</summary>
public sealed class PreviewBuildTests : IDisposable
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("content/wiki.yaml", """
            title: { en: Small wiki, kk: Шағын уики, ru: Малая вики }
            description: { en: A wiki to try., kk: Сынақ уикиі., ru: Пробная вики. }
            base-url: https://small.example
            languages: [en, kk, ru]
            default-language: en
            theme: default
            """),
        ("content/states/atlantis/facts.yaml", "kind: state\n"),
        ("content/states/atlantis/en.md", "---\ntitle: Atlantis\ndescription: An island.\n---\nIt lies in the sea [@log#p1].\n"),
        ("content/states/atlantis/kk.md", "---\ntitle: Атлантида\ndescription: Арал.\n---\nОл теңізде жатыр [@log#p1].\n"),
        ("content/states/atlantis/ru.md", "---\ntitle: Атлантида\ndescription: Остров.\n---\nОна лежит в море [@log#p1].\n"),
        ("content/pages/about/en.md", "---\ntitle: About\ndescription: What it is.\n---\nA wiki to try. [[king-atlas|The king]] rules.\n"),
        ("content/pages/about/kk.md", "---\ntitle: Уики туралы\ndescription: Не екені.\n---\nСынақ уикиі. [[king-atlas|Патша]] билейді.\n"),
        ("content/pages/about/ru.md", "---\ntitle: О вики\ndescription: Что это.\n---\nПробная вики. [[king-atlas|Царь]] правит.\n"),
        ("content/leaders/king-atlas/facts.yaml", "kind: leader\ndraft: true\nof: atlantis\n"),
        ("content/leaders/king-atlas/en.md", "---\ntitle: King Atlas\ndescription: A king.\n---\nHe ruled [[atlantis]] [@log#p1].\n\n## Later {#later}\n\nMore.\n"),
        ("seeds/log.yaml", """
            record:
              type: report
              name: { en: The log, kk: Күнделік, ru: Журнал }
              authors: [Ann Mariner]
              title: A Log
              year: "2001"
              language: en
            file: { name: log.txt, sha256: "00" }
            passages:
              - { id: p1, section: "Leaving", kind: paragraph, lines: "1-1", incipit: "We left the sea", fingerprint: "sha256:1", figures: [], mentions: [atlantis], gist: { en: They left., kk: Олар кетті., ru: Они ушли. } }
            """),
    ];

    private readonly string root = Directory.CreateTempSubdirectory("turkicwiki-").FullName;
    private readonly PreviewBuild preview;
    private PreviewState state = PreviewState.Nothing;

    public PreviewBuildTests()
    {
        foreach (var file in SourceLoader.Load(Repository.Root).Where(f => f.Path.StartsWith("content/languages/", StringComparison.Ordinal) || f.Path == "content/vocabulary.yaml"))
            Write(file.Path, file.Text);
        foreach (var (path, text) in Files) Write(path, text);
        foreach (var file in SourceLoader.LoadFolder(Repository.Root, "themes/default"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file.Path))!);
            File.WriteAllBytes(Path.Combine(root, file.Path), file.Bytes.ToArray());
        }
        preview = new PreviewBuild(root);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_new_subject_is_seen_at_once()
    {
        Build();
        using var told = new StringWriter();
        NewCommand.Run(root, "leader", "queen-thea", null, new Terminal(told, told, Interactive: false, Colour: false, root));
        Build();
        Assert.False(state.Problems.Stops, state.Problems.Text);
        Assert.Contains("Draft: not in the published wiki", Page("/en/leaders/queen-thea/"), StringComparison.Ordinal);
        Assert.Contains("Жоба", Page("/kk/leaders/queen-thea/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/en/leaders/queen-thea/\"", Page("/en/leaders/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/en/leaders/queen-thea/\"", Page("/en/a-z/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Draft:", Page("/en/states/atlantis/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_read_in_another_language_where_its_own_is_missing()
    {
        Build();
        Assert.False(state.Problems.Stops, state.Problems.Text);
        var kazakh = Page("/kk/leaders/king-atlas/");
        Assert.Contains("Бұл бет әлі қазақ тіліне аударылмаған", kazakh, StringComparison.Ordinal);
        Assert.Contains("<h1 lang=\"en\">King Atlas</h1>", kazakh, StringComparison.Ordinal);
        Assert.Matches("<div class=\"text\" lang=\"en\">\\s*<p>.*<a href=\"/kk/states/atlantis/\">", kazakh);
        Assert.DoesNotContain("lang=\"en\">King", Page("/en/leaders/king-atlas/"), StringComparison.Ordinal);
        Assert.Contains("king-atlas", Page("/kk/leaders/"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/en/leaders/king-atlas/\">The king</a> rules", Page("/en/about/"), StringComparison.Ordinal);
        Assert.NotNull(state.Site!.Get("/compare/en-kk/states/atlantis/", null));
        Assert.Equal(404, state.Site.Get("/compare/en-kk/leaders/king-atlas/", null).Status);
    }

    [Fact]
    public void A_published_wiki_has_no_draft_in_any_language_and_says_so()
    {
        var output = Path.Combine(root, "output");
        var result = SiteBuild.Run(new BuildOptions(root, output), new PageCache());
        Assert.False(result.Failed, string.Join('\n', result.Diagnostics));
        Assert.Equal(["king-atlas"], result.Site.Drafts);
        var files = result.Planned!.MakeAll();
        Assert.DoesNotContain(files, f => f.Path.Contains("king-atlas", StringComparison.Ordinal));
        Assert.DoesNotContain(files, f => Encoding.UTF8.GetString(f.Bytes.Span).Contains("king-atlas/", StringComparison.Ordinal));
        Assert.Contains("The king rules", Encoding.UTF8.GetString(files.First(f => f.Path == "en/about/index.html").Bytes.Span), StringComparison.Ordinal);
        using var report = new StringWriter();
        BuildReport.Write(result, output, report);
        Assert.Contains("left out as drafts: king-atlas", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_is_done_is_published_and_its_notice_goes()
    {
        Write("content/leaders/king-atlas/kk.md", "---\ntitle: Атлас патша\ndescription: Патша.\n---\nЖазылып жатыр.\n");
        Write("content/leaders/king-atlas/en.md", "---\ntitle: King Atlas\ndescription: A king.\n---\nIt is being written.\n");
        Write("content/leaders/king-atlas/ru.md", "---\ntitle: Царь Атлас\ndescription: Царь.\n---\nПишется.\n");
        Write("content/leaders/king-atlas/facts.yaml", "kind: leader\nof: atlantis\n");
        Build();
        Assert.False(state.Problems.Stops, state.Problems.Text);
        Assert.DoesNotContain("Draft:", Page("/en/leaders/king-atlas/"), StringComparison.Ordinal);
    }

    /// <summary>A page is sent, a style sheet is saved, and only then does the browser ask for the page's styles.</summary>
    [Fact]
    public void The_styles_of_a_page_that_was_sent_a_moment_ago_are_still_there()
    {
        Build();
        var address = System.Text.RegularExpressions.Regex.Match(Page("/en/"), "/assets/theme\\.[0-9a-f]{10}\\.css").Value;
        Write("themes/default/assets/theme.css", "h1 { color: red }\n");
        Build();
        Assert.DoesNotContain(address, Page("/en/"), StringComparison.Ordinal);
        Assert.Equal(200, state.Site!.Get(address).Status);
        Assert.Equal(404, state.Site!.Get("/assets/theme.0000000000.css").Status);
    }

    /// <summary>What earlier builds made is let go, and so is what was made of files that are gone.</summary>
    [Fact]
    public void What_is_no_longer_shown_is_let_go()
    {
        var shown = Enumerable.Range(0, TestRun.IsFull ? 100 : 10).Select(SavedAndRead).ToList();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Contains(shown, s => s.IsAlive);
        Assert.InRange(shown.Count(s => s.IsAlive), 1, 2);
    }

    // In a method of its own, so that nothing stays on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference SavedAndRead(int save)
    {
        Write($"content/states/island-{save}/facts.yaml", "kind: state\ndraft: true\n");
        Write($"content/states/island-{save}/en.md", $"---\ntitle: Island {save}\ndescription: An island.\n---\nIt is the island number {save}.\n");
        Build();
        Page($"/en/states/island-{save}/");
        Page("/kk/states/atlantis/");
        Directory.Delete(Path.Combine(root, $"content/states/island-{save}"), recursive: true);
        Build();
        return new WeakReference(state.Site);
    }

    private void Build() => state = preview.Next(state);

    private string Page(string path)
    {
        var answer = state.Site!.Get(path, null);
        Assert.Equal(200, answer.Status);
        return Encoding.UTF8.GetString(answer.Body.Span);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), text);
    }
}
