using TurkicWiki.Cli;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.RealWiki;

/// <summary><c>new</c> and <c>mv</c> on a copy of the real wiki.</summary>
public sealed class EditingTests : IDisposable
{
    private readonly WikiCopy copy = new();
    private readonly StringWriter output = new();

    public void Dispose()
    {
        copy.Dispose();
        output.Dispose();
    }

    [Theory]
    [InlineData("kazakhstan", "qazaqstan")]                                 // the most linked, in every kind of file
    [InlineData("organization-of-turkic-states", "turkic-states")]
    [InlineData("astana", "nur-sultan")]                                    // an entry
    public void A_moved_subject_leaves_a_clean_wiki_and_moving_it_back_brings_every_byte_back(string old, string now)
    {
        var before = Snapshot();
        Run(root => MoveCommand.Run(root, old, now, Terminal()));

        Problems.None(copy.Check().Select(d => d.ToString()));
        Assert.Equal(now, SiteBuild.Check(new BuildOptions(copy.Root), new PageCache(), new StageClock()).Site.NowOf(old));
        Problems.None(Snapshot().Where(f => System.Text.RegularExpressions.Regex.IsMatch(WithoutFormerly(f.Value), $@"\[\[{old}[\]|#]|subjects: \[([^\]]*, )?{old}[,\]]")).Select(f => f.Key));
        var named = System.Text.RegularExpressions.Regex.Matches(output.ToString(), @"((?:content|seeds)/\S+):(\d+):(\d+): '" + old).Select(m => m.Groups);
        Assert.NotEmpty(named);
        Assert.All(named, g => Assert.StartsWith(old, before[g[1].Value].Split('\n')[int.Parse(g[2].Value) - 1][(int.Parse(g[3].Value) - 1)..], StringComparison.Ordinal));

        Run(root => MoveCommand.Run(root, now, old, Terminal()));
        Problems.None(copy.Check().Select(d => d.ToString()));
        var after = Snapshot();
        Assert.Equal(before.Keys, after.Keys);
        Problems.None(before.Where(f => f.Value != WithoutFormerly(after[f.Key]) && WithoutFormerly(f.Value) != WithoutFormerly(after[f.Key])).Select(f => f.Key));
    }

