using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Cli;

/// <summary><c>check</c>: everything but rendering and writing.</summary>
public static class CheckCommand
{
    public static int Run(BuildOptions options, string format, Terminal terminal)
    {
        var wiki = terminal.WithProgress(progress => SiteBuild.Check(options, new PageCache(), new StageClock(progress)));
        var found = wiki.Diagnostics;
        switch (format)
        {
            case "github":
                GitHubPrinter.Print(found, terminal.Out);
                break;
            case "json":
                JsonPrinter.Print(found, terminal.Out);
                break;
            default:
                TextPrinter.Print(found, wiki.TextOf, terminal.Out, terminal.Colour);
                break;
        }
        return wiki.Fails(options.Strict) ? ExitCode.ContentErrors : ExitCode.Clean;
    }
}
