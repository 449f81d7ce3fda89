using TurkicWiki.Content;

namespace TurkicWiki.Cli;

/// <summary><c>new &lt;kind&gt; &lt;slug&gt;</c>: the files of a subject, to be filled in. It is a draft until someone says otherwise.</summary>
public static class NewCommand
{
    public static int Run(string root, Kind kind, string slug, Terminal terminal)
    {
        if (!Slug.IsWellFormed(slug))
            throw new UsageException($"'{slug}' is not a slug; try '{Slug.From(slug)}'");
        var folder = $"content/{kind.Folder}/{slug}";
        if (Directory.Exists(Path.Combine(root, folder)))
            throw new UsageException($"{folder} exists already; nothing was written");

        Directory.CreateDirectory(Path.Combine(root, folder));
        Write($"{folder}/facts.yaml", $"kind: {kind.Name}\ndraft: true\n");
        foreach (var language in Languages(root))
            Write($"{folder}/{language}.md", $"---\ntitle: {slug}\ndescription: …\n---\n");
        return ExitCode.Clean;

        void Write(string path, string text)
        {
            File.WriteAllText(Path.Combine(root, path), text);
            terminal.Out.WriteLine(path);
        }
    }

    private static ImmutableArray<string> Languages(string root) =>
        SiteConfigReader.Read(new SourceFile(SiteConfigReader.Path, File.ReadAllText(Path.Combine(root, SiteConfigReader.Path)))).Config.Languages;
}
