namespace TurkicWiki.Rendering;

/// <summary>A file of the site that is yet to be made.</summary>
public sealed record PlannedFile(string Path, Func<OutputFile> Make);

/// <summary>Files of the site that are made together, and known by name only then.</summary>
/// <param name="MayHold">False for a path that none of them has.</param>
public sealed record PlannedGroup(Func<string, bool> MayHold, Lazy<ImmutableArray<OutputFile>> Files);

/// <summary>What a site will consist of. A build makes all of it; the preview makes a page when it is asked for.</summary>
public sealed record PlannedSite(ImmutableArray<PlannedFile> Pages, ImmutableArray<PlannedGroup> Groups)
{
    /// <summary>All files: the pages first.</summary>
    public ImmutableArray<OutputFile> MakeAll()
    {
        // The groups come first: a page that names a file of one would otherwise wait for it on every core.
        var others = Groups.SelectMany(g => g.Files.Value).ToImmutableArray();
        return [.. Pages.AsParallel().AsOrdered().Select(p => p.Make()), .. others];
    }
}
