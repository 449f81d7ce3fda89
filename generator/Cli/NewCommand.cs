using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;
using TurkicWiki.Editing;
using TurkicWiki.Editing.Schemas;
using TurkicWiki.Figures;

namespace TurkicWiki.Cli;

/// <summary><c>new &lt;kind&gt; &lt;slug&gt;</c>: the files of a subject, an event or a dataset, to be filled in. It is a draft until someone says otherwise.</summary>
public static class NewCommand
{
    public const string Event = "event";
    public const string Dataset = "dataset";

    /// <summary>What can be made.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Kind.All.Select(k => k.Name), Event, Dataset];

    /// <param name="date">An event's; its year names the file.</param>
    public static int Run(string root, string kind, string slug, string? date, Terminal terminal)
    {
        if (!Slug.IsWellFormed(slug)) throw new UsageException($"'{slug}' is not a slug; try '{Slug.From(slug)}'");
        if (date is not null && kind != Event) throw new UsageException("--date goes with an event");
        if (FileEdits.Recover(root) is { } notice) terminal.Out.WriteLine(notice);
        var content = ContentParser.Parse(SourceLoader.Load(root), new PageCache());
        var edits = kind switch
        {
            Event => [EventEdit(root, content, slug, date)],
            Dataset => [Created(root, Beginnings.Dataset(slug, content.Config.Languages))],
            _ => SubjectEdits(root, content, Kind.Named(kind)!, slug, terminal),
        };
        FileEdits.Apply(root, edits);
        foreach (var edit in edits) terminal.Out.WriteLine(edit.Path);
        return ExitCode.Clean;
    }

    private static ImmutableArray<FileEdit> SubjectEdits(string root, WikiContent content, Kind kind, string slug, Terminal terminal)
    {
        var slugs = content.Facts.Select(f => f.Slug).ToImmutableArray();
        if (slugs.Contains(slug) || Directory.Exists(Path.Combine(root, $"content/{kind.Folder}/{slug}")))
            throw new UsageException($"'{slug}' exists already; nothing was written");
        if (content.Entries.FirstOrDefault(e => e.Slug == slug) is { } entry)
        {
            if (entry.Kind != kind)
                terminal.Out.WriteLine($"note: '{slug}' was a {entry.Kind.Name}: its address changes from /{entry.Kind.Folder}/{slug}/ to /{kind.Folder}/{slug}/, and the old one redirects");
            return [.. Beginnings.Subject(kind, entry, content.Config.Languages).Select(f => Created(root, f)), Without(root, content, entry)];
        }
        if (content.Facts.FirstOrDefault(f => f.Formerly.Any(o => o.Slug == slug)) is { } moved)
            throw new UsageException($"'{slug}' is an old slug of '{moved.Slug}', which redirects there");
        if (Spelling.Nearest(slug, slugs.Concat(content.Entries.Select(e => e.Slug))) is { } near)
            terminal.Out.WriteLine($"note: there is a subject '{near}' already");
        return [.. Beginnings.Subject(kind, slug, content.Config.Languages).Select(f => Created(root, f))];
    }

    // The lines of an item end where the next one, or a remark of the file, begins.
    private static FileEdit Without(string root, WikiContent content, Entry entry)
    {
        var file = content.Files[entry.At.File];
        var lines = file.Text.Split('\n').ToList();
        var (first, length) = (entry.At.Line - 1, 1);
        while (first + length < lines.Count && lines[first + length].StartsWith(' ')) length++;
        if (!lines[first].StartsWith("- ", StringComparison.Ordinal)) throw new UsageException($"'{entry.Slug}' is an entry in {entry.At}; take it out there first");
        lines.RemoveRange(first, length);
        return FileEdit.Rewrite(root, file, string.Join('\n', lines));
    }

    private static FileEdit EventEdit(string root, WikiContent content, string id, string? date)
    {
        if (date is not null && EdtfDate.Parse(date)?.Year is null)
            throw new UsageException($"'{date}' is not a date with a year; write it such as 1994-04-30, 1994-04 or 1994");
        var year = date is null ? "undated" : EdtfDate.Parse(date)!.Value.Year!.Value.ToString("0000", CultureInfo.InvariantCulture);
        var file = new SourceFile($"content/events/{year}.yaml", "");
        if (content.Files.Values.Where(f => f.Path.StartsWith("content/events/", StringComparison.Ordinal)).Any(f => f.Text.Split('\n').Any(l => l.TrimStart('-', ' ') == $"id: {id}")))
            throw new UsageException($"the event '{id}' exists already; nothing was written");
        var text = Beginnings.Event(id, date, content.Config.Languages);
        if (!content.Files.TryGetValue(file.Path, out var written)) return Created(root, file with { Text = WikiSchemas.LineFor(file.Path) + text });
        var appended = written with { Text = written.Text + (written.Text.Length == 0 || written.Text.EndsWith('\n') ? "" : "\n") + text };
        var found = EventReader.Read(appended, content.Config.Languages, content.Vocabulary).Found;
        return found.FirstOrDefault(d => d.Rule == Rules.BadYaml || d.Rule == Rules.WrongType) is { } fault
            ? throw new UsageException($"nothing can be added to {fault.At.File}: {fault.At}: {fault.Message}")
            : FileEdit.Rewrite(root, written, appended.Text);
    }

    private static FileEdit Created(string root, SourceFile file) => File.Exists(Path.Combine(root, file.Path))
        ? throw new UsageException($"{file.Path} exists already; nothing was written")
        : FileEdit.Create(file.Path, file.Text);
}
