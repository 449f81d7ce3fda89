using TurkicWiki.Content;

namespace TurkicWiki.Rendering;

/// <summary>A file of the site that is yet to be made.</summary>
public sealed record PlannedFile(string Path, Func<OutputFile> Make);

/// <summary>Files of the site that are made together, and known by name only then.</summary>
/// <param name="MayHold">False for a path that none of them has.</param>
/// <param name="Make">Makes them one after another, each when it is asked for.</param>
public sealed record PlannedGroup(Func<string, bool> MayHold, Func<IEnumerable<OutputFile>> Make);

/// <summary>What a site will consist of. A build makes all of it, file by file; the preview makes a page when it is asked for.</summary>
/// <param name="Groups">What pages cannot do without: styles, scripts, the search.</param>
public sealed record PlannedSite(ImmutableArray<PlannedFile> Pages, ImmutableArray<PlannedGroup> Groups)
{
    /// <summary>What is made for others than the readers of pages.</summary>
    public ImmutableArray<PlannedGroup> Exports { get; init; } = [];

    /// <summary>All files at once, the pages first.</summary>
    public ImmutableArray<OutputFile> MakeAll() =>
        [.. Pages.OnAllCores(p => p.Make()), .. Groups.Concat(Exports).SelectMany(g => g.Make())];
}
