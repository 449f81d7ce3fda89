using System.CommandLine;

namespace TurkicWiki.Cli;

/// <summary>The program's commands and options, and what each runs.</summary>
public static class CommandLine
{
    private static readonly Option<DirectoryInfo?> Root = new("--root")
    {
        Description = "The wiki's folder. By default the nearest one upwards that holds content/wiki.yaml.",
        Recursive = true,
    };

    private static readonly Option<bool> Strict = new("--strict") { Description = "Warnings count as errors." };

    /// <summary>Runs the command that the arguments name; the result is an <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken stop = default)
    {
        var parsed = Commands(terminal).Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var exit = await parsed.InvokeAsync(configuration, stop);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : exit;
        }
        catch (UsageException e)
        {
            await terminal.Error.WriteLineAsync($"turkicwiki: {e.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"turkicwiki: {e.Message}");
            return ExitCode.MachineFault;
        }
        catch (Exception e)
        {
            await terminal.Error.WriteLineAsync($"turkicwiki: a fault of the program, please report it\n{e}");
            return ExitCode.MachineFault;
        }
    }

    private static RootCommand Commands(Terminal terminal)
    {
        var output = new Option<DirectoryInfo?>("--output")
        {
            Description = "Where the site is written. By default output/ in the wiki's folder.",
        };
        var root = new RootCommand("Builds the wiki into output/, unless a check fails. With a command, does what that says.")
        {
            Root, output, Strict,
            Check(terminal), Preview(terminal), New(terminal), Move(terminal), Status(terminal), Seeds(terminal), Schemas(terminal), Init(terminal),
        };
        root.SetAction(parsed =>
        {
            var wiki = WikiOf(parsed, terminal);
            var folder = parsed.GetValue(output)?.FullName ?? OutputOf(wiki);
            return BuildCommand.Run(new BuildOptions(wiki, Strict: parsed.GetValue(Strict)), folder, terminal);
        });
        return root;
    }

    private static Command Check(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "How to print what is found.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json");
        var fix = new Option<bool>("--fix") { Description = "First mend what can be mended without changing what a text says." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: only say what would be mended." };
        var command = new Command("check", "Runs the checks alone.") { format, Strict, fix, dryRun };
        command.SetAction(parsed =>
        {
            var (wiki, form) = (WikiOf(parsed, terminal), parsed.GetValue(format)!);
            if (parsed.GetValue(dryRun) && !parsed.GetValue(fix)) throw new UsageException("--dry-run goes with --fix");
            // What the other forms print is for programs alone.
            if (parsed.GetValue(fix)) FixCommand.Run(wiki, parsed.GetValue(dryRun), form == "text" ? terminal.Out : terminal.Error);
            return CheckCommand.Run(new BuildOptions(wiki, Strict: parsed.GetValue(Strict)), form, terminal);
        });
        return command;
    }

    private static Command Preview(Terminal terminal)
    {
        var port = new Option<int>("--port") { Description = "Where to listen; 0 for any port that is free.", DefaultValueFactory = _ => 5080 };
        port.Validators.Add(result =>
        {
            // What is no number at all is reported by the option itself.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is < 0 or > ushort.MaxValue) result.AddError($"a port is a number from 0 to {ushort.MaxValue}");
        });
        var open = new Option<bool>("--open") { Description = "Opens the front page in a browser." };
        var command = new Command("preview", "Shows the site at http://127.0.0.1:5080 and rebuilds it on every save.") { port, open };
        command.Aliases.Add("serve");
        command.SetAction((parsed, stop) =>
            PreviewCommand.RunAsync(WikiOf(parsed, terminal), parsed.GetValue(port), parsed.GetValue(open), terminal, stop));
        return command;
    }

