using System.Diagnostics;
using TurkicWiki.Diagnostics;
using TurkicWiki.Output;

namespace TurkicWiki.Cli;

/// <summary>What a build says at its end: its stages, its pages, what it found and what it cost.</summary>
public static class BuildReport
{
    public static void Write(BuildResult result, string outputRoot, TextWriter writer)
    {
        foreach (var stage in result.Stages) writer.WriteLine(Line(stage.Name, stage.Elapsed));
        writer.WriteLine(Line("total", TimeSpan.FromTicks(result.Stages.Sum(s => s.Elapsed.Ticks))));
        writer.WriteLine();
        writer.WriteLine(result.Failed ? "nothing was written" : Counts(result.Written, outputRoot));
        if (!result.Site.Drafts.IsEmpty) writer.WriteLine($"left out as drafts: {string.Join(", ", result.Site.Drafts)}");
        if (result.Written.Notice is { } notice) writer.WriteLine(notice);
        writer.WriteLine($"peak memory {PeakMegabytes()} MB");
        writer.WriteLine(Counts(result.Diagnostics));
    }

    /// <summary><c>no diagnostics</c>, or how many of each.</summary>
    public static string Counts(IReadOnlyCollection<Diagnostic> found) => found.Count == 0 ? "no diagnostics" : TextPrinter.Summary(found);

    private static string Counts(WriteSummary written, string outputRoot) =>
        $"{written.Pages} pages, {written.Files} files: {written.Written} written, {written.Unchanged} unchanged, "
        + $"{written.Deleted} deleted in {outputRoot}";

    private static string Line(string name, TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-8}{elapsed.TotalMilliseconds,7:0} ms");

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (1024 * 1024);
    }
}
