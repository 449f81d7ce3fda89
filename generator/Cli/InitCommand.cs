using TurkicWiki.Content;
using TurkicWiki.Editing;
using TurkicWiki.Editing.Beginning;

namespace TurkicWiki.Cli;

/// <summary><c>init &lt;folder&gt;</c>: a wiki of one's own, which builds as it is.</summary>
public static class InitCommand
{
    public static int Run(DirectoryInfo folder, IReadOnlyCollection<string> named, string title, Terminal terminal)
    {
        ImmutableArray<string> languages = [.. named.SelectMany(l => l.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        if (languages.IsEmpty) throw new UsageException("name the languages of the wiki, such as --languages tr,az");
        if (languages.FirstOrDefault(l => !Slug.IsWellFormed(l.ToLowerInvariant())) is { } bad)
            throw new UsageException($"'{bad}' is no language tag; write one such as kk or tt-Latn");
        if (languages.Distinct().Count() < languages.Length) throw new UsageException("a language stands twice");
        if (File.Exists(folder.FullName)) throw new UsageException($"{folder.FullName} is a file");
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any(f => f.Name != ".git"))
            throw new UsageException($"{folder.FullName} is not empty; nothing was written");

        var edits = Starter.Files(AppContext.BaseDirectory, languages, title);
        folder.Create();
        FileEdits.Apply(folder.FullName, edits);
        terminal.Out.WriteLine($"{edits.Length} files written to {folder.FullName}; README.md there says what is next");
        return ExitCode.Clean;
    }
}
