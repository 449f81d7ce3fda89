using TurkicWiki.Content;
using TurkicWiki.Output;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>The wiki of this repository, built once for all tests that look at it.</summary>
public sealed class RealWiki
{
    private static readonly Lazy<RealWiki> Only = new(() => new RealWiki());

    private readonly Lazy<ImmutableArray<OutputFile>> files;
    private readonly Lazy<ImmutableSortedDictionary<string, WebPage>> pages;

    private RealWiki()
    {
        // Beside the tests, where the next run finds it: what runs tests does not wait until thousands of files are deleted at its end.
        Output = Path.Combine(AppContext.BaseDirectory, "real-wiki");
        if (Directory.Exists(Output)) Directory.Delete(Output, recursive: true);
        Result = SiteBuild.Run(new BuildOptions(Root, Output), new PageCache());
        files = new(() => [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .Select(f => new OutputFile(Path.GetRelativePath(Output, f).Replace('\\', '/'), File.ReadAllBytes(f)))
            .Where(f => f.Path != Manifest.FileName)
            .OrderBy(f => f.Path, StringComparer.Ordinal)]);
        pages = new(() => Files
            .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .AsParallel()
            .Select(f => new WebPage(f))
            .ToImmutableSortedDictionary(p => p.Path, p => p, StringComparer.Ordinal));
    }

    /// <summary>The one build.</summary>
    public static RealWiki Built => Only.Value;

    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Where this build was written.</summary>
    public string Output { get; }

    public BuildResult Result { get; }

    public SiteConfig Config => Result.Site.Content.Config;

    /// <summary>Every file that was written, the manifest aside.</summary>
    public ImmutableArray<OutputFile> Files => files.Value;

    /// <summary>Every page, by its file's path.</summary>
    public ImmutableSortedDictionary<string, WebPage> Pages => pages.Value;

    /// <summary>The text of a file of the site.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>The place of a file or an anchor that a path on the site leads to; null where there is none.</summary>
    public bool Leads(string url)
    {
        var parts = url.Split('#');
        var path = Uri.UnescapeDataString(parts[0].Split('?')[0]).TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        if (!File.Exists(Path.Combine(Output, path))) return false;
        return parts.Length == 1 || parts[1].Length == 0
            || (Pages.TryGetValue(path, out var page) && page.Ids.Contains(Uri.UnescapeDataString(parts[1])));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "content", "wiki.yaml"))) return folder.FullName;
        }
        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}

/// <summary>Tests that read its pages run one after another: a parsed page is not for two at once. Those in a browser have no need to.</summary>
[CollectionDefinition(Name)]
public sealed class RealWikiTests
{
    public const string Name = "the real wiki";
}
