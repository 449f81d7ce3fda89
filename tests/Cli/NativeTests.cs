using System.Diagnostics;
using System.Text.RegularExpressions;
using TurkicWiki.Output;
using TurkicWiki.Tests.Output;
using TurkicWiki.Tests.RealWiki;

namespace TurkicWiki.Tests.Cli;

/// <summary>
/// The native program does what the other does. Its compiler leaves out what it takes for unused, which only running it shows.
/// <c>.ci/native</c> makes one, and tells where it is by TURKICWIKI_NATIVE.
/// </summary>
public sealed partial class NativeTests
{
    private static readonly ImmutableArray<string> Compiled =
        [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, "turkicwiki.dll")];

    private static readonly string? Made = Environment.GetEnvironmentVariable("TURKICWIKI_NATIVE");

    private static ImmutableArray<string> Native => [Made!];

    [TheoryOfTheNativeProgram]
    [InlineData("--output ../output")]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("check --format github --strict")]
    [InlineData("check --fix")]
    [InlineData("new leader sel-arun")]
    [InlineData("new event river-treaty --date 1996-02-29")]
    [InlineData("mv oda-tarn oda-tarun")]
    [InlineData("schemas")]
    [InlineData("status")]
    [InlineData("seeds verify --originals .")]
    [InlineData("init ../rivers --languages tr,az")]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("chek")]
    public async Task It_says_and_writes_the_same(string command)
    {
        foreach (var spoilt in new[] { false, true })
        {
            var compiled = Task.Run(() => Ran(Compiled, command, spoilt));
            Assert.Equal(Ran(Native, command, spoilt), await compiled);
        }
    }

    [TheoryOfTheNativeProgram]
    [InlineData("--output output")]
    public void It_builds_the_same_of_the_real_wiki(string command)
    {
        using var folder = new WikiCopy();
        var compiled = Run(Compiled, command, folder.Root) + Files(folder.Root);
        Directory.Delete(Path.Combine(folder.Root, "output"), recursive: true);
        Assert.Equal(compiled, Run(Native, command, folder.Root) + Files(folder.Root));
    }

    [TheoryOfTheNativeProgram]
    [InlineData("preview --port 0")]
    public async Task Its_preview_tells_the_browser_of_a_save_and_shows_it(string command)
    {
        using var wiki = new SmallWikiFolder();
        using var preview = Start(Native, command, wiki.Root);
        try
        {
            var address = "";
            while (address == "" && await preview.StandardOutput.ReadLineAsync() is { } line) address = Address().Match(line).Value;
            using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(60) };
            using var events = new StreamReader(await client.GetStreamAsync(new Uri(".preview/events", UriKind.Relative)));
            var before = await ToldAsync(events);
            Change(wiki, "content/leaders/oda-tarn/en.md", "Tarn signed", "Oda Tarn signed");

            Assert.NotEqual(before, await ToldAsync(events));
            Assert.Contains("Oda Tarn signed", await client.GetStringAsync(new Uri("en/leaders/oda-tarn/", UriKind.Relative)), StringComparison.Ordinal);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    private static async Task<string> ToldAsync(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal)) return line;
        throw new InvalidOperationException("the preview ended");
    }

    /// <summary>What a command says in a small wiki of its own, and the files that it leaves, with what is in them.</summary>
    private static string Ran(ImmutableArray<string> program, string command, bool spoilt)
    {
        using var wiki = new SmallWikiFolder();
        if (spoilt)
        {
            Change(wiki, "content/states/arvenia/en.md", "426", "427");
            Change(wiki, "content/states/arvenia/en.md", "“within sight of", "\"within sight of");
            Change(wiki, "themes/default/templates/partials/chart.hbs", "{{title}}", "{{titel}}");
        }
        return Run(program, command, wiki.Root) + Files(Path.GetDirectoryName(wiki.Root)!);
    }

    private static void Change(SmallWikiFolder wiki, string path, string was, string now)
    {
        var text = File.ReadAllText(Path.Combine(wiki.Root, path));
        Assert.Contains(was, text, StringComparison.Ordinal);
        wiki.Write(path, text.Replace(was, now, StringComparison.Ordinal));
    }

    private static string Run(ImmutableArray<string> program, string command, string folder)
    {
        using var process = Start(program, command, folder);
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return $"exit {process.ExitCode}\n{Cost().Replace(said, "").Replace(Path.GetDirectoryName(folder)!, "", StringComparison.Ordinal)}\n";
    }

    private static Process Start(ImmutableArray<string> program, string command, string folder) =>
        Process.Start(new ProcessStartInfo(program[0], [.. program[1..], .. command.Split(' ')])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static string Files(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Where(f => Path.GetFileName(f) != OutputLock.FileName)
        .Select(f => $"{Manifest.Hash(File.ReadAllBytes(f))} {Path.GetRelativePath(folder, f)}"));

    // Milliseconds of the stages and megabytes of memory.
    [GeneratedRegex(@" *\d+ (ms|MB)\b")]
    private static partial Regex Cost();

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();

    /// <summary>A test that needs the native program, which takes minutes to make.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TheoryOfTheNativeProgramAttribute : TheoryAttribute
    {
        public TheoryOfTheNativeProgramAttribute() => Skip = Made is null ? "only in .ci/native, which makes the program" : null!;
    }
}
