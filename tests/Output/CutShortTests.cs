using System.Diagnostics;
using TurkicWiki.Cli;
using TurkicWiki.Output;
using Xunit.Abstractions;

namespace TurkicWiki.Tests.Output;

/// <summary>Real builds that are killed, starved or started twice: every file stays whole, and the next build mends the rest.</summary>
public sealed class CutShortTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 7;
    private const string Own = "CNAME";

    private readonly SmallWikiFolder wiki = new();
    private readonly ImmutableSortedDictionary<string, string>[] versions = new ImmutableSortedDictionary<string, string>[2];

    public void Dispose() => wiki.Dispose();

    [Fact]
    public void A_build_that_is_killed_at_any_moment_leaves_every_file_whole_and_the_next_mends_all()
    {
        BuildBoth();
        var random = new Random(Seed);
        var (moments, inTheMidst, done) = (TestRun.IsFull ? 200 : 5, 0, 0);
        var whole = Stopwatch.StartNew();
        Assert.Equal(0, wiki.Build().Exit);
        whole.Stop();
        for (var i = 0; i < moments; i++)
        {
            wiki.Turn(other: i % 2 == 0);
            // One in four anywhere, the others while files are written, which is soon over.
            Kill(i % 4 == 0, random.NextDouble(), whole.Elapsed);
            var left = wiki.Files();
            AssertWhole(left);
            var isMixed = versions.All(v => v.Keys.Union(left.Keys).Any(f => !IsUnfinished(f) && v.GetValueOrDefault(f) != left.GetValueOrDefault(f)));
            if (isMixed) inTheMidst++;
            if (left[Manifest.FileName] == versions[(i + 1) % 2][Manifest.FileName]) done++;
            // What is left is sometimes built upon by a build that is killed as well.
            if (random.Next(4) == 0) continue;
            var (exit, said) = wiki.Build();
            Assert.True(exit == 0, said);
            Assert.True(!isMixed || said.Contains("cut short", StringComparison.Ordinal), said);
            Assert.Empty(wiki.Files().Except(versions[(i + 1) % 2]).Concat(versions[(i + 1) % 2].Except(wiki.Files())));
        }
        Assert.Equal("mine", File.ReadAllText(Path.Combine(wiki.Output, Own)));
        output.WriteLine($"{moments} builds killed: {inTheMidst} while they wrote, {done} when they had written all");
        Assert.True(inTheMidst > (TestRun.IsFull ? moments / 3 : 0), $"only {inTheMidst} were killed while they wrote");
    }

    [Fact]
    public void A_file_too_large_for_the_system_leaves_every_file_whole_and_is_the_machines_fault()
    {
        // The signal is ignored, so that writing fails as on a full disk; and the program's memory is no file, as it else is.
        foreach (var kilobytes in TestRun.IsFull ? [1, 2, 4, 8, 16] : new[] { 4, 16 })
            Assert.True(Starve($"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f {kilobytes}; exec \"$@\"", () => wiki.Files()));
    }

    [FactOfTheFullRun]
    public void A_full_disk_leaves_every_file_whole_and_is_the_machines_fault()
    {
        var left = Path.Combine(Path.GetDirectoryName(wiki.Output)!, "left");
        BuildBoth();
        var bytes = Directory.EnumerateFiles(wiki.Output, "*", SearchOption.AllDirectories).Sum(f => (new FileInfo(f).Length + 4095) / 4096 * 4096);
        var sizes = Enumerable.Range(0, 20).Select(n => n * 10);
        var tooSmall = sizes.Count(room =>
            // A small disk that only this build sees: the first version fits on it, and little beside.
            Starve(
                $"""
                unshare -rm bash -c 'set -e; rm -rf {left}; mkdir {left} {left}.before; cp -a {wiki.Output}/. {left}.before/
                mount -t tmpfs -o size={bytes / 1024 + room}k small {wiki.Output}; cp -a {left}.before/. {wiki.Output}/; rm -r {left}.before
                status=0; "$@" || status=$?; cp -a {wiki.Output}/. {left}/; exit $status' bash "$@"
                """,
                () => wiki.Files(left)));
        output.WriteLine($"{tooSmall} of 20 disks were too small");
        Assert.True(tooSmall > 4, $"only {tooSmall} disks were too small");
    }

    [Fact]
    public void A_read_only_folder_is_left_as_it_was_and_is_the_machines_fault()
    {
        BuildBoth();
        wiki.Turn(other: true);
        // Who may do everything writes into a read-only folder too: such a one gives up its rights first.
        var (exit, said) = wiki.Build($"chmod -R a+rX,a-w {wiki.Output} {wiki.Root}/..; [ $(id -u) != 0 ] || exec setpriv --bounding-set=-all --inh-caps=-all --reuid=65534 \"$@\"; exec \"$@\"");
        Assert.True(exit == ExitCode.MachineFault, said);
        Assert.Contains("denied", said, StringComparison.Ordinal);
        Assert.Equal(versions[0], wiki.Files());
        using var restore = Process.Start("chmod", ["-R", "u+w", Path.GetDirectoryName(wiki.Output)!]);
        restore.WaitForExit();
    }

    // True if the build came to an end for want of room; either way nothing is half, and the next build mends the rest.
    private bool Starve(string shell, Func<ImmutableSortedDictionary<string, string>> left)
    {
        BuildBoth();
        wiki.Turn(other: true);
        var (exit, said) = wiki.Build(shell);
        AssertWhole(left());
        if (exit == ExitCode.Clean)
            Assert.Equal(versions[1], left());
        else
        {
            Assert.True(exit == ExitCode.MachineFault, $"{exit} {said}");
            Assert.Contains("every file of the output is whole", said, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Clean, wiki.Build().Exit);
        Assert.Equal(versions[1], wiki.Files());
        return exit != ExitCode.Clean;
    }

    [Fact]
    public void Two_builds_at_once_do_not_mix()
    {
        Directory.CreateDirectory(wiki.Output);
        using (OutputLock.Take(wiki.Output))
        {
            var (exit, said) = wiki.Build();
            Assert.Equal(ExitCode.MachineFault, exit);
            Assert.Contains($"another build, process {Environment.ProcessId}, is writing", said, StringComparison.Ordinal);
            Assert.Equal([OutputLock.FileName], wiki.Files().Keys);
        }
        BuildBoth();
        for (var i = 0; i < (TestRun.IsFull ? 20 : 2); i++)
        {
            wiki.Turn(other: i % 2 == 0);
            var builds = Enumerable.Range(0, 3).Select(_ => wiki.Start()).ToList();
            foreach (var build in builds)
            {
                build.StandardOutput.ReadToEnd();
                build.WaitForExit();
                Assert.Contains(build.ExitCode, new[] { ExitCode.Clean, ExitCode.MachineFault });
            }
            Assert.Contains(builds, b => b.ExitCode == ExitCode.Clean);
            Assert.Equal(versions[(i + 1) % 2], wiki.Files());
            builds.ForEach(b => b.Dispose());
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_made_or_vanishes_is_the_machines_fault()
    {
        File.WriteAllText(wiki.Output, "a file");
        var (exit, said) = wiki.Build();
        Assert.Equal(ExitCode.MachineFault, exit);
        Assert.Contains(wiki.Output, said, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(wiki.Output));
    }

    [Fact]
    public void Styles_and_scripts_are_there_before_any_page_and_the_manifest_comes_last()
    {
        BuildBoth();
        var start = DateTime.UtcNow;
        wiki.Turn(other: true);
        Assert.Equal(ExitCode.Clean, wiki.Build().Exit);
        var written = new DirectoryInfo(wiki.Output).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LastWriteTimeUtc > start)
            .ToDictionary(f => Path.GetRelativePath(wiki.Output, f.FullName), f => f.LastWriteTimeUtc);
        var pages = written.Where(f => IsPage(f.Key)).Select(f => f.Value).ToList();
        Assert.True(pages.Count > 20);
        Assert.All(written.Where(f => f.Key.StartsWith("assets/", StringComparison.Ordinal)), asset => Assert.True(asset.Value <= pages.Min(), asset.Key));
        Assert.Contains(written.Keys, k => k.StartsWith("assets/", StringComparison.Ordinal));
        Assert.All(written, file => Assert.True(file.Value <= written[Manifest.FileName], file.Key));
    }

    [Fact]
    public void A_failed_check_writes_nothing()
    {
        BuildBoth();
        wiki.Write("content/states/arvenia/en.md", "---\ntitle: Arvenia\ndescription: A state.\n---\nIt left in 1850.\n");
        Assert.Equal(ExitCode.ContentErrors, wiki.Build().Exit);
        Assert.Equal(versions[0], wiki.Files());
    }

    // Ends with the first version in the output, and a file of someone else's.
    private void BuildBoth()
    {
        Directory.CreateDirectory(wiki.Output);
        File.WriteAllText(Path.Combine(wiki.Output, Own), "mine");
        foreach (var version in new[] { 1, 0 })
        {
            wiki.Turn(other: version == 1);
            var (exit, said) = wiki.Build();
            Assert.True(exit == ExitCode.Clean, said);
            versions[version] = wiki.Files();
        }
        Assert.True(versions[0].Count > versions[1].Count);
    }

    private void Kill(bool anywhere, double moment, TimeSpan whole)
    {
        var start = DateTime.UtcNow;
        using var process = wiki.Start();
        var clock = Stopwatch.StartNew();
        while (!process.HasExited && !(anywhere ? clock.Elapsed > whole * moment : HasWritten(start))) Thread.Sleep(1);
        var begun = Stopwatch.StartNew();
        while (!anywhere && !process.HasExited && begun.Elapsed < TimeSpan.FromMilliseconds(60) * moment) Thread.Sleep(1);
        process.Kill();
        process.WaitForExit();
    }

    private bool HasWritten(DateTime since)
    {
        try
        {
            return new DirectoryInfo(wiki.Output).EnumerateFiles("*", SearchOption.AllDirectories).Any(f => !IsUnfinished(f.Name) && f.LastWriteTimeUtc > since);
        }
        catch (DirectoryNotFoundException)
        {
            // A folder went while it was looked into.
            return true;
        }
    }

    private void AssertWhole(ImmutableSortedDictionary<string, string> files)
    {
        foreach (var (path, hash) in files.Where(f => !IsUnfinished(f.Key)))
            Assert.True(versions.Any(v => v.GetValueOrDefault(path) == hash), $"{path} is neither the old nor the new");
        foreach (var version in versions)
        {
            if (files.GetValueOrDefault(Manifest.FileName) == version[Manifest.FileName] && !files.Keys.Any(f => IsUnfinished(f) && f != OutputLock.FileName))
                Assert.All(version, file => Assert.Equal(file.Value, files.GetValueOrDefault(file.Key)));
            // A page that is only in this version's form has all that it needs beside it.
            var other = versions.Single(v => v != version);
            if (files.Any(f => IsPage(f.Key) && version.GetValueOrDefault(f.Key) == f.Value && other.GetValueOrDefault(f.Key) != f.Value))
                Assert.All(version.Keys.Where(k => k.StartsWith("assets/", StringComparison.Ordinal)), asset => Assert.Contains(asset, files.Keys));
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsUnfinished(string path) =>
        Path.GetFileName(path) is ['.', ..] || path.StartsWith("manifest.", StringComparison.Ordinal) && path != Manifest.FileName;
}
