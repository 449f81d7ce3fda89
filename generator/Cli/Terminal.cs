using Spectre.Console;

namespace TurkicWiki.Cli;

/// <summary>Where commands write, and what may be written there.</summary>
/// <param name="Interactive">True if a person looks at <paramref name="Out"/>: progress may move there.</param>
/// <param name="Colour">True if colour is wanted.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool Interactive, bool Colour, string WorkingFolder)
{
    // Redirected output is never wrapped: whoever reads it has no width.
    private const int Unwrapped = 1000;

    public static Terminal OfProcess()
    {
        var interactive = !Console.IsOutputRedirected;
        var colour = interactive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.Out, Console.Error, interactive, colour, Directory.GetCurrentDirectory());
    }

    /// <summary>A console for tables, which leaves out colours that are not wanted.</summary>
    public IAnsiConsole Rich()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = Interactive ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
        });
        if (!Interactive) console.Profile.Width = Unwrapped;
        return console;
    }

    /// <summary>Runs some work, which names what it is at; a person sees that while it lasts.</summary>
    public T WithProgress<T>(Func<Action<string>, T> work) => Interactive && Colour
        ? Rich().Status().Start("…", status => work(stage => status.Status(stage)))
        : work(_ => { });
}
