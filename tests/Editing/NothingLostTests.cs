using System.Diagnostics;
using TurkicWiki.Cli;
using TurkicWiki.Editing;
using TurkicWiki.Tests.Output;

namespace TurkicWiki.Tests.Editing;

/// <summary>Commands that change a wiki's own files meet links, closed files, names that are taken, unfinished work and a sudden end.</summary>
public sealed class NothingLostTests : IDisposable
{
    private const int Seed = 11;
    private const string Page = "content/states/arvenia/en.md";
    private const string Typewritten = "He called it \"the lake\" once.\n";

    private readonly SmallWikiFolder wiki = new();
    private readonly StringWriter said = new();

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(wiki.Root, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        wiki.Dispose();
        said.Dispose();
    }

    public static TheoryData<string> Commands => ["mv", "new subject", "new event", "fix", "import"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_is_changed_through_a_link_to_a_folder(string command)
    {
        wiki.Write(Page, File.ReadAllText(At(Page)) + "\n" + Typewritten);
        var outside = Directory.CreateDirectory(Path.Combine(wiki.Root, "..", "outside")).FullName;
        foreach (var folder in new[] { "content/states/arvenia/mine", "content/leaders", "content/events", "content/places" })
        {
            var (place, there) = (At(folder), Path.Combine(outside, Path.GetFileName(folder)));
            if (Directory.Exists(place)) Directory.Move(place, there);
            else Directory.CreateDirectory(there);
            File.WriteAllText(Path.Combine(there, "letter.txt"), "mine");
            Directory.CreateSymbolicLink(place, there);
        }
        var before = Snapshot(outside);
        Run(command);
        Assert.Equal(before, Snapshot(outside));
        Assert.Equal("mine", File.ReadAllText(At("content/states/arvenia/mine/letter.txt")));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_is_changed_through_a_link_to_a_file(string command)
    {
        var outside = Directory.CreateDirectory(Path.Combine(wiki.Root, "..", "outside")).FullName;
        foreach (var path in new[] { Page, "content/events/1994.yaml", "content/entries.yaml", "seeds/lake-chronicle.yaml" })
        {
            var there = Path.Combine(outside, Path.GetFileName(path));
            File.Move(At(path), there);
            File.CreateSymbolicLink(At(path), there);
        }
        var before = Snapshot(outside);
        Run(command);
        Assert.Equal(before, Snapshot(outside));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_closed_file_stays_as_it_is_and_so_does_all_else(string command)
    {
        wiki.Write(Page, File.ReadAllText(At(Page)) + "\n" + Typewritten);
        foreach (var file in Directory.EnumerateFiles(At("content"), "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(At("seeds"))))
            File.SetAttributes(file, FileAttributes.ReadOnly);
        var before = Snapshot(wiki.Root);
        Run(command);
        var after = Snapshot(wiki.Root);
        // `new` needs to change nothing that is there.
        if (command != "new subject") Assert.Equal(before, after);
        Assert.All(before, f => Assert.Equal(f.Value, after[f.Key]));
    }

    [Theory]
    [InlineData("content/states/arvanis/notes.txt", "mv")]
    [InlineData("content/states/arvanis/en.md", "mv")]
    [InlineData("content/leaders/new-one/kk.txt", "new subject")]
    [InlineData("content/leaders/new-one/en.md", "new subject")]
    public void What_is_in_the_way_stays(string path, string command)
    {
        wiki.Write(path, "mine");
        var before = Snapshot(wiki.Root);
        Run(command);
        Assert.Equal(before, Snapshot(wiki.Root));
        Assert.Contains("already", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mended_file_keeps_its_rights_and_every_unfinished_word()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        wiki.Write(Page, File.ReadAllText(At(Page)) + "\nHalf a sent\n\n" + Typewritten);
        File.SetUnixFileMode(At(Page), Own);
        Run("fix");
        Assert.EndsWith("\nHalf a sent\n\nHe called it “the lake” once.\n", File.ReadAllText(At(Page)), StringComparison.Ordinal);
        Assert.Equal(Own, File.GetUnixFileMode(At(Page)));
    }

    [Fact]
    public void A_move_that_is_killed_at_any_moment_is_made_or_not_made_and_can_be_made_again()
    {
        var random = new Random(Seed);
        var before = Snapshot(wiki.Root);
        MoveCommand.Run(wiki.Root, "arvenia", "arvanis", Terminal);
        var after = Snapshot(wiki.Root);
        MoveCommand.Run(wiki.Root, "arvanis", "arvenia", Terminal);
        foreach (var file in before.Keys) File.WriteAllText(At(file), before[file]);

        var moments = TestRun.IsFull ? 60 : 3;
        for (var n = 0; n < moments; n++)
        {
            Kill(random.NextDouble());
            FileEdits.Recover(wiki.Root);
            var left = Snapshot(wiki.Root);
            // Beside the files there may be what was being written; never half a file in a file's place.
            var own = left.Where(f => !f.Key.EndsWith(".turkicwiki-new", StringComparison.Ordinal)).ToImmutableSortedDictionary();
            Assert.True(own.SequenceEqual(before) || own.SequenceEqual(after), $"kill {n}: neither before nor after");
            if (own.SequenceEqual(after)) MoveCommand.Run(wiki.Root, "arvanis", "arvenia", Terminal);
            else MoveCommand.Run(wiki.Root, "arvenia", "arvanis", Terminal);
            Assert.DoesNotContain(Snapshot(wiki.Root).Keys, k => k.EndsWith(".turkicwiki-new", StringComparison.Ordinal));
            foreach (var file in Snapshot(wiki.Root).Keys) File.Delete(At(file));
            foreach (var (path, text) in before) wiki.Write(path, text);
        }
    }

    private Terminal Terminal => new(said, said, Interactive: false, Colour: false, wiki.Root);

    private void Kill(double moment)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "turkicwiki.dll"), "mv", "arvenia", "arvanis", "--root", wiki.Root];
        using var process = Process.Start(new ProcessStartInfo(program[0], program[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        while (!process.HasExited && !Directory.EnumerateFiles(wiki.Root, ".*turkicwiki-*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Any()) Thread.Yield();
        var begun = Stopwatch.StartNew();
        while (!process.HasExited && begun.Elapsed < TimeSpan.FromMilliseconds(25) * moment) Thread.Yield();
        process.Kill();
        process.WaitForExit();
    }

    // Whether it refuses or does its work: what it must not do is in the test.
    private void Run(string command)
    {
        try
        {
            switch (command)
            {
                case "mv":
                    MoveCommand.Run(wiki.Root, "arvenia", "arvanis", Terminal);
                    break;
                case "new subject":
                    NewCommand.Run(wiki.Root, "leader", "new-one", null, Terminal);
                    break;
                case "new event":
                    NewCommand.Run(wiki.Root, NewCommand.Event, "new-one", "1994", Terminal);
                    break;
                case "fix":
                    FixCommand.Run(wiki.Root, dryRun: false, said);
                    break;
                case "import":
                    File.WriteAllText(Path.Combine(wiki.Root, "..", "lake.txt"), "The Lake\n\nOn the last of April 1994 the states signed.\n");
                    SeedsCommand.Import(wiki.Root, [new FileInfo(Path.Combine(wiki.Root, "..", "lake.txt"))], null, Terminal);
                    break;
            }
        }
        catch (Exception e) when (e is IOException or UsageException or UnauthorizedAccessException)
        {
            said.WriteLine(e.Message);
        }
    }

    private string At(string path) => Path.Combine(wiki.Root, path);

    private static ImmutableSortedDictionary<string, string> Snapshot(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(f => !f.Contains("/themes/", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
