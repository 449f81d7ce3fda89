using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TurkicWiki.Benchmarks;

/// <summary>Builds the wiki and the Hugo site in turn, several times, each in a new process, and prints how they compare.</summary>
internal static partial class Comparison
{
    private sealed record Sample(double Wall, double Cpu, double Megabytes, string Printed);

    /// <param name="Output">Where it builds to, with a number behind it.</param>
    private sealed record Build(string Name, string Command, string Arguments, string Output);

    public static int Run(int subjects, int runs)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"turkicwiki-bench-{subjects}");
        Synthetic.Write(folder, subjects);
        var program = Path.Combine(Repository.Root, "generator/bin/Release/net10.0/turkicwiki.dll");
        var ours = new Build("turkicwiki", "dotnet", $"{program} --root {folder}/wiki --output", $"{folder}/out-wiki");
        var hugo = new Build("hugo", "hugo", $"--quiet -s {folder}/hugo -d", $"{folder}/out-hugo");
        Console.WriteLine($"{subjects} subjects × {Synthetic.Languages.Length} languages, {Environment.ProcessorCount} cores, {runs} runs of each in turn, after one of each that is not counted");

        // Into a folder of its own each time: where many files were deleted a moment ago, ext4 is slow to make new ones.
        var cold = Turns(runs, run => Measure(ours, run), run => Measure(hugo, run));
        Print("cold", subjects, cold);
        Console.WriteLine(cold.Ours[^1].Printed);
        var warm = Turns(runs, _ => Edited(folder, ours), _ => Measure(hugo, 0));
        Print("warm, one file changed", subjects, warm);
        Console.WriteLine(Written().Match(warm.Ours[^1].Printed).Value);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static (List<Sample> Ours, List<Sample> Hugo) Turns(int runs, Func<int, Sample> ours, Func<int, Sample> hugo)
    {
        var all = (Ours: new List<Sample>(), Hugo: new List<Sample>());
        for (var i = 0; i <= runs; i++)
        {
            all.Ours.Add(ours(i));
            all.Hugo.Add(hugo(i));
        }
        all.Ours.RemoveAt(0);
        all.Hugo.RemoveAt(0);
        return all;
    }

    // A word more at the end of a paragraph without a citation of its own.
    private static Sample Edited(string folder, Build build)
    {
        File.AppendAllText(Path.Combine(folder, $"wiki/content/{Subject.KindOf(0)}/{Subject.SlugOf(0)}/en.md"), "\nEdited.\n");
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

    private static void Print(string what, int subjects, (List<Sample> Ours, List<Sample> Hugo) samples)
    {
        var (ours, hugo) = (Medians(samples.Ours), Medians(samples.Hugo));
        var pages = subjects * Synthetic.Languages.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

            {what,-24} {"wall s",8} {"cpu s",8} {"peak MB",8} {"pages/s",8}
            {"turkicwiki",-24} {ours.Wall,8:0.00} {ours.Cpu,8:0.00} {ours.Megabytes,8:0} {pages / ours.Wall,8:0}
            {"hugo",-24} {hugo.Wall,8:0.00} {hugo.Cpu,8:0.00} {hugo.Megabytes,8:0} {pages / hugo.Wall,8:0}
            {"ratio",-24} {ours.Wall / hugo.Wall,8:0.00} {ours.Cpu / hugo.Cpu,8:0.00} {ours.Megabytes / hugo.Megabytes,8:0.00}
            """));
    }

    private static Sample Medians(List<Sample> samples) =>
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
