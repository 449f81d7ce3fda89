using TurkicWiki.Content;
using TurkicWiki.Editing;
using TurkicWiki.Editing.Schemas;

namespace TurkicWiki.Cli;

/// <summary><c>schemas</c>: makes the JSON Schemas of the wiki's files anew, and gives each file the line by which editors find its own.</summary>
public static class SchemasCommand
{
    public static int Run(string root, Terminal terminal)
    {
        if (FileEdits.Recover(root) is { } notice) terminal.Out.WriteLine(notice);
        var files = SourceLoader.Load(root);
        var schemas = WikiSchemas.Of(ContentParser.Parse(files, new PageCache()))
            .Select(s => new SourceFile($"{WikiSchemas.Folder}/{s.Key}.json", WikiSchemas.Written(s.Value)));
        var marked = from file in files
                     where WikiSchemas.LineFor(file.Path) is not null && !file.Text.Contains("# yaml-language-server:", StringComparison.Ordinal)
                        && !file.Text.Contains('\uFFFD') && !file.Text.StartsWith('\uFEFF')
                     select FileEdit.Rewrite(root, file, WikiSchemas.LineFor(file.Path) + file.Text);
        var edits = schemas.Select(s => Made(root, s)).Concat(marked).Where(e => e.Before is null || !e.Before.AsSpan().SequenceEqual(e.After)).ToList();
        FileEdits.Apply(root, edits);
        foreach (var edit in edits) terminal.Out.WriteLine(edit.Path);
        terminal.Out.WriteLine($"{edits.Count} files written");
        return ExitCode.Clean;
    }

    private static FileEdit Made(string root, SourceFile schema) => Path.Combine(root, schema.Path) is var place && File.Exists(place)
        ? FileEdit.Create(schema.Path, schema.Text) with { Before = File.ReadAllBytes(place) }
        : FileEdit.Create(schema.Path, schema.Text);
}
