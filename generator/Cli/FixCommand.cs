using TurkicWiki.Content;
using TurkicWiki.Editing;

namespace TurkicWiki.Cli;

/// <summary><c>check --fix</c>: mends what can be mended without changing what a text says.</summary>
public static class FixCommand
{
    /// <param name="dryRun">True to say what would be mended, and write nothing.</param>
    public static void Run(string root, bool dryRun, TextWriter writer)
    {
        if (FileEdits.Recover(root) is { } notice) writer.WriteLine(notice);
        var whole = SourceLoader.Load(root);
        // A file whose bytes do not come back as they were read is never written.
        var broken = whole.Where(f => f.Text.Contains('\uFFFD')).Select(f => f.Path).ToImmutableHashSet();
        var mending = Mender.Mend(whole);
        foreach (var done in mending.Done)
            writer.WriteLine($"{done.At}: {(dryRun ? "would mend" : "mended")} {done.Rule.Code}: '{Shown(done.Fix!.Old)}' to '{Shown(done.Fix.New)}'");
        foreach (var left in mending.Left)
            writer.WriteLine($"{left.At}: left {left.Rule.Code} as it is: mending it could change what the text says");
        foreach (var path in broken.Intersect(mending.Files.Select(f => f.Path)))
            writer.WriteLine($"{path}: left as it is: it has bytes that are no UTF-8, which writing it would lose");
        var edits = mending.Files.Where(f => !broken.Contains(f.Path)).Select(f => FileEdit.Rewrite(root, whole.First(was => was.Path == f.Path), f.Text)).ToList();
        if (!dryRun) FileEdits.Apply(root, edits);
        writer.WriteLine($"{mending.Done.Count(d => !broken.Contains(d.At.File))} {(dryRun ? "to mend" : "mended")} in {edits.Count} files");
    }

    private static string Shown(string text) => string.Concat(text.Select(c => c switch
    {
        '\u00A0' or '\u202F' => "⍽",
        _ when char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"),
        _ => c.ToString(),
    }));
}
