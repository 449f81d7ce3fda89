using BenchmarkDotNet.Attributes;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Benchmarks.Parts;

/// <summary>Writing: an article through the templates, and the search index, of a small synthetic wiki.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private Site site = null!;
    private PlannedFile article = null!;

    [GlobalSetup]
    public void Setup()
    {
        var root = Path.Combine(Path.GetTempPath(), "turkicwiki-bench-parts", "wiki");
        Synthetic.Write(Path.GetDirectoryName(root)!, SyntheticSubject.PerSource);
        site = SiteLinker.Link(ContentParser.Parse(SourceLoader.Load(root), new PageCache()));
        var theme = ThemeReader.Read("default", SourceLoader.LoadFolder(root, "themes/default"));
        article = SiteRenderer.Plan(site, theme).Pages.First(p => p.Path.Contains(SyntheticSubject.SlugOf(0), StringComparison.Ordinal));
    }

    [Benchmark]
    public int Template() => article.Make().Bytes.Length;

    [Benchmark]
    public int SearchIndex() => TurkicWiki.Search.SearchIndex.Of(site).Sum(language => language.Take().Length);
}
