using BenchmarkDotNet.Attributes;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Figures;

namespace TurkicWiki.Benchmarks.Parts;

/// <summary>Reading: YAML, Markdown and figures, of a page and a source of the synthetic wiki.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private SourceFile source = null!;
    private SourceFile page = null!;
    private Language language = null!;
    private string[] claims = null!;

    [GlobalSetup]
    public void Setup()
    {
        var folder = Path.Combine(Path.GetTempPath(), "turkicwiki-bench-parts");
        Synthetic.Write(folder, SyntheticSubject.PerSource);
        var files = SourceLoader.Load(Path.Combine(folder, "wiki")).ToDictionary(f => f.Path);
        source = files["seeds/source-1.yaml"];
        page = files[$"content/{SyntheticSubject.KindOf(0)}/{SyntheticSubject.SlugOf(0)}/kk.md"];
        language = LanguageReader.Read(files["content/languages/kk.yaml"]).Language!;
        claims = [.. PageParser.Parse(page, language).Claims.Select(c => c.Text)];
    }

    [Benchmark]
    public int Yaml() => SourceReader.Read(source, Synthetic.Languages).Source.Passages.Length;

    [Benchmark]
    public int Markdown() => PageParser.Parse(page, language).Claims.Length;

    [Benchmark]
    public int Figures() => claims.Sum(c => FigureReader.Read(c, language.Figures).Length);
}
