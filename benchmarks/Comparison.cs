using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TurkicWiki.Benchmarks;

/// <summary>
/// Builds the wiki and two Hugo sites in turn, several times, each in a new process, and prints how they compare: one that shows the
/// same pages, and a plain one that links, lists and numbers without telling what its sources say.
/// </summary>
internal static partial class Comparison
{
    private sealed record Sample(double Wall, double Cpu, double Megabytes, string Printed);

    /// <param name="Output">Where it builds to, with a number behind it.</param>
    private sealed record Build(string Name, string Command, string Arguments, string Output);

    /// <param name="what">How many made-up subjects, or <c>wiki</c> for the real wiki.</param>
    /// <param name="program">Ours; null for the one that <c>dotnet run</c> makes.</param>
    public static int Run(string what, int runs, string? program)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"turkicwiki-bench-{what}");
        if (int.TryParse(what, CultureInfo.InvariantCulture, out var subjects)) Synthetic.Write(folder, subjects);
        else RealWiki.Write(folder);
        var pages = Directory.GetFiles(Path.Combine(folder, "hugo/content"), "*.md", SearchOption.AllDirectories).Length;
        program ??= Path.Combine(Repository.Root, "generator/bin/Release/net10.0/turkicwiki");
        var ours = new Build("turkicwiki", program, $"--root {folder}/wiki --output", $"{folder}/out-wiki");
        var hugo = new Build("hugo, the same pages", "hugo", $"--quiet -s {folder}/hugo -d", $"{folder}/out-hugo");
        var plain = new Build("hugo, plain pages", "hugo", $"--quiet -s {folder}/hugo --layoutDir {Repository.Root}/benchmarks/hugo-plain/layouts -d", $"{folder}/out-plain");
        Console.WriteLine($"{what}: {pages} pages, {Environment.ProcessorCount} cores, {runs} runs of each in turn, after one of each that is not counted");

        // Into a folder of its own each time: where many files were deleted a moment ago, ext4 is slow to make new ones.
        var cold = Turns(runs, [ours, hugo, plain], Measure);
        Print("cold", pages, cold);
        Console.WriteLine(cold[ours][^1].Printed);
        var warm = Turns(runs, [ours, hugo, plain], (build, _) => build == ours ? Edited(folder, build) : Measure(build, 0));
        Print("warm, one file changed", pages, warm);
        Console.WriteLine(Written().Match(warm[ours][^1].Printed).Value);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static Dictionary<Build, ImmutableArray<Sample>> Turns(int runs, ImmutableArray<Build> builds, Func<Build, int, Sample> measure)
    {
        var samples = Enumerable.Range(0, runs + 1).SelectMany(run => builds.Select(build => (Run: run, Build: build, Sample: measure(build, run)))).ToList();
        return samples.Where(s => s.Run > 0).GroupBy(s => s.Build, s => s.Sample).ToDictionary(of => of.Key, of => of.ToImmutableArray());
    }

    // A word more at the end of a paragraph without a citation of its own.
    private static Sample Edited(string folder, Build build)
    {
        var page = Directory.EnumerateFiles(Path.Combine(folder, "wiki/content/organisations"), "en.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.AppendAllText(page, "\nEdited.\n");
        return Measure(build, 0);
    }

    private static Sample Measure(Build build, int run)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/time", $"-f \"cost %e %U %S %M\" {build.Command} {build.Arguments} {build.Output}-{run}")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var cost = Cost().Match(error.Result);
        if (process.ExitCode != 0 || !cost.Success) throw new InvalidOperationException($"{build.Name} failed:\n{printed}\n{error.Result}");
        double Number(int group) => double.Parse(cost.Groups[group].Value, CultureInfo.InvariantCulture);
        return new Sample(Number(1), Number(2) + Number(3), Number(4) / 1024, printed);
    }

    private static void Print(string what, int pages, Dictionary<Build, ImmutableArray<Sample>> samples)
    {
        var medians = samples.Select(s => (s.Key.Name, Sample: Medians(s.Value))).ToImmutableArray();
        var ours = medians[0].Sample;
        Console.WriteLine($"\n{what,-24} {"wall s",8} {"cpu s",8} {"peak MB",8} {"pages/s",8}");
        foreach (var (name, sample) in medians)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {sample.Wall,8:0.00} {sample.Cpu,8:0.00} {sample.Megabytes,8:0} {pages / sample.Wall,8:0}"));
        foreach (var (name, hugo) in medians[1..])
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"to " + name,-24} {ours.Wall / hugo.Wall,8:0.00} {ours.Cpu / hugo.Cpu,8:0.00} {ours.Megabytes / hugo.Megabytes,8:0.00}"));
    }

    private static Sample Medians(ImmutableArray<Sample> samples) =>
        new(Median(samples.Select(s => s.Wall)), Median(samples.Select(s => s.Cpu)), Median(samples.Select(s => s.Megabytes)), "");

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    [GeneratedRegex(@"cost (\S+) (\S+) (\S+) (\S+)")]
    private static partial Regex Cost();

    [GeneratedRegex(".*files: .*")]
    private static partial Regex Written();
}
