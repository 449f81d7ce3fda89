using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary>Files for the host and for robots: <c>_redirects</c>, <c>_headers</c>, <c>robots.txt</c>, <c>llms.txt</c>.</summary>
public static class HostFiles
{
    public static ImmutableArray<OutputFile> Of(Site site) =>
    [
        ExportFile.Text("_redirects", Redirects(site)),
        ExportFile.Text("_headers", Headers),
        ExportFile.Text("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {site.Content.Config.BaseUrl}/sitemap.xml\n"),
        ExportFile.Text("llms.txt", ForModels(site)),
    ];

    // The syntax is Netlify's. "302!" because the front page exists as a file, which a plain rule would leave in place:
    // it is for readers whose languages are all others.
    private static string Redirects(Site site)
    {
        var config = site.Content.Config;
        var languages = config.Languages.OrderBy(l => l == config.DefaultLanguage).ToImmutableArray();
        var front = languages.Select(l => $"/  /{l}/  302!  Language={l}");
        var renamed =
            from redirect in site.Redirects
            let subject = site.Find(redirect.Value)
            where subject is not null
            from language in config.Languages
            select $"/{language}/{subject.Kind.Folder}/{redirect.Key}/*  {subject.Url(language)}  301";
        var missing = languages.Select(l => l == config.DefaultLanguage ? $"/*  /{l}/404.html  404" : $"/{l}/*  /{l}/404.html  404");
        return string.Concat(front.Concat(renamed).Concat(missing).Select(line => line + "\n"));
    }

    private const string Headers = """
        /*
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          X-Frame-Options: DENY
        /data/*
          Access-Control-Allow-Origin: *
        /data/claims.jsonl
          Content-Type: application/x-ndjson; charset=utf-8
        /data/sources.bib
          Content-Type: application/x-bibtex; charset=utf-8
        /*/feed.xml
          Content-Type: application/atom+xml; charset=utf-8

        """;

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
        foreach (var kind in Kind.All)
        {
            var subjects = site.Subjects.Values.OfType<Subject.Treated>().Where(s => s.Kind == kind).ToImmutableArray();
            if (subjects.IsEmpty) continue;
            text.Append(CultureInfo.InvariantCulture, $"\n## {char.ToUpperInvariant(kind.Folder[0])}{kind.Folder[1..]}\n\n");
            foreach (var s in subjects)
                text.Append(CultureInfo.InvariantCulture, $"- [{s.Title(language)}]({config.BaseUrl}{s.Url(language)}): {s.Description(language)}\n");
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