    private static Command New(Terminal terminal)
    {
        var kind = new Argument<string>("kind") { Description = "What it is: " + string.Join(", ", NewCommand.Kinds) + "." };
        kind.AcceptOnlyFromAmong([.. NewCommand.Kinds]);
        var slug = new Argument<string>("slug") { Description = "Its name in addresses, such as nursultan-nazarbayev." };
        var date = new Option<string?>("--date") { Description = "An event's date, such as 1994-04-30 or 1994: its year names the file." };
        var command = new Command("new", "Makes the files of a subject, an event or a dataset in every language, as a draft.") { kind, slug, date };
        command.SetAction(parsed =>
            NewCommand.Run(WikiOf(parsed, terminal), parsed.GetValue(kind)!, parsed.GetValue(slug)!, parsed.GetValue(date), terminal));
        return command;
    }

    private static Command Init(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Where: a new folder or an empty one." };
        var languages = new Option<string[]>("--languages") { Description = "Their tags, such as tr,az; the first is the default.", Required = true, AllowMultipleArgumentsPerToken = true };
        var title = new Option<string>("--title") { Description = "What the wiki is called.", DefaultValueFactory = _ => "Wiki" };
        var command = new Command("init", "Begins a wiki of your own, in other languages and of other sources, which builds as it is.") { folder, languages, title };
        command.SetAction(parsed => InitCommand.Run(
            new DirectoryInfo(Path.Combine(terminal.WorkingFolder, parsed.GetValue(folder)!)), parsed.GetValue(languages) ?? [], parsed.GetValue(title)!, terminal));
        return command;
    }

    private static Command Move(Terminal terminal)
    {
        var old = new Argument<string>("slug") { Description = "The subject's slug." };
        var now = new Argument<string>("new") { Description = "What it is to be." };
        var command = new Command("mv", "Renames a subject: its folder, all that names it in every language; its old address redirects.") { old, now };
        command.SetAction(parsed => MoveCommand.Run(WikiOf(parsed, terminal), parsed.GetValue(old)!, parsed.GetValue(now)!, terminal));
        return command;
    }

    private static Command Schemas(Terminal terminal)
    {
        var command = new Command("schemas", "Makes schemas/ anew, by which editors complete and check YAML, and gives each file the line that names its own.");
        command.SetAction(parsed => SchemasCommand.Run(WikiOf(parsed, terminal), terminal));
        return command;
    }

    private static Command Status(Terminal terminal)
    {
        var command = new Command("status", "Tells what lacks a translation, a citation or a gist.");
        command.SetAction(parsed => StatusCommand.Run(new BuildOptions(WikiOf(parsed, terminal)), terminal));
        return command;
    }

    private static Command Seeds(Terminal terminal)
    {
        var originals = new Option<DirectoryInfo?>("--originals")
        {
            Description = "The folder of the originals. By default TURKICWIKI_ORIGINALS.",
        };
        var files = new Argument<FileInfo[]>("file")
        {
            Description = "Originals to import; all of them by default.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var import = new Command("import", "Makes the machine's part of seeds/ anew and keeps what was written by hand.") { files, originals };
        import.SetAction(parsed => SeedsCommand.Import(
            WikiOf(parsed, terminal), parsed.GetValue(files) ?? [], parsed.GetValue(originals)?.FullName, terminal));
        var verify = new Command("verify", "Compares seeds/ with the originals.") { originals };
        verify.SetAction(parsed => SeedsCommand.Verify(WikiOf(parsed, terminal), parsed.GetValue(originals)?.FullName, terminal));
        return new Command("seeds", "The sources, passage by passage.") { import, verify };
    }

    // A link named output may have come with the wiki: only who builds may say where else to write.
    private static string OutputOf(string wiki) =>
        new DirectoryInfo(Path.Combine(wiki, "output")) is var folder && folder.LinkTarget is { } target
            ? throw new UsageException($"output is a link to {target}; if that is yours, name it: --output {target}")
            : folder.FullName;

    private static string WikiOf(ParseResult parsed, Terminal terminal) => WikiRoot.Find(parsed.GetValue(Root), terminal.WorkingFolder);
}
