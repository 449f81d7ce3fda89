using TurkicWiki.Content;
using TurkicWiki.Editing;

namespace TurkicWiki.Cli;

/// <summary><c>mv &lt;slug&gt; &lt;new&gt;</c>: renames a subject everywhere at once; its old address redirects.</summary>
public static class MoveCommand
{
    public static int Run(string root, string old, string now, Terminal terminal)
    {
        if (FileEdits.Recover(root) is { } notice) terminal.Out.WriteLine(notice);
        var move = Moving.Plan(root, SourceLoader.Load(root), old, now);
        if (move.Refusal is { } refusal) throw new UsageException($"nothing was changed: {refusal}");
        FileEdits.Apply(root, move.Edits);
        foreach (var place in move.Places) terminal.Out.WriteLine($"{place}: '{old}' to '{now}'");
        foreach (var edit in move.Edits.Where(e => e.Before is null)) terminal.Out.WriteLine($"{edit.Path}: moved here");
        terminal.Out.WriteLine($"{move.Places.Length} places in {move.Edits.Count(e => e.After is not null)} files; the old address redirects");
        return ExitCode.Clean;
    }
}
