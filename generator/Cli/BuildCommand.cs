using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Cli;

/// <summary>The default command: builds the site.</summary>
public static class BuildCommand
{
    public static int Run(BuildOptions options, string outputRoot, Terminal terminal)
    {
        var result = terminal.WithProgress(progress => SiteBuild.Run(options with { OutputRoot = outputRoot, Progress = progress }, new PageCache()));
        if (result.Diagnostics.Length > 0) TextPrinter.Print(result.Diagnostics, result.Checked.TextOf, terminal.Out, terminal.Colour);
        var shown = Path.GetRelativePath(terminal.WorkingFolder, outputRoot).Replace('\\', '/');
        BuildReport.Write(result, shown, terminal.Out);
        return result.Failed ? ExitCode.ContentErrors : ExitCode.Clean;
    }
}
