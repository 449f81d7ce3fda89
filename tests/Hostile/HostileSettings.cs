using System.Text.RegularExpressions;
using TurkicWiki.Tests.Output;

namespace TurkicWiki.Tests.Hostile;

/// <summary>What a wiki has once: its name, the languages' names, dates and interface strings. Vectors take turns in them.</summary>
internal static partial class HostileSettings
{
    public static IEnumerable<HostileFile> Of(ImmutableArray<Vector> vectors, ImmutableArray<Vector> settings)
    {
        var turn = settings.IndexOf(vectors[0]);
        Vector Next() => settings[turn++ % settings.Length];

        yield return new HostileFile("content/wiki.yaml")
            .Yaml("title", Next(), "title: { en: §, qaa: § }").Yaml("description", Next(), "description: { en: §, qaa: § }")
            .Add("languages: [en, qaa]\ndefault-language: en\ntheme: default\n")
            .Yaml("base-url", Next(), "base-url: §", "https://lake.example")
            .Yaml("edit-url", Next(), "edit-url: §", "https://lake.example/edit")
            .Add("report", $"report-url: {HostileFile.Quoted("https://lake.example/?{subject}&{body}&" + Next().Text)}\n", "report-url: https://lake.example/\n");
        foreach (var code in new[] { "en", "qaa" }) yield return Language($"content/languages/{code}.yaml", Next);
    }

    private static HostileFile Language(string path, Func<Vector> next)
    {
        var file = new HostileFile(path);
        foreach (var line in SmallWikiFolder.Sources.First(f => f.Path == path).Text.TrimEnd('\n').Split('\n'))
        {
            var hostile = line;
            // What stands in quotation marks, or after the key where there are none.
            if (Pattern().IsMatch(line)) hostile = Text().Replace(line, m => HostileFile.Quoted($"{next().Text} {m.Value.Trim('"')}"));
            if (hostile == line) file.Add(line + "\n");
            // What one language has to be filled in, the others have as well.
            else file.Add($"content/languages {line.Split(':')[0].Trim()}", hostile + "\n", line + "\n");
        }
        return file;
    }

    // The name of the language, its dates, and its strings; not the alphabet and how figures are read, which nobody prints.
    [GeneratedRegex("^name: |^  (day|month|year|year-bare|day-month|decade|century|days|months-range|years|range|open-end|open-start|dash|percent): |^  [a-z0-9-]+: [^\\[{0-9]|^  [a-z0-9-]+: \\{ (one|other): ")]
    private static partial Regex Pattern();

    [GeneratedRegex("\"[^\"]*\"|(?<=^ *[a-z0-9-]+: )[^\"{\\[].*$")]
    private static partial Regex Text();
}
