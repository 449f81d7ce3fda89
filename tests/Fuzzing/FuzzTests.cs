using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Tests.Content;
using Xunit.Abstractions;

namespace TurkicWiki.Tests.Fuzzing;

/// <summary>Whatever a file holds, the answer is a diagnostic with file and line, or a page: never a crash, a hang, or silence.</summary>
[Collection(nameof(Laboratory))]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_121;
    private const long MostMemory = 1L << 30;
    private const string Hangs = "it has not ended after a minute";
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(1);

    // Files that a person might also have by accident, of the kinds that a reader exists for.
    private static readonly ImmutableArray<string> Paths = [.. Laboratory.Files.Keys];

    private static readonly int Inputs = TestRun.IsFull ? 100_000 : 250;

    [Fact]
    public void No_input_breaks_a_reader()
    {
        var failures = new ConcurrentQueue<string>();
        var (slowest, watch) = (TimeSpan.Zero, Stopwatch.StartNew());
        var workers = Environment.ProcessorCount;
        var quiet = 0;
        Parallel.For(0, workers, worker =>
        {
            var laboratory = new Laboratory();
            for (var n = worker; n < Inputs && failures.Count < 10; n += workers)
            {
                // Each input is of its number alone: a failure is found again by it.
                var random = new Random(Seed + n);
                var mutator = new Mutator(random, [.. Laboratory.Files.Values]);
                var path = Paths[random.Next(Paths.Length)];
                var bytes = random.Next(10) == 0 ? mutator.Babble() : mutator.Spoil(Laboratory.Files[path]);
                var before = Stopwatch.GetTimestamp();
                var (place, number) = (laboratory, n);
                if (Failure(() => place.Try(path, bytes, alsoRender: number % 20 == 0), out var found) is { } failure)
                {
                    failures.Enqueue($"input {n}, {path}: {failure}\n{Shown(bytes)}");
                    if (failure == Hangs) laboratory = new Laboratory();
                }
                if (found.IsEmpty) Interlocked.Increment(ref quiet);
                var taken = Stopwatch.GetElapsedTime(before);
                if (taken > slowest) slowest = taken;
            }
        });
        output.WriteLine($"{Inputs} inputs in {watch.Elapsed.TotalSeconds:F0} s, the slowest {slowest.TotalMilliseconds:F0} ms, {quiet} without a word");
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
        Assert.True(Process.GetCurrentProcess().PeakWorkingSet64 < 2 * MostMemory);
        if (TestRun.IsFull)
            GeneratedPart.Write("fuzzing", string.Create(CultureInfo.InvariantCulture,
                $"{Inputs} inputs, the slowest {slowest.TotalMilliseconds:F0} ms; {Inputs - quiet} of them called forth a diagnostic, the others were still well-formed. No crash, no hang, no diagnostic without its place."));
    }

    public static TheoryData<string> NastyFiles => [.. Nasty.Files.Keys];

    [Theory]
    [MemberData(nameof(NastyFiles))]
    public void A_file_made_to_break_a_reader_is_reported(string name)
    {
        var laboratory = new Laboratory();
        Assert.All(Paths.Where(p => TestRun.IsFull || p.EndsWith("arvenia/en.md", StringComparison.Ordinal) || p.EndsWith("events/1994.yaml", StringComparison.Ordinal)), path =>
        {
            var before = GC.GetTotalAllocatedBytes();
            var found = laboratory.Try(path, Nasty.Files[name], alsoRender: false);
            Assert.Contains(found, d => d.At.File == path);
            Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostMemory);
        });
    }

    [Fact]
    public void Letters_that_hide_or_deceive_are_found_in_every_file_and_as_escapes()
    {
        var laboratory = new Laboratory();
        Assert.All(Nasty.Letters, letter => Assert.All(Paths.Where(p => TestRun.IsFull || p.EndsWith("arvenia/en.md", StringComparison.Ordinal)), path =>
        {
            var text = Encoding.UTF8.GetString(Laboratory.Files[path]);
            var line = text.AsSpan().Count('\n') + 1;
            var found = laboratory.Try(path, [.. Laboratory.Files[path], .. Encoding.UTF8.GetBytes($"# {letter}\n")], alsoRender: false);
            Assert.Contains(found, d => d.Rule == Rules.BadEncoding && d.At.File == path && d.At.Line == line && d.At.Column >= 3 && d.Hint is not null);
        }));
        var page = Laboratory.Files.Keys.First(p => p.EndsWith("/en.md", StringComparison.Ordinal));
        Assert.All(Nasty.Letters.Where(l => l is [> ' ' and < '\uD800']), letter =>
        {
            var written = $"{(int)letter[0]:X4}";
            Assert.Contains(laboratory.Try(page, Encoding.UTF8.GetBytes($"---\ntitle: \"a\\u{written}b\"\ndescription: b\n---\n"), false), d => d.At.File == page && d.At.Line == 2);
            if (letter[0] is not ('\uFFFE' or '\uFFFD'))
                Assert.Contains(laboratory.Try(page, Encoding.UTF8.GetBytes($"---\ntitle: a\ndescription: b\n---\na&#x{written};b\n"), false), d => d.At.File == page && d.At.Line == 5);
        });
    }

    [Fact]
    public void No_template_breaks_the_checker()
    {
        var files = SourceLoader.LoadFolder(RealWiki.RealWiki.Root, "themes/default").Where(f => f.Path.EndsWith(".hbs", StringComparison.Ordinal)).ToArray();
        ImmutableArray<Language> languages = [.. Sample.Codes.Select(Sample.Language)];
        for (var n = 0; n < (TestRun.IsFull ? 5_000 : 40); n++)
        {
            var random = new Random(Seed + n);
            var mutator = new Mutator(random, [.. files.Select(f => f.Bytes.ToArray())]);
            var (path, bytes) = files[random.Next(files.Length)];
            var theme = ThemeReader.Read("default", [(path, mutator.Spoil(bytes.ToArray()))]);
            Assert.All(TemplateChecker.Check(theme, languages, PageTemplates.Views), d => Assert.True(d.At.Line >= 1 && d.At.File.StartsWith("themes/", StringComparison.Ordinal)));
        }
    }

    // On a thread of its own: an input that never ends is a failure, not the end of the run.
    private static string? Failure(Func<ImmutableArray<Diagnostic>> attempt, out ImmutableArray<Diagnostic> found)
    {
        found = [];
        var trying = Task.Factory.StartNew(attempt, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            if (!trying.Wait(Endless)) return Hangs;
            found = trying.Result;
            return null;
        }
        catch (AggregateException e)
        {
            return e.ToString();
        }
    }

    private static string Shown(byte[] bytes) => Convert.ToBase64String(bytes.Length > 6000 ? bytes[..6000] : bytes);
}
