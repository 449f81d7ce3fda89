namespace TurkicWiki.Output;

/// <summary>What writing a site did to the output folder.</summary>
/// <param name="Notice">What the reader should know, such as that the folder had no manifest; null for nothing.</param>
public sealed record WriteSummary(int Written, int Unchanged, int Deleted, string? Notice)
{
    public static readonly WriteSummary Nothing = new(0, 0, 0, null);
}
