using Spectre.Console;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;

namespace TurkicWiki.Cli;

/// <summary><c>status</c>: how much of each source the wiki uses, and what each language lacks.</summary>
public static class StatusCommand
{
    // Passages that nothing is expected to cite, and why.
    private static readonly ImmutableArray<(string Kind, string Reason)> NotToCite =
        [("heading", "headings"), ("reference", "references"), ("front-matter", "front matter"), ("footnote", "footnotes")];

    public static int Run(BuildOptions options, Terminal terminal)
    {
        var site = SiteBuild.Check(options, new PageCache(), new StageClock()).Site;
        var console = terminal.Rich();
        console.Write(SourcesTable(site));
        console.Write(LanguagesTable(site));
        return ExitCode.Clean;
    }

    private static Table SourcesTable(Site site)
    {
        var table = new Table().AddColumns("source", "passages", "cited", "without gist", "uncited", "of them");
        foreach (var source in site.Content.Sources)
        {
            var uncited = source.Passages.Where(p => !IsCited(p, site)).ToImmutableArray();
            var gistless = source.Passages.Count(p => IsCited(p, site) && p.Gist is null);
            table.AddRow(source.Id, Text(source.Passages.Length), Text(source.Passages.Length - uncited.Length), Text(gistless),
                Text(uncited.Length), string.Join(", ", Reasons(uncited)));
        }
        return table;
    }

    private static IEnumerable<string> Reasons(ImmutableArray<Passage> uncited)
    {
        var known = NotToCite.Select(n => (n.Reason, Count: uncited.Count(p => p.Kind == n.Kind))).ToImmutableArray();
        return known.Append((Reason: "text", Count: uncited.Length - known.Sum(k => k.Count)))
            .Where(k => k.Count > 0)
            .Select(k => $"{k.Count} {k.Reason}");
    }

    private static Table LanguagesTable(Site site)
    {
        var subjects = site.Subjects.Values.OfType<Subject.Treated>().ToImmutableArray();
        var table = new Table().AddColumns("language", "pages", "missing", "claims");
        foreach (var language in site.Content.Config.Languages)
        {
            var pages = subjects.Where(s => s.Pages.ContainsKey(language)).Select(s => s.Pages[language]).ToImmutableArray();
            var missing = subjects.Where(s => !s.Pages.ContainsKey(language)).Select(s => s.Slug);
            table.AddRow(language, Text(pages.Length), string.Join(", ", missing), Text(pages.Sum(p => p.Claims.Count(c => !c.Citations.IsEmpty))));
        }
        return table;
    }

    private static bool IsCited(Passage passage, Site site) => site.Uses.ContainsKey(passage.Id);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
