using Spectre.Console;

namespace TurkicWiki.Cli;

/// <summary>Where commands write, and what may be written there.</summary>
/// <param name="Interactive">True if a person looks at <paramref name="Out"/>: progress may move there.</param>
/// <param name="Colour">True if colour is wanted.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool Interactive, bool Colour, string WorkingFolder)
{
    // Redirected output is never wrapped: whoever reads it has no width.
    private const int Unwrapped = 1000;

    // How long nothing is said of work under way, and how often then: milliseconds.
    private const int Patience = 1000, Tick = 100;

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

    /// <summary>Runs some work, which says how far it is; a person sees that if it lasts longer than a moment.</summary>
    public T WithProgress<T>(Func<Action<Progress>, T> work)
    {
        if (!Interactive || !Colour) return work(_ => { });
        var at = new Progress("", 0, 0);
        var running = Task.Run(() => work(progress => Volatile.Write(ref at, progress)));
        if (Task.WaitAny([running], Patience) < 0) Show(running, () => Volatile.Read(ref at));
        return running.GetAwaiter().GetResult();
    }

    private void Show(Task running, Func<Progress> at)
    {
        ProgressColumn[] columns = [new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn()];
        Rich().Progress().AutoClear(true).Columns(columns).Start(bars =>
        {
            var bar = bars.AddTask("…");
            while (Task.WaitAny([running], Tick) < 0)
            {
                var (stage, done, all) = at();
                bar.Description = all == 0 ? stage : $"{stage} {Math.Min(done, all)} of {all} files";
                bar.IsIndeterminate = all == 0;
                bar.MaxValue = Math.Max(all, 1);
                bar.Value = done;
            }
        });
    }
}
