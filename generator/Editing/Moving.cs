using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Editing;

/// <summary>What a move would change: every file, and the places in them; or why it cannot be made.</summary>
public sealed record Move(string? Refusal, ImmutableArray<FileEdit> Edits, ImmutableArray<Location> Places)
{
    public static Move Refused(string because) => new(because, [], []);
}

/// <summary>Plans the renaming of a subject: its folder, all that names it in every language, and <c>formerly</c>, which redirects.</summary>
public static class Moving
{
    public static Move Plan(string root, ImmutableArray<SourceFile> files, string old, string now)
    {
        var content = ContentParser.Parse(files, new PageCache());
        if (Fault(content, old, now) is { } fault) return Move.Refused(fault);

        var renaming = new Renaming(content, old, now);
        var renamed = files.Select(f => (Was: f, Is: renaming.Rename(f))).ToImmutableArray();
        var facts = content.Facts.FirstOrDefault(f => f.Slug == old);
        var (from, to) = facts is null ? ("", "") : ($"content/{facts.Kind.Folder}/{old}/", $"content/{facts.Kind.Folder}/{now}/");
        if (to.Length > 0 && Path.Combine(root, to) is var taken && Directory.Exists(taken) && Directory.EnumerateFileSystemEntries(taken).Any()) return Move.Refused($"{to} is there already");
        var after = renamed.Select(f => WithFormerly(content, f.Is.File, old, now) is var file && from.Length > 0 && file.Path.StartsWith(from, StringComparison.Ordinal)
            ? file with { Path = to + file.Path[from.Length..] }
            : file).ToImmutableArray();
        if (NewError(files, after, old, now) is { } error) return Move.Refused($"it would break the wiki: {error}");

        var edits = renamed.Zip(after).Where(f => f.First.Was != f.Second).SelectMany(f => Edits(root, f.First.Was, f.Second)).ToList();
        if (from.Length > 0) edits.AddRange(Strays(root, from, to, edits));
        return new Move(null, [.. edits], [.. renamed.SelectMany(f => f.Is.At)]);
    }

    private static string? Fault(WikiContent content, string old, string now)
    {
        if (!Slug.IsWellFormed(now)) return $"'{now}' is not a slug; try '{Slug.From(now)}'";
        if (old == now) return $"'{old}' is its slug already";
        if (content.Diagnostics.FirstOrDefault(d => d.Rule == Rules.BadYaml || d.Rule == Rules.DoubledKey || d.Rule == Rules.BadEncoding) is { } unreadable)
            return $"{unreadable.At}: {unreadable.Message}; mend it first, for what it names cannot be followed";
        var slugs = content.Facts.Select(f => f.Slug).Concat(content.Entries.Select(e => e.Slug)).ToHashSet();
        if (slugs.Contains(now)) return $"there is a subject '{now}' already";
        if (Formers(content).FirstOrDefault(f => f.Old == now && f.Slug != old) is { Slug: { } bearer }) return $"'{now}' is an old slug of '{bearer}', which redirects there";
        if (slugs.Contains(old)) return null;
        if (Formers(content).FirstOrDefault(f => f.Old == old) is { Slug: { } moved }) return $"'{old}' is now '{moved}'";
        return content.Pages.Any(p => p.Id.Folder == Site.PlainFolder && p.Id.Slug == old)
            ? $"'{old}' is a page without facts, which cannot redirect; rename content/{Site.PlainFolder}/{old} by hand"
            : $"there is no subject '{old}'{(Spelling.Hint(old, slugs) is { } hint ? $"; {hint}" : "")}";
    }

    private static IEnumerable<(string Old, string Slug)> Formers(WikiContent content) => content.Facts.SelectMany(f => f.Formerly.Select(o => (o.Slug, f.Slug)))
        .Concat(content.Entries.SelectMany(e => e.Formerly.Select(o => (o.Slug, e.Slug))));

    private static SourceFile WithFormerly(WikiContent content, SourceFile file, string old, string now)
    {
        if (content.Facts.Any(f => f.Slug == old && f.At.File == file.Path))
        {
            var kind = file.Text.Split('\n').First(line => line.StartsWith("kind:", StringComparison.Ordinal));
            return file with { Text = Formerly.Add(file.Text, old, now, kind) };
        }
        if (content.Entries.FirstOrDefault(e => e.Slug == old && e.At.File == file.Path) is not { } entry) return file;
        var lines = new LineMap(file);
        var next = content.Entries.Where(e => e.At.File == file.Path && e.At.Line > entry.At.Line).Select(e => e.At.Line).DefaultIfEmpty(int.MaxValue).Min();
        var (start, end) = (lines.OffsetOf(entry.At with { Column = 1 }), next == int.MaxValue ? file.Text.Length : lines.OffsetOf(new Location(file.Path, next, 1)));
        return file with { Text = file.Text[..start] + Formerly.Add(file.Text[start..end], old, now, $"slug: {now}") + file.Text[end..] };
    }

    private static string? NewError(ImmutableArray<SourceFile> before, ImmutableArray<SourceFile> after, string old, string now)
    {
        var known = Errors(before).Select(d => $"{d.Rule.Code} {d.Message}".Replace(old, now, StringComparison.Ordinal)).ToHashSet();
        return Errors(after).FirstOrDefault(d => !known.Contains($"{d.Rule.Code} {d.Message}".Replace(old, now, StringComparison.Ordinal)))?.ToString();
    }

    private static IEnumerable<Diagnostic> Errors(ImmutableArray<SourceFile> files) =>
        SiteChecker.Check(SiteLinker.Link(ContentParser.Parse(files, new PageCache()))).Where(d => d.Rule.Severity == Severity.Error);

    private static IEnumerable<FileEdit> Edits(string root, SourceFile was, SourceFile becomes)
    {
        var rewrite = FileEdit.Rewrite(root, was, becomes.Text);
        return was.Path == becomes.Path ? [rewrite] : [new FileEdit(becomes.Path, null, rewrite.After), new FileEdit(was.Path, rewrite.Before, null)];
    }

    // What lies in the folder beside the wiki's own files goes along.
    private static IEnumerable<FileEdit> Strays(string root, string folder, string to, List<FileEdit> edits) =>
        from file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).ToList()
        let path = Path.GetRelativePath(root, file).Replace('\\', '/')
        where edits.All(e => e.Path != path)
        let bytes = File.ReadAllBytes(file)
        from edit in new[] { new FileEdit(to + path[folder.Length..], null, bytes), new FileEdit(path, bytes, null) }
        select edit;
}