    [Theory]
    [InlineData("kazakhstan", "uzbekistan", "already")]
    [InlineData("kazakhstan", "astana", "already")]
    [InlineData("kazakhstan", "Kazakh Stan", "try 'kazakh-stan'")]
    [InlineData("kazakstan", "qazaqstan", "nothing was changed: there is no subject 'kazakstan'; did you mean 'kazakhstan'?")]
    [InlineData("about", "over", "; rename content/pages/about by hand")]
    public void What_cannot_be_moved_is_refused_and_nothing_changes(string old, string now, string because)
    {
        var before = Snapshot();
        Assert.EndsWith(because, Assert.Throws<UsageException>(() => MoveCommand.Run(copy.Root, old, now, Terminal())).Message, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void A_wiki_that_cannot_be_read_is_not_moved_in()
    {
        File.AppendAllText(Path.Combine(copy.Root, "content/events/1994.yaml"), "a: b: c\n");
        var before = Snapshot();
        Assert.Contains("content/events/1994.yaml", Assert.Throws<UsageException>(() => MoveCommand.Run(copy.Root, "kazakhstan", "qazaqstan", Terminal())).Message, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    /// <summary>A person's notes beside a page, and a change that is not yet committed, go along.</summary>
    [Fact]
    public void Unfinished_work_in_the_folder_goes_along()
    {
        File.WriteAllText(Path.Combine(copy.Root, "content/states/kazakhstan/.notes.txt"), "mine");
        File.AppendAllText(Path.Combine(copy.Root, "content/states/kazakhstan/en.md"), "\nHalf a sentence\n");
        Run(root => MoveCommand.Run(root, "kazakhstan", "qazaqstan", Terminal()));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(copy.Root, "content/states/qazaqstan/.notes.txt")));
        Assert.EndsWith("Half a sentence\n", File.ReadAllText(Path.Combine(copy.Root, "content/states/qazaqstan/en.md")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(copy.Root, "content/states/kazakhstan")));
    }

    [Fact]
    public void A_disk_that_fails_in_the_middle_of_a_move_leaves_all_as_it_was()
    {
        Directory.CreateDirectory(Path.Combine(copy.Root, "content/topics/military-alliance/.kk.md.turkicwiki-new/kept"));
        var before = Snapshot();
        Assert.ThrowsAny<Exception>(() => MoveCommand.Run(copy.Root, "kazakhstan", "qazaqstan", Terminal()));
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void New_files_of_every_kind_build_with_nothing_but_what_is_to_be_written()
    {
        var before = Snapshot();
        foreach (var kind in NewCommand.Kinds)
            Run(root => NewCommand.Run(root, kind, $"a-new-{kind}", kind == NewCommand.Event ? "1994-05-01" : null, Terminal()));
        Run(root => NewCommand.Run(root, NewCommand.Event, "an-event-of-no-year", null, Terminal()));
        Run(root => NewCommand.Run(root, NewCommand.Event, "an-event-of-a-new-year", "1955", Terminal()));

        var found = copy.Check();
        Problems.None(found.Where(d => d.Rule != Rules.ToBeWritten).Select(d => d.ToString()));
        Assert.Equal(NewCommand.Kinds.Length + 2, found.Length);
        Assert.False(SiteBuild.Run(new BuildOptions(copy.Root), new PageCache()).Failed);
        Assert.All(before, f => Assert.StartsWith(f.Value, File.ReadAllText(Path.Combine(copy.Root, f.Key)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("leader", "sort: …\n")]
    [InlineData("person", "sort: …\n")]
    [InlineData("topic", "")]
    public void New_asks_for_the_name_by_which_people_are_sorted(string kind, string sort)
    {
        Run(root => NewCommand.Run(root, kind, "somebody", null, Terminal()));
        Assert.Equal($"---\ntitle: …\ndescription: …\n{sort}---\n…\n", File.ReadAllText(Path.Combine(copy.Root, $"content/{Kind.Named(kind)!.Folder}/somebody/kk.md")));
    }

    [Fact]
    public void Status_names_every_draft_and_what_is_to_be_written()
    {
        Run(root => StatusCommand.Run(new BuildOptions(root), Terminal()));
        Assert.DoesNotContain("draft", output.ToString(), StringComparison.Ordinal);

        Run(root => NewCommand.Run(root, "leader", "a-new-leader", null, Terminal()));
        Run(root => NewCommand.Run(root, NewCommand.Event, "a-new-event", "1994-05-01", Terminal()));
        Run(root => NewCommand.Run(root, NewCommand.Dataset, "a-new-dataset", null, Terminal()));
        Run(root => StatusCommand.Run(new BuildOptions(root), Terminal()));
        Assert.Contains("content/leaders/a-new-leader/facts.yaml:2:1: 'a-new-leader' is a draft: to be written in en, kk, ru\n", output.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"content/events/1994\.yaml:\d+:3: the event 'a-new-event' is a draft", output.ToString());
        Assert.Contains("content/datasets/a-new-dataset.yaml:2:1: the dataset 'a-new-dataset' is a draft", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What had one line keeps it as the beginning of its pages: its address, its names, its sources.</summary>
    [Theory]
    [InlineData("person", "yevgeny-primakov")]
    [InlineData("place", "astana")]
    public void New_turns_an_entry_into_a_subject_and_only_the_name_to_sort_by_is_to_be_written(string kind, string slug)
    {
        var was = SiteBuild.Check(new BuildOptions(copy.Root), new PageCache(), new StageClock()).Site.Content.Entries.Single(e => e.Slug == slug);
        Run(root => NewCommand.Run(root, kind, slug, null, Terminal()));

        var checkedWiki = SiteBuild.Check(new BuildOptions(copy.Root), new PageCache(), new StageClock());
        Assert.Equal(
            kind == "person" ? ["'en'", "'kk'", "'ru'"] : [],
            checkedWiki.Diagnostics.Select(d => d.Message.Split("the name to sort by is still to be written in ")[^1]));
        Assert.Equal(was.Title["en"], checkedWiki.Site.Find(slug)!.SortKey("en"));
        Assert.DoesNotContain(checkedWiki.Site.Content.Entries, e => e.Slug == slug);
        foreach (var page in checkedWiki.Site.Content.Pages.Where(p => p.Id.Slug == slug))
        {
            Assert.Equal(was.Title[page.Id.Language], page.FrontMatter.Title.Text);
            Assert.Equal(was.Citations.Select(c => c.Passage), page.Claims.SelectMany(c => c.Citations).Select(c => c.Passage));
        }
    }

    [Fact]
    public void New_of_another_kind_than_the_entry_had_keeps_its_old_address()
    {
        Run(root => MoveCommand.Run(root, "yevgeny-primakov", "y-primakov", Terminal()));
        Run(root => NewCommand.Run(root, "leader", "y-primakov", null, Terminal()));
        Assert.Contains("from /people/y-primakov/ to /leaders/y-primakov/, and the old one redirects", output.ToString(), StringComparison.Ordinal);
        Run(root => MoveCommand.Run(root, "y-primakov", "primakov", Terminal()));

        var (site, _, found) = SiteBuild.Check(new BuildOptions(copy.Root), new PageCache(), new StageClock());
        Problems.None(found.Where(d => d.Rule != Rules.ToBeWritten).Select(d => d.ToString()));
        Assert.All(new[] { "people/yevgeny-primakov", "people/y-primakov", "leaders/y-primakov" }, address => Assert.Equal("primakov", site.Redirects[address]));
    }

    [Theory]
    [InlineData("state", "kazakhstan", null, "exists already")]
    [InlineData("leader", "kazakhstan", null, "exists already")]
    [InlineData("topic", "Two Words", null, "try 'two-words'")]
    [InlineData("event", "league", "30.04.1994", "is not a date")]
    [InlineData("event", "single-economic-space-bilateral", "1994", "exists already")]
    [InlineData("dataset", "turkiye-kazakhstan-trade", null, "exists already")]
    [InlineData("state", "x", "1994", "--date goes with an event")]
    public void New_refuses_what_is_there_or_cannot_be(string kind, string slug, string? date, string because)
    {
        var before = Snapshot();
        Assert.Contains(because, Assert.Throws<UsageException>(() => NewCommand.Run(copy.Root, kind, slug, date, Terminal())).Message, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    private void Run(Func<string, int> command) => Assert.Equal(ExitCode.Clean, command(copy.Root));

    private Terminal Terminal() => new(output, output, Interactive: false, Colour: false, copy.Root);

    private SortedDictionary<string, string> Snapshot() => new(Directory.EnumerateFiles(copy.Root, "*", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/themes/", StringComparison.Ordinal))
        .ToDictionary(f => Path.GetRelativePath(copy.Root, f).Replace('\\', '/'), File.ReadAllText), StringComparer.Ordinal);

    private static string WithoutFormerly(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"(, |\n *)formerly: \[[^\]]*\]", "");
}
