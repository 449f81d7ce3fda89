using Spectre.Console;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Cli;

/// <summary><c>status</c>: what the wiki has, how much of each source it uses, and what each language lacks, as the site's own page tells it; and its drafts, which readers are not told of.</summary>
public static class StatusCommand
{
    public static int Run(BuildOptions options, Terminal terminal)
    {
        var wiki = SiteBuild.Check(options, new PageCache(), new StageClock());
        var tally = SiteTally.Of(wiki.Site);
        var console = terminal.Rich();
        console.Write(Counts(tally));
        console.Write(Sources(tally));
        console.Write(Languages(tally));
        // A line each, without a frame: a long path would be broken in two.
        foreach (var found in wiki.Diagnostics.Where(d => d.Rule == Rules.ToBeWritten)) terminal.Out.WriteLine($"{found.At}: {found.Message}");
        return ExitCode.Clean;
    }

    private static Table Counts(SiteTally tally)
    {
        (string Name, int Count)[] counts =
        [
            ("articles", tally.Articles), ("entries of one line", tally.Entries), ("pages without facts", tally.Texts),
            ("claims", tally.Claims), ("figures checked", tally.Figures), ("facts", tally.Facts), ("of them without an end", tally.OpenFacts.Length),
            ("events", tally.Events), ("datasets", tally.Datasets), ("rows", tally.Rows),
            ("passages", tally.Passages), ("remarks", tally.Remarks), ("readings", tally.Readings), ("disagreements", tally.Disagreements),
        ];
        var table = new Table().AddColumns("what", "how many");
        foreach (var (name, count) in counts) table.AddRow(name, Text(count));
        return table;
    }

    // By kind of passage: cited / all.
    private static Table Sources(SiteTally tally)
    {
        var table = new Table().AddColumns(["passages cited", .. tally.Sources.Select(s => s.Source.Id)]);
        for (var i = 0; i < SiteTally.Kinds.Length; i++)
            table.AddRow([SiteTally.Kinds[i], .. tally.Sources.Select(s => $"{Text(s.Kinds[i].Cited)} / {Text(s.Kinds[i].Passages)}")]);
        table.AddRow(["cited without gist", .. tally.Sources.Select(s => Text(s.WithoutGist))]);
        return table;
    }

    private static Table Languages(SiteTally tally)
    {
        var table = new Table().AddColumns("language", "articles", "pages without facts", "claims", "missing");
        foreach (var language in tally.Languages)
            table.AddRow(language.Language.Code, $"{Text(language.Articles)} / {Text(tally.Articles)}",
                $"{Text(language.Texts)} / {Text(tally.Texts)}", Text(language.Claims), string.Join(", ", language.Missing));
        return table;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
