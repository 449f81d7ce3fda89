using System.Text;

namespace TurkicWiki.Output;

/// <summary>
/// The files that a build is about to write, each on a line with the SHA-256 of its bytes before it is touched: what the next build may
/// clear away if this one is cut short. It is gone when a build has ended.
/// </summary>
public sealed class Journal : IDisposable
{
    public const string FileName = "manifest.pending";

    private const int HashLength = 64;

    private readonly FileStream file;

    private Journal(FileStream file) => this.file = file;

    /// <summary>Goes on where a build that was cut short ended; its last line may be half a line.</summary>
    public static Journal Continue(OutputFolder folder)
    {
        var file = folder.Append(FileName);
        if (file.Length > 0) file.Write("\n"u8);
        return new Journal(file);
    }

    /// <summary>Reads a journal; lines that no build could have written are passed over.</summary>
    public static ImmutableArray<ManifestEntry> Parse(byte[] bytes) =>
    [
        .. Encoding.UTF8.GetString(bytes).Split('\n')
            .Where(line => line.Length > HashLength + 2 && Manifest.IsWithin(line[(HashLength + 2)..]))
            .Select(line => new ManifestEntry(line[(HashLength + 2)..], line[..HashLength])),
    ];

    /// <summary>Notes a file. Threads may call it at once.</summary>
    public void Note(ManifestEntry entry)
    {
        var line = Encoding.UTF8.GetBytes($"{entry.Hash}  {entry.Path}\n");
        lock (file)
        {
            file.Write(line);
        }
    }

    public void Dispose() => file.Dispose();
}
