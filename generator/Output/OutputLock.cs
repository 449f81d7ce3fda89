namespace TurkicWiki.Output;

/// <summary>Keeps two builds from writing into one folder at once. The system lets go of it when a build is killed.</summary>
public sealed class OutputLock : IDisposable
{
    public const string FileName = ".turkicwiki.lock";

    // What the systems call a file that another process holds: Linux, macOS, Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly string place;
    private readonly FileStream stream;

    private OutputLock(string place, FileStream stream) => (this.place, this.stream) = (place, stream);

    /// <exception cref="IOException">Another build writes into the folder; the message says which.</exception>
    public static OutputLock Take(string root)
    {
        var place = Path.Combine(root, FileName);
        if (new FileInfo(place).LinkTarget is not null) throw new IOException($"{place} is a link, which no build makes; remove it");
        while (true)
        {
            var stream = Open(place);
            // A lock cannot be read by those who wait for it, but its time can: the number of the process.
            File.SetLastWriteTimeUtc(stream.SafeFileHandle, TimeOf(Environment.ProcessId));
            // The build that held it may have deleted the file between our finding and our locking it.
            if (File.GetLastWriteTimeUtc(place) == TimeOf(Environment.ProcessId)) return new OutputLock(place, stream);
            stream.Dispose();
        }
    }

    public void Dispose()
    {
        if (File.Exists(place)) File.Delete(place);
        stream.Dispose();
    }

    private static FileStream Open(string place)
    {
        try
        {
            return new FileStream(place, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (Held.Contains(e.HResult))
        {
            var process = (File.GetLastWriteTimeUtc(place) - DateTime.UnixEpoch).TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
            throw new IOException($"another build, process {process}, is writing into {Path.GetDirectoryName(place)}; wait for its end, or name another folder with --output", e);
        }
    }

    private static DateTime TimeOf(int process) => DateTime.UnixEpoch.AddMinutes(process);
}
