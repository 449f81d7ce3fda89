using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace TurkicWiki.Output;

/// <summary>
/// The folder of a built site, by paths from its top. A file is written beside its place and renamed, so that no reader meets
/// half of it; nothing is written, read or deleted outside of the folder, by no path and through no link.
/// </summary>
public sealed class OutputFolder(string root)
{
    private const int PieceSize = 64 * 1024;

    private readonly string top = Path.GetFullPath(root);
    private readonly ConcurrentDictionary<string, bool> ownFolders = new(StringComparer.Ordinal);

    // Folders that files were written to: those made for them, which hold nothing else, and those that were there.
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    public bool IsEmpty => !Directory.EnumerateFileSystemEntries(top).Any(e => Path.GetFileName(e) != OutputLock.FileName);

    public bool Has(string path) => File.Exists(Place(path));

    /// <summary>The bytes of a file, or null where it has none.</summary>
    public byte[]? Read(string path) => Place(path) is var place && File.Exists(place) ? File.ReadAllBytes(place) : null;

    /// <summary>True if a file has these bytes. It is compared in pieces: a build holds no file twice.</summary>
    public bool Holds(string path, ImmutableArray<ReadOnlyMemory<byte>> parts)
    {
        var place = new FileInfo(Place(path));
        if (made.GetValueOrDefault(place.DirectoryName!) || !place.Exists || place.Length != parts.Sum(part => (long)part.Length)) return false;
        using var file = File.OpenHandle(place.FullName);
        var piece = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            var at = 0L;
            foreach (var part in parts)
            {
                if (!Holds(file, at, part.Span, piece)) return false;
                at += part.Length;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private static bool Holds(SafeFileHandle file, long at, ReadOnlySpan<byte> bytes, byte[] piece)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, piece.AsSpan(0, Math.Min(piece.Length, bytes.Length)), at);
            if (read == 0 || !bytes[..read].SequenceEqual(piece.AsSpan(0, read))) return false;
            bytes = bytes[read..];
            at += read;
        }
        return true;
    }

    /// <summary>A file to which lines are added; what it holds stays.</summary>
    public FileStream Append(string path) => new(Place(path), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);

    public void Replace(string path, ImmutableArray<ReadOnlyMemory<byte>> parts)
    {
        var place = Place(path);
        var beside = Beside(place);
        made.GetOrAdd(Path.GetDirectoryName(place)!, static folder => !Directory.Exists(folder) && Directory.CreateDirectory(folder).Exists);
        try
        {
            Write(beside, parts);
            File.Move(beside, place, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            DropUnfinished(path);
            throw;
        }
    }

    /// <summary>Deletes a file, and the folders that it leaves empty.</summary>
    public void Delete(string path)
    {
        File.Delete(Place(path));
        DeleteEmptyFolders(path);
    }

    /// <summary>Deletes what a build that was cut short left beside a file's place.</summary>
    public void DropUnfinished(string path)
    {
        if (Beside(Place(path)) is var beside && File.Exists(beside)) File.Delete(beside);
        DeleteEmptyFolders(path);
    }

    private static void Write(string place, ImmutableArray<ReadOnlyMemory<byte>> parts)
    {
        try
        {
            using var file = New(place);
            RandomAccess.Write(file, parts, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // So .NET calls a file that is larger than the system allows.
            throw new IOException($"{place} is larger than the system allows a file to be", e);
        }
    }

    private static SafeFileHandle New(string place)
    {
        try
        {
            return File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (IOException)
        {
            // Left by a build that was killed, or a link that someone put there: not to be written through.
            File.Delete(place);
            return File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
    }

    private void DeleteEmptyFolders(string path)
    {
        for (var folder = Path.GetDirectoryName(Place(path))!; folder.Length > top.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (!Directory.Exists(folder)) continue;
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }

    // A name that nobody gives to a file of their own.
    private static string Beside(string place) => Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.turkicwiki-new");

    private string Place(string path)
    {
        var place = Path.GetFullPath(Path.Combine(top, path));
        if (!place.StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' lies outside the output folder", nameof(path));
        RefuseLinks(Path.GetDirectoryName(place)!);
        return place;
    }

    private void RefuseLinks(string folder)
    {
        if (folder.Length <= top.Length || !ownFolders.TryAdd(folder, true)) return;
        RefuseLinks(Path.GetDirectoryName(folder)!);
        if (new DirectoryInfo(folder).LinkTarget is { } target)
            throw new IOException($"{folder} is a link to {target}; a build writes and deletes nothing through links: remove it");
    }
}
