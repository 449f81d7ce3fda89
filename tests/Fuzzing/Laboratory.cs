using System.Diagnostics;
using System.Text;
using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Tests.Checking;

namespace TurkicWiki.Tests.Fuzzing;

/// <summary>
/// A small wiki in which one file is another than it was; what came of it must be pages or diagnostics, soon. Tests that try many inputs
/// are one collection: beside each other they would wait for the same cores, and that is what they measure.
/// </summary>
internal sealed class Laboratory
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly PageCache cache = new();
    private readonly Theme theme = ThemeReader.Read("default", SourceLoader.LoadFolder(RealWiki.RealWiki.Root, "themes/default"));

    /// <summary>The files of the small wiki, as they stand on the disk.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Files { get; } = SmallSite.FilesOf(SmallSite.BaseName)
        .ToImmutableSortedDictionary(f => f.Path, f => Encoding.UTF8.GetBytes(f.Text), StringComparer.Ordinal);

    /// <summary>Reads, links and checks the wiki with another file in it.</summary>
    /// <returns>What the checks say. What they should not have done is an exception.</returns>
    public ImmutableArray<Diagnostic> Try(string path, byte[] bytes, bool alsoRender)
    {
        var (watch, worked) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var files = Files.SetItem(path, bytes).Select(f => new SourceFile(f.Key, SourceLoader.Text(f.Value))).ToImmutableArray();
        var site = SiteLinker.Link(ContentParser.Parse(files, cache));
        var found = SiteChecker.Check(site);
        Check(found, path, files);
        // A preview shows what it can of a wiki that has errors.
        if (alsoRender && !site.Languages.IsEmpty)
            foreach (var page in SiteRenderer.Plan(site, theme, cache).Pages) page.Make();
        // A busy machine makes everything wait: what counts is work, too.
        if (watch.Elapsed > Patience && Environment.CpuUsage.TotalTime - worked > Patience) throw new InvalidOperationException($"it took {watch.Elapsed}");
        return found;
    }

    // Always a file and a line that it has; where it is printed, nothing may break either.
    private static void Check(ImmutableArray<Diagnostic> found, string path, ImmutableArray<SourceFile> files)
    {
        var lines = files.ToDictionary(f => f.Path, f => f.Text.AsSpan().Count('\n') + 1);
        foreach (var diagnostic in found)
        {
            var at = diagnostic.At;
            if (at.File.Length == 0 || at.Line < 1 || at.Column < 1 || at.Line > lines.GetValueOrDefault(at.File, 1))
                throw new InvalidOperationException($"a diagnostic that is nowhere: {diagnostic}");
        }
        TextPrinter.Print([.. found.Take(20)], file => files.FirstOrDefault(f => f.Path == file)?.Text, TextWriter.Null, colour: false);
        if (path.Length == 0) throw new InvalidOperationException("no file");
    }
}
