using TurkicWiki.Content;

namespace TurkicWiki.Cli;

/// <summary>Finds the wiki that a command works on.</summary>
public static class WikiRoot
{
    private const string Mark = SiteConfigReader.Path;

    /// <summary>The named folder, or the nearest one from the working folder upwards, that holds <c>content/wiki.yaml</c>.</summary>
    public static string Find(DirectoryInfo? named, string workingFolder)
    {
        if (named is not null)
        {
            return File.Exists(Path.Combine(named.FullName, Mark))
                ? named.FullName
                : throw new UsageException($"there is no {Mark} in {named.FullName}");
        }
        for (var folder = new DirectoryInfo(workingFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark))) return folder.FullName;
        }
        throw new UsageException($"there is no {Mark} here or in any folder above; go to the wiki's folder, or name it with --root");
    }
}
