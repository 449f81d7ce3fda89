using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Rendering;
using TurkicWiki.Serving;

namespace TurkicWiki.Cli;

/// <summary><c>preview</c>: the site as it would be, while it is being written.</summary>
public static class PreviewCommand
{
    public static async Task<int> RunAsync(string root, int port, Terminal terminal, CancellationToken stop)
    {
        var cache = new PageCache();
        var server = new PreviewServer(
            version => BuildOrExplain(new BuildOptions(root, RenderDespiteErrors: true), cache, version, terminal),
            [.. new[] { "content", "seeds", "themes" }.Select(folder => Path.Combine(root, folder))]);
        await server.RunAsync(port, address => terminal.Out.WriteLine($"preview at {address} (Ctrl+C ends it)"), stop);
        return ExitCode.Clean;
    }

    // Whatever goes wrong, the next save may mend it: the preview goes on, and shows what it was.
    private static Snapshot BuildOrExplain(BuildOptions options, PageCache cache, string version, Terminal terminal)
    {
        try
        {
            return Build(options, cache, version, terminal);
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine(e);
            return new Snapshot(version, ImmutableDictionary<string, OutputFile>.Empty, "", e.ToString());
        }
    }

    private static Snapshot Build(BuildOptions options, PageCache cache, string version, Terminal terminal)
    {
        var result = SiteBuild.Run(options, cache);
        var problems = new StringWriter();
        if (result.Diagnostics.Length > 0) TextPrinter.Print(result.Diagnostics, result.Checked.TextOf, problems, colour: false);
        terminal.Out.Write(problems.ToString());
        var seconds = result.Stages.Sum(s => s.Elapsed.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Out.WriteLine($"built in {seconds} s, {BuildReport.Counts(result.Diagnostics)}");
        var files = result.Files.ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);
        return new Snapshot(version, files, result.Site.Content.Config.DefaultLanguage, problems.ToString());
    }
}
