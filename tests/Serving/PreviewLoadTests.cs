using System.Diagnostics;
using System.Xml.Linq;
using TurkicWiki.Tests.RealWiki;
using Xunit.Abstractions;

namespace TurkicWiki.Tests.Serving;

/// <summary>The preview of the real wiki, asked for a thousand pages a second while a file of it is saved again and again.</summary>
public sealed class PreviewLoadTests(ITestOutputHelper output)
{
    private const int Readers = 16;

    [Fact]
    public async Task It_answers_many_while_files_change_and_does_not_grow()
    {
        using var copy = new WikiCopy();
        using var preview = Start(copy.Root);
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressAsync(preview)) };
            var pages = XDocument.Parse(await client.GetStringAsync(new Uri("sitemap.xml", UriKind.Relative))).Descendants()
                .Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath).ToImmutableArray();
            // Once around first: what is compiled and kept for good is no growth.
            await AskAsync(client, pages, 2 * pages.Length, TimeSpan.Zero, () => Save(copy, 0));

            var saves = 0;
            var (count, time) = TestRun.IsFull ? (60_000, 60) : (2_000, 2);
            var (memory, begun) = (new List<double>(), Stopwatch.GetTimestamp());
            await AskAsync(client, pages, count, TimeSpan.FromSeconds(time), () =>
            {
                Save(copy, ++saves);
                memory.Add(Memory(preview));
            });
            var elapsed = Stopwatch.GetElapsedTime(begun).TotalSeconds;

            // Between two collections it swings by a fifth, and so does a median of few: what follows the first sixth is halved.
            var settled = memory.Skip(memory.Count / 6).ToList();
            var (early, late) = (Median(settled.Take((settled.Count + 1) / 2)), Median(settled.TakeLast((settled.Count + 1) / 2)));
            output.WriteLine($"{count} requests in {elapsed:0.0} s, {saves} saves: resident {memory[0]:0} MB at first, then {early:0} MB in the first half (median), {late:0} MB in the second, at most {memory.Max():0} MB");
            output.WriteLine(string.Join(' ', memory.Where((_, n) => n % Math.Max(1, memory.Count / 30) == 0).Select(m => $"{m:0}")));
            Assert.InRange(late, 0, TestRun.IsFull ? early * 1.1 : (memory[0] * 1.3) + 50);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    // A process of its own: the memory of this one is that of all tests.
    private static Process Start(string root) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "turkicwiki.dll"), "preview", "--port", "0", "--root", root },
        RedirectStandardOutput = true,
    })!;

    private static async Task<string> AddressAsync(Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("preview at ", StringComparison.Ordinal)) continue;
            // Nobody reads the rest, and a full pipe would stop it.
            _ = preview.StandardOutput.ReadToEndAsync();
            return line.Split(' ')[2];
        }
        throw new InvalidOperationException("the preview ended");
    }

    private static double Memory(Process preview)
    {
        preview.Refresh();
        return preview.WorkingSet64 / 1e6;
    }

    // Readers ask one after another; together they keep to the pace, if the machine can.
    private static async Task AskAsync(HttpClient client, ImmutableArray<string> pages, int count, TimeSpan time, Action save)
    {
        var next = -1;
        var begun = Stopwatch.GetTimestamp();
        var saving = Task.Run(async () =>
        {
            while (Volatile.Read(ref next) < count)
            {
                save();
                await Task.Delay(200);
            }
        });
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var number && number < count)
            {
                var ahead = (time * ((double)number / count)) - Stopwatch.GetElapsedTime(begun);
                if (ahead > TimeSpan.Zero) await Task.Delay(ahead);
                using var answer = await client.GetAsync(new Uri(pages[number % pages.Length], UriKind.Relative));
                Assert.True(answer.IsSuccessStatusCode, $"{pages[number % pages.Length]}: {(int)answer.StatusCode}");
            }
        })));
        await saving;
    }

    // Another text each time: what would be kept of each would add up.
    private static void Save(WikiCopy copy, int number)
    {
        var path = Path.Combine(copy.Root, "content", "states", "kazakhstan", "en.md");
        File.WriteAllText(path + "~", File.ReadAllText(path).TrimEnd('\n') + new string('\n', 1 + number));
        File.Move(path + "~", path, overwrite: true);
    }
}
