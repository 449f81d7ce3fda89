namespace TurkicWiki.Benchmarks;

/// <summary>The wiki of this repository, without the pages that Hugo has not, and the same as a Hugo site.</summary>
internal static class RealWiki
{
    private const string Settings = "content/wiki.yaml";

    /// <summary>Writes <c>wiki/</c> and <c>hugo/</c> below a folder.</summary>
    public static void Write(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var wiki = Path.Combine(folder, "wiki");
        Copy(wiki);
        File.AppendAllText(Path.Combine(wiki, Settings), $"{WikiWriter.SamePages}\n");
        HugoWriter.Write(wiki, Path.Combine(folder, "hugo"));
    }

    /// <summary>Copies it as it is.</summary>
    public static void Copy(string wiki)
    {
        foreach (var part in new[] { "content", "seeds", "themes" }) WikiWriter.Copy(Path.Combine(Repository.Root, part), Path.Combine(wiki, part));
    }
}
