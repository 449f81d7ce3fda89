using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Seeds;

/// <summary>Holds a source to its original: imports it anew and compares.</summary>
public static class SeedVerifier
{
    /// <summary>Every difference between a source and what its original gives.</summary>
    public static ImmutableArray<Diagnostic> Verify(Original original, Source source, ImportInputs inputs)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (original.Sha256 != source.Sha256)
            found.Add(new Diagnostic(Rules.OriginalDiffers, source.At, $"{original.FileName} has the hash {original.Sha256}, not {source.Sha256}"));
        var anew = SeedImporter.Import(original, source, inputs);
        found.AddRange(anew.Refusals);
        found.AddRange(Missing(source, anew.Source));
        foreach (var right in anew.Source.Passages)
            if (source.Passages.FirstOrDefault(p => p.Id == right.Id) is { } written) found.AddRange(Differences(written, right));
        if (!source.Skipped.SequenceEqual(anew.Source.Skipped))
            found.Add(Differs(source.At, "the skipped lines are not those of the original"));
        found.AddRange(Uncovered(original, source));
        return found.ToImmutable();
    }

    private static IEnumerable<Diagnostic> Missing(Source written, Source right)
    {
        var (has, should) = (written.Passages.Select(p => p.Id).ToList(), right.Passages.Select(p => p.Id).ToList());
        foreach (var id in should.Except(has)) yield return Differs(written.At, $"the passage '{id.Passage}' of the original is missing");
        foreach (var passage in written.Passages.Where(p => !should.Contains(p.Id)))
            yield return Differs(passage.At, $"the original has no passage '{passage.Id.Passage}'");
        if (has.Count == should.Count && !has.Except(should).Any() && !has.SequenceEqual(should))
            yield return Differs(written.At, "the passages are not in the order of the original");
    }

    private static IEnumerable<Diagnostic> Differences(Passage written, Passage right)
    {
        (string Key, string Written, string Right)[] parts =
        [
            ("section", written.Section, right.Section),
            ("kind", written.Kind, right.Kind),
            ("lines", Text(written.Lines), Text(right.Lines)),
            ("notes", Text(written.Notes), Text(right.Notes)),
            ("continues", written.Continues ?? "", right.Continues ?? ""),
            ("incipit", written.Incipit, right.Incipit),
            ("fingerprint", written.Fingerprint, right.Fingerprint),
            ("figures", Text(written.Figures), Text(right.Figures)),
            ("sentences", Text(written.Sentences), Text(right.Sentences)),
            ("mentions", Text(written.Mentions), Text(right.Mentions)),
        ];
        return parts.Where(p => p.Written != p.Right)
            .Select(p => Differs(written.At, $"'{p.Key}' of {written.Id} is '{p.Written}'; the original gives '{p.Right}'"));
    }

    // Every line with something on it belongs to one passage, or is skipped with a reason.
    private static IEnumerable<Diagnostic> Uncovered(Original original, Source source)
    {
        var covered = source.Passages.SelectMany(p => p.Lines.Own)
            .Concat(source.Skipped.SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1)))
            .Where(n => !string.IsNullOrWhiteSpace(original.Line(n)))
            .ToLookup(n => n);
        return Enumerable.Range(1, original.Lines.Length)
            .Where(n => !string.IsNullOrWhiteSpace(original.Line(n)) && covered[n].Count() != 1)
            .Select(n => Differs(source.At, $"line {n} of the original belongs to {covered[n].Count()} passages"));
    }

    private static Diagnostic Differs(Location at, string message) => new(Rules.PassageDiffers, at, message, "run 'seeds import', and review what it changes");

    private static string Text(Lines lines) =>
        string.Join(' ', [$"{lines.First}-{lines.Last}", .. lines.Except.Select(e => $"except {e.First}-{e.Last}")]);

    private static string Text(ImmutableArray<Sentence> sentences) => string.Join("; ", sentences.Select(s => $"{s.Incipit}: {Text(s.Figures)}"));

    private static string Text(ImmutableArray<string> items) => string.Join(' ', items);
}
