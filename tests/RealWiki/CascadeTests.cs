using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>One file of the real wiki is lost or spoilt: a person reads what happened, not what follows from it.</summary>
public class CascadeTests
{
    private const int Few = 8;

    private static readonly ImmutableArray<SourceFile> Files = SourceLoader.Load(RealWiki.Root);
    private static readonly PageCache Cache = new();

    // Of each kind one that many others lean on.
    private static readonly string[] OfEachKind =
    [
        "content/wiki.yaml", "content/vocabulary.yaml", "content/languages/en.yaml", "content/languages/kk.yaml", "content/home.yaml",
        "content/changes.yaml", "content/entries.yaml", "content/events/1992.yaml", "content/datasets/turkiye-kazakhstan-trade.yaml",
        "content/leaders/nursultan-nazarbayev/facts.yaml", "content/leaders/nursultan-nazarbayev/en.md",
        "content/organisations/central-asian-union/kk.md", "content/pages/about/ru.md", "seeds/opsour-2022.yaml",
    ];

    private static readonly string[] Folders =
        ["content/leaders/nursultan-nazarbayev/", "content/organisations/central-asian-union/", "content/states/kazakhstan/", "content/pages/about/"];

    public static TheoryData<string> Paths => [.. TestRun.IsFull ? Files.Select(f => f.Path) : OfEachKind];

    public static TheoryData<string> Subjects => [.. Folders];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_that_is_gone_is_little_to_read(string path) => AssertFew(Files.Where(f => f.Path != path), path);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_that_was_emptied_is_little_to_read(string path) => AssertFew(Changed(path, _ => ""), path);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_that_is_no_YAML_is_little_to_read_and_that_is_said_of_it(string path)
    {
        var files = Changed(path, text => path.EndsWith(".md", StringComparison.Ordinal) ? text.Replace("title:", "title: a: b:", StringComparison.Ordinal) : text + "\na: b: c\n");
        AssertFew(files, path);
        Assert.Contains(SiteChecker.Check(SiteOf(files), Cache), d => d.At.File == path && d.Rule == Rules.BadYaml);
    }

    /// <summary>What stands behind the cut is lost in earnest, so the pages that need it may each say so; not so what the files of lists define.</summary>
    [Theory]
    [InlineData("content/entries.yaml")]
    [InlineData("content/languages/en.yaml")]
    [InlineData("content/languages/kk.yaml")]
    [InlineData("content/vocabulary.yaml")]
    [InlineData("seeds/opsour-2022.yaml")]
    public void A_file_that_was_cut_in_half_is_little_to_read(string path) => AssertFew(Changed(path, text => text[..(text.Length / 2)]), path);

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_folder_that_was_renamed_by_hand_is_little_to_read(string folder) => AssertFew(
        Files.Select(f => f.Path.StartsWith(folder, StringComparison.Ordinal) ? f with { Path = $"{folder.TrimEnd('/')}-x/{Path.GetFileName(f.Path)}" } : f), folder);

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_folder_that_is_gone_is_little_to_read(string folder) => AssertFew(Files.Where(f => !f.Path.StartsWith(folder, StringComparison.Ordinal)), folder);

    [Theory]
    [InlineData("content/events", "content/events")]
    [InlineData("content/datasets", "content/datasets")]
    [InlineData("content/entries.yaml", "content/entries.yaml")]
    [InlineData("content/people", null)]
    [InlineData("content/leaders", null)]
    public void What_defined_many_names_is_one_error_when_it_is_gone_and_is_named_where_it_can_only_be_that(string gone, string? named)
    {
        var found = Assert.Single(SiteChecker.Check(SiteOf(Files.Where(f => !f.Path.StartsWith(gone, StringComparison.Ordinal))), Cache));
        Assert.EndsWith(named is null ? "was cut short" : $"there is no {named}, which defines such names", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_no_alias_may_have_is_one_error() =>
        AssertFew(Changed("content/entries.yaml", text => text.Replace("aliases: { en:", "aliases: { eng:", StringComparison.Ordinal)), "aliases");

    [Theory]
    [InlineData("content/leaders/nursultan-nazarbayev/facts.yaml")]
    [InlineData("content/states/kazakhstan/facts.yaml")]
    public void A_subject_that_becomes_a_draft_is_little_to_read(string path) => AssertFew(Changed(path, text => $"{text.TrimEnd()}\ndraft: true\n"), path);

    [Fact]
    public void A_template_that_is_gone_or_spoilt_is_little_to_read()
    {
        var languages = SiteOf(Files).Languages;
        var theme = SourceLoader.LoadFolder(RealWiki.Root, "themes/default");
        foreach (var (path, bytes) in theme.Where(f => f.Path.EndsWith(".hbs", StringComparison.Ordinal)))
        {
            ReadOnlyMemory<byte> spoilt = (byte[])[.. bytes.Span, .. "{{#if x}}"u8];
            AssertFew(Check([.. theme.Where(f => f.Path != path)]), path);
            AssertFew(Check([.. theme.Select(f => f.Path == path ? (f.Path, spoilt) : f)]), path);
        }

        ImmutableArray<Diagnostic> Check(ImmutableArray<(string, ReadOnlyMemory<byte>)> files) =>
            [.. TemplateChecker.Check(ThemeReader.Read("default", files), languages, PageTemplates.Views)];
    }

    private static void AssertFew(IEnumerable<SourceFile> files, string what) => AssertFew(SiteChecker.Check(SiteOf(files), Cache), what);

    private static void AssertFew(ImmutableArray<Diagnostic> found, string what)
    {
        Assert.True(found.Length <= Few, $"{what}: {found.Length} diagnostics, among them\n{string.Join('\n', found.Take(20))}");
    }

    private static IEnumerable<SourceFile> Changed(string path, Func<string, string> change) =>
        Files.Select(f => f.Path == path ? f with { Text = change(f.Text) } : f);

    private static Site SiteOf(IEnumerable<SourceFile> files) => SiteLinker.Link(ContentParser.Parse([.. files], Cache));
}
