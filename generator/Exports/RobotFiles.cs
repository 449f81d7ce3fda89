using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Beside;

namespace TurkicWiki.Exports;

/// <summary>Files for robots: <c>robots.txt</c>, <c>llms.txt</c>.</summary>
public static class RobotFiles
{
    public static ImmutableArray<OutputFile> Of(Site site) =>
    [
        ExportFile.Text("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {site.Content.Config.BaseUrl}/sitemap.xml\n"),
        ExportFile.Text("llms.txt", ForModels(site)),
    ];

    // https://llmstxt.org
    private static string ForModels(Site site)
    {
        var config = site.Content.Config;
        var language = config.DefaultLanguage;
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# {config.Title[language]}\n\n> {config.Description[language]}\n\n")
            .Append("Every statement cites a passage of a source; the data files name the passages.\n\n## Data\n\n");
        foreach (var (path, what) in Data)
            text.Append(CultureInfo.InvariantCulture, $"- [{path}]({config.BaseUrl}/data/{path}): {what}\n");
        var file = config.Build.PageText ? PageFiles.Text : "";
        foreach (var kind in Kind.All)
        {
            var subjects = site.Subjects.Values.OfType<Subject.Treated>().Where(s => s.Kind == kind).ToImmutableArray();
            if (subjects.IsEmpty) continue;
            text.Append(CultureInfo.InvariantCulture, $"\n## {char.ToUpperInvariant(kind.Folder[0])}{kind.Folder[1..]}\n\n");
            foreach (var s in subjects)
                text.Append(CultureInfo.InvariantCulture, $"- [{s.Title(language)}]({config.BaseUrl}{s.Url(language)}{file}): {s.Description(language)}\n");
        }
        return text.ToString();
    }

    private static readonly ImmutableArray<(string Path, string What)> Data =
    [
        ("claims.jsonl", "every claim, fact, event and table row in every language, with its figures and citations"),
        ("subjects.json", "subjects with names and facts"),
        ("events.json", "dated events"),
        ("datasets.json", "tables"),
        ("sources.json", "the sources, passage by passage"),
        ("disagreements.json", "where the sources differ"),
    ];
}
