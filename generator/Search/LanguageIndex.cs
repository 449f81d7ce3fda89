namespace TurkicWiki.Search;

/// <summary>
/// The search index of one language, made when its address or its files are first asked for. Whoever takes the files has them alone:
/// a build does not hold the index while it renders pages, which know its address.
/// </summary>
public sealed class LanguageIndex(string language, Func<ImmutableArray<SearchFile>> make)
{
    private readonly Lock making = new();
    private ImmutableArray<SearchFile>? held;
    private string? manifest;

    /// <summary>True for the path of a file that may be one of its own.</summary>
    public bool MayHold(string path) => path.StartsWith($"{SearchIndex.Folder}{language}.", StringComparison.Ordinal);

    /// <summary>The address of the file that is read first.</summary>
    public string Manifest
    {
        get
        {
            lock (making)
            {
                if (manifest is null) held = Made();
                return manifest!;
            }
        }
    }

    /// <summary>The files, the manifest first.</summary>
    public ImmutableArray<SearchFile> Take()
    {
        lock (making)
        {
            var files = held ?? Made();
            held = null;
            return files;
        }
    }

    private ImmutableArray<SearchFile> Made()
    {
        var files = make();
        manifest = $"/{files[0].Path}";
        return files;
    }
}
