using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Seeds;

/// <summary>Finds sentences taken over: twelve words in a row of an original, in whatever case and punctuation.</summary>
public static partial class CopiedWords
{
    private const int Run = 12;

    private static readonly string[] Prose = ["paragraph", "quotation", "item"];

    /// <summary>The runs of words of an original's prose. Headings, references and footnotes are left out: they are mostly titles.</summary>
    public static IEnumerable<string> RunsOf(Original original, Source source) => source.Passages
        .Where(p => Prose.Contains(p.Kind))
        .SelectMany(p => Runs(PassageText.WithoutNotes(SeedImporter.TextOf(original, p))))
        .Select(run => run.Words);

    /// <summary>The first place of each copied stretch of a text.</summary>
    public static IEnumerable<Diagnostic> In(SourceFile file, IReadOnlySet<string> runs)
    {
        var text = Link().Replace(file.Text, m => new string(' ', m.Length));
        var end = -1;
        foreach (var (words, start, last) in Runs(text))
        {
            if (!runs.Contains(words)) continue;
            var goesOn = start < end;
            end = last;
            if (goesOn) continue;
            var line = text.AsSpan(0, start).Count('\n') + 1;
            var column = start - text.LastIndexOf('\n', Math.Max(0, start - 1));
            yield return new Diagnostic(Rules.CopiedWords, new Location(file.Path, line, Math.Max(1, column)),
                $"twelve words in a row of an original: '{words}'", "say it in our own words");
        }
    }

    private static IEnumerable<(string Words, int Start, int End)> Runs(string text)
    {
        var words = Word().Matches(text);
        var lower = words.Select(w => w.Value.ToLowerInvariant()).ToArray();
        for (var i = 0; i + Run <= words.Count; i++)
        {
            yield return (string.Join(' ', lower, i, Run), words[i].Index, words[i + Run - 1].Index + words[i + Run - 1].Length);
        }
    }

    // [[slug| and [@source#p1] are not words of a text.
    [GeneratedRegex(@"\[\[[^|\]\n]*\||\[@[^\]\n]*\]")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
