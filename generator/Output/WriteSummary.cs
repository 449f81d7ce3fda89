namespace TurkicWiki.Output;

/// <summary>What writing a site did to the output folder.</summary>
/// <param name="Pages">How many of the site's files are pages.</param>
/// <param name="Notice">What the reader should know, such as that the folder had no manifest; null for nothing.</param>
public sealed record WriteSummary(int Pages, int Written, int Unchanged, int Deleted, string? Notice)
{
    public static readonly WriteSummary Nothing = new(0, 0, 0, 0, null);

    /// <summary>How many files the site has.</summary>
    public int Files => Written + Unchanged;
}
