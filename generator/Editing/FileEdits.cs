using System.Text.Json;
using System.Text.Json.Serialization;

namespace TurkicWiki.Editing;

/// <summary>
/// Changes files of the wiki all at once or not at all. A journal keeps what stands there until the last rename; everything is
/// written beside its place first. So a change that is cut short at any moment is undone by the next command.
/// </summary>
public static partial class FileEdits
{
    /// <summary>Where the journal of a change lies while the change is made.</summary>
    public const string Journal = ".turkicwiki-edit.json";

    /// <summary>Makes the changes. A file that is no longer as it was read stops them all.</summary>
    public static void Apply(string root, IReadOnlyCollection<FileEdit> edits)
    {
        var effective = edits.Where(e => e.After is null || e.Before is null || !e.Before.AsSpan().SequenceEqual(e.After)).ToList();
        if (effective.Count == 0) return;
        foreach (var edit in effective.Where(e => !Holds(root, e.Path, e.Before)))
            throw new IOException($"{edit.Path} is not as it was read; nothing was changed");
        if (effective.FirstOrDefault(e => e.Before is not null && new FileInfo(Place(root, e.Path)).IsReadOnly) is { } closed)
            throw new IOException($"{closed.Path} is read-only; nothing was changed");
        var journal = Place(root, Journal);
        if (File.Exists(journal)) throw new IOException($"another change is being made: {Journal} is there; nothing was changed");
        try
        {
            WriteBeside(journal, JsonSerializer.SerializeToUtf8Bytes(effective, JournalJson.Default.ListFileEdit));
            File.Move(Beside(journal), journal);
            foreach (var edit in effective.Where(e => e.After is not null)) WriteBeside(Place(root, edit.Path), edit.After!);
            foreach (var edit in effective) Finish(root, edit);
        }
        catch
        {
            if (Recover(root) is null) Forget(root, effective);
            throw;
        }
        File.Delete(journal);
    }

    /// <summary>Undoes a change that was cut short; says so, or returns null where there was none.</summary>
    public static string? Recover(string root)
    {
        var journal = Place(root, Journal);
        if (!File.Exists(journal)) return null;
        var edits = JsonSerializer.Deserialize(File.ReadAllBytes(journal), JournalJson.Default.ListFileEdit) ?? [];
        // What someone has written since is theirs: only what is the change's own is taken back.
        foreach (var edit in edits.Where(e => Holds(root, e.Path, e.After) && !Holds(root, e.Path, e.Before)))
        {
            if (edit.Before is not null) WriteBeside(Place(root, edit.Path), edit.Before);
            Finish(root, edit with { After = edit.Before });
        }
        Forget(root, edits);
        File.Delete(journal);
        return "the last change was cut short; it is undone";
    }

    private static void Finish(string root, FileEdit edit)
    {
        var place = Place(root, edit.Path);
        if (edit.After is not null)
        {
            File.Move(Beside(place), place, overwrite: edit.Before is not null || File.Exists(place) && Holds(root, edit.Path, edit.After));
            return;
        }
        File.Delete(place);
        DeleteEmptyFolders(root, Path.GetDirectoryName(place)!);
    }

    private static void Forget(string root, IEnumerable<FileEdit> edits)
    {
        foreach (var place in edits.Select(e => Place(root, e.Path)).Append(Place(root, Journal)))
        {
            if (File.Exists(Beside(place))) File.Delete(Beside(place));
            if (Directory.Exists(Path.GetDirectoryName(place))) DeleteEmptyFolders(root, Path.GetDirectoryName(place)!);
        }
    }

    private static void DeleteEmptyFolders(string root, string folder)
    {
        for (; folder.Length > Path.GetFullPath(root).Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }

    private static bool Holds(string root, string path, byte[]? bytes)
    {
        var place = Place(root, path);
        return bytes is null ? !File.Exists(place) : File.Exists(place) && File.ReadAllBytes(place).AsSpan().SequenceEqual(bytes);
    }

    private static void WriteBeside(string place, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        // Left by a change that was cut short, or a link that someone put there: not to be written through.
        File.Delete(Beside(place));
        using (var file = new FileStream(Beside(place), FileMode.CreateNew)) file.Write(bytes);
        if (!OperatingSystem.IsWindows() && File.Exists(place)) File.SetUnixFileMode(Beside(place), File.GetUnixFileMode(place));
    }

    // A name that nobody gives to a file of their own.
    private static string Beside(string place) => Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.turkicwiki-new");

    private static string Place(string root, string path)
    {
        var top = Path.GetFullPath(root);
        var place = Path.GetFullPath(Path.Combine(top, path));
        if (!place.StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new IOException($"'{path}' lies outside the wiki's folder");
        for (var part = place; part.Length > top.Length; part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(part).LinkTarget is { } target)
                throw new IOException($"{Path.GetRelativePath(top, part)} is a link to {target}, and nothing is changed through links; put the file itself there");
        }
        return place;
    }

    [JsonSerializable(typeof(List<FileEdit>))]
    private sealed partial class JournalJson : JsonSerializerContext;
}
