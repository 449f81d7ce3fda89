using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Editing;
using TurkicWiki.Seeds;

namespace TurkicWiki.Cli;

/// <summary><c>seeds import</c> and <c>seeds verify</c>: the sources and their originals.</summary>
public static class SeedsCommand
{
    private const string Variable = "TURKICWIKI_ORIGINALS";

    /// <param name="files">The originals to import; those of the folder where none is named.</param>
    public static int Import(string root, IReadOnlyCollection<FileInfo> files, string? folder, Terminal terminal)
    {
        if (FileEdits.Recover(root) is { } notice) terminal.Out.WriteLine(notice);
        var originals = files.Count > 0 ? [.. files.Select(f => Read(f.FullName))] : OriginalsIn(folder);
        if (originals.IsEmpty) throw new UsageException($"there are no originals; name files, or their folder with --originals or {Variable}");
        var sources = SourceLoader.Load(root);
        var imported = SeedsImport.Run(ContentParser.Parse(sources, new PageCache()), originals);
        var edits = imported.Files.Select(f => FileEdit.Rewrite(root, KeepingComments(sources.First(s => s.Path == f.Path), f), f.Text)).ToList();
        FileEdits.Apply(root, edits);
        return Report(imported.Found, imported.Lines, sources, terminal);
    }

    public static int Verify(string root, string? folder, Terminal terminal)
    {
        var sources = SourceLoader.Load(root);
        var verified = SeedsVerify.Run(ContentParser.Parse(sources, new PageCache()), OriginalsIn(folder), SeedFiles.Texts(root));
        return Report(verified.Found, verified.Lines, sources, terminal);
    }

    // YAML's comments are not read, so they cannot be carried over.
    private static SourceFile KeepingComments(SourceFile was, SourceFile now)
    {
        var kept = now.Text.Split('\n').Select(l => l.Trim()).ToHashSet();
        var lost = Array.FindIndex(was.Text.Split('\n'), l => l.TrimStart().StartsWith('#') && !kept.Contains(l.Trim()));
        return lost < 0 ? was : throw new UsageException($"{was.Path}:{lost + 1}: import would drop this comment; put it into a remark or a note, or take it out. Nothing was written");
    }

    private static int Report(ImmutableArray<Diagnostic> found, ImmutableArray<string> lines, ImmutableArray<SourceFile> sources, Terminal terminal)
    {
        var texts = sources.ToDictionary(s => s.Path, s => s.Text, StringComparer.Ordinal);
        TextPrinter.Print(found, texts.GetValueOrDefault, terminal.Out, terminal.Colour);
        foreach (var line in lines) terminal.Out.WriteLine(line);
        return found.IsEmpty ? ExitCode.Clean : ExitCode.ContentErrors;
    }

    private static ImmutableArray<Original> OriginalsIn(string? folder)
    {
        folder ??= Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(folder) || !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Read)];
    }

    private static Original Read(string file) => Original.From(Path.GetFileName(file), File.ReadAllBytes(file));
}
