using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Tests.Checking;

namespace TurkicWiki.Tests.Linking;

/// <summary>An edit that tells others nothing new is not linked again; what is linked must be what linking everything gives.</summary>
public sealed class LinkingAgainTests
{
    private const string Page = "content/states/arvenia/en.md";

    private static readonly ImmutableArray<SourceFile> Base = [.. SmallSite.FilesOf(SmallSite.BaseName)];

    public static TheoryData<string> Files => [.. Base.Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_line_that_is_gone_and_comes_back_is_seen_by_all_that_is_linked(string path)
    {
        var cache = new PageCache();
        var lines = Base.First(f => f.Path == path).Text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var edited = Edited(path, string.Join('\n', lines.Where((_, i) => i != line)));
            Assert.Equal(Told(Link(edited, new PageCache())), Told(Link(edited, cache)));
            Assert.Equal(Told(Link(Base, new PageCache())), Told(Link(Base, cache)));
        }
    }

    [Theory]
    [InlineData("on 30 April 1994", "on the last day of April 1994", true)]
    [InlineData("title: Arvenia", "title: Arvenien", false)]
    [InlineData("[Republic of Arvenia]", "[Arvenian Republic]", false)]
    [InlineData("League]] on 30 April 1994 [@lake-chronicle#p3]", "League]] on 30 April 1994 [@lake-chronicle#p4]", false)]
    [InlineData("1994 [@lake-chronicle#p3]", "1994 [@lake-chronicle#p3:1]", false)]
    [InlineData("[[velmar]]", "[[bresk]]", false)]
    [InlineData("[[lake-league|League]]", "[[lake-league#history|League]]", false)]
    [InlineData("{#lake}", "{#water}", false)]
    [InlineData("::: table", "::: chart", false)]
    public void Only_what_others_are_told_is_linked_again(string old, string now, bool isKept)
    {
        var cache = new PageCache();
        var before = Link(Base, cache);
        var text = Base.First(f => f.Path == Page).Text;
        Assert.True(text.Contains(old, StringComparison.Ordinal), $"no '{old}'");
        var after = Link(Edited(Page, text.Replace(old, now, StringComparison.Ordinal)), cache);
        Assert.Equal(isKept, ReferenceEquals(before.Uses, after.Uses));
        Assert.Equal(after.Content.Pages.Single(p => p.Path == Page), ((Subject.Treated)after.Find("arvenia")!).Pages["en"]);
    }

    [Fact]
    public void Drafts_are_written_without_being_linked_again()
    {
        const string Folder = "content/leaders/oda-tarn";
        var cache = new PageCache();
        var drafted = Edited($"{Folder}/facts.yaml", "draft: true\n" + Base.First(f => f.Path == $"{Folder}/facts.yaml").Text);
        var before = SiteLinker.Link(ContentParser.Parse(drafted, cache), cache, withDrafts: true);
        var page = drafted.First(f => f.Path == $"{Folder}/en.md");
        var content = ContentParser.Parse(drafted.Replace(page, page with { Text = page.Text + "\nOne more paragraph.\n" }), cache);
        var after = SiteLinker.Link(content, cache, withDrafts: true);
        Assert.Equal(Told(SiteLinker.Link(content, withDrafts: true)), Told(after));
        Assert.Same(before.Uses, after.Uses);
        Assert.Contains("One more paragraph.", Told(after), StringComparison.Ordinal);
        Assert.Equal(Told(SiteLinker.Link(content)), Told(SiteLinker.Link(content, cache)));
    }

    private static ImmutableArray<SourceFile> Edited(string path, string text) => [.. Base.Select(f => f.Path == path ? f with { Text = text } : f)];

    private static Site Link(ImmutableArray<SourceFile> files, PageCache cache) => SiteLinker.Link(ContentParser.Parse(files, cache), cache);

    private static string Told(Site site) => string.Join('\n', (IEnumerable<string>)
    [
        .. site.Subjects.Values.OfType<Subject.Treated>().SelectMany(s => s.Pages.Values).Concat(site.Pages.Values.SelectMany(p => p.Values))
            .Select(p => $"{p.Path}: {p.FrontMatter.Title.Text}, {string.Join(' ', p.Claims.Select(c => $"{c.At} {c.Text}"))}"),
        .. site.Subjects.Select(s => $"{s.Key}: {s.Value.Path} {string.Join(' ', site.Languages.Select(l => s.Value.Title(l.Code)))}"),
        .. site.Backlinks.Select(b => $"{b.Key} from {string.Join(' ', b.Value)}"),
        .. site.Uses.OrderBy(u => u.Key).Select(u => $"{u.Key} in {string.Join(' ', u.Value)}"),
        .. site.Disagreements.Select(d => $"{d.Subject} {d.Field} {d.Key} {d.At} {d.Values.Length}"),
        .. site.Redirects.Select(r => $"{r.Key} to {r.Value}"),
        .. site.Events.Select(e => e.Id),
        .. site.Drafts,
        .. site.Diagnostics.Select(d => d.ToString()),
    ]);
}
