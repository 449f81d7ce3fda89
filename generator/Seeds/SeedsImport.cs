using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Seeds;

/// <summary>What <c>seeds import</c> made: files to write, unless something was found; and lines for the reader of the terminal.</summary>
public sealed record SeedsImported(ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Found, ImmutableArray<string> Lines);

/// <summary>Refreshes the machine's part of sources from their originals.</summary>
public static class SeedsImport
{
    /// <param name="fileName">The one original to import, by file name; null for all.</param>
    public static SeedsImported Run(WikiContent content, ImmutableArray<Original> originals, string? fileName = null)
    {
        var inputs = ImportInputs.Of(content);
        var wanted = originals.Where(o => fileName is null || o.FileName == fileName).ToList();
        var pairs = content.Sources.Join(wanted, s => s.FileName, o => o.FileName, (source, original) => (source, original)).ToList();
        var unread = content.Diagnostics.Where(d => HidesWords.Contains(d.Rule) && pairs.Any(p => PathOf(p.source) == d.At.File)).ToImmutableArray();
        if (!unread.IsEmpty) return new SeedsImported([], unread, ["what import cannot read it would drop: mend this first; nothing was written"]);
        var results = pairs.Select(p => SeedImporter.Import(p.original, p.source, inputs)).ToList();
        var alone = wanted.Select(o => o.FileName).Except(content.Sources.Select(s => s.FileName)).Select(name =>
            $"{name}: no source names it; begin seeds/<source>.yaml with 'record' and 'file: {{ name: {name} }}'");
        var lines = results.Select(r => r.Refusals.IsEmpty ? Summary(r) : $"{PathOf(r.Source)}: nothing was written")
            .Concat(results.SelectMany(r => r.Unsettled).Select(u => $"{u.Passage.Id}: '{u.Printed}' may group thousands or be a decimal: add a reading"))
            .Concat(alone);
        return new SeedsImported(
            [.. results.Where(r => r.Refusals.IsEmpty).Select(r => new SourceFile(PathOf(r.Source), SeedWriter.Write(r.Source)))],
            [.. results.SelectMany(r => r.Refusals)],
            [.. lines]);
    }

    // What is written under such a key is not read, so a file written anew would be without it.
    private static readonly Rule[] HidesWords = [Rules.UnknownKey, Rules.DoubledKey, Rules.WrongType, Rules.UnknownLanguage, Rules.DoubledId];

    private static string PathOf(Source source) => $"seeds/{source.Id}.yaml";

    private static string Summary(ImportResult result) =>
        $"{result.Source.Id}: {result.Source.Passages.Length} passages, {result.Source.Passages.Sum(p => p.Figures.Length)} figures";
}
