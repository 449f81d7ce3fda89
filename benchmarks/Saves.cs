using System.Diagnostics;
using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Serving;

namespace TurkicWiki.Benchmarks;

/// <summary>The longest article is saved again and again: what each stage of the preview costs, in the processor's time.</summary>
/// <param name="root">The folder of the wiki.</param>
internal sealed class Saves(string root)
{
    private const string Head = "\n---\n";

    // The first saves compile what the others use.
    private const int Uncounted = 5;

    public int Run(int count)
    {
        var page = SourceLoader.Load(root)
            .Where(f => f.Path.EndsWith("/en.md", StringComparison.Ordinal) && !f.Path.StartsWith("content/pages/", StringComparison.Ordinal))
            .MaxBy(f => f.Text.Length)!;
        var cache = new PageCache();
        var costs = new Costs();
        for (var number = -Uncounted; number < count; number++)
        {
            if (number == 0) costs = new Costs();
            var word = number % 2 == 0 ? "saved" : "written";
            Save(page with { Text = page.Text.Insert(page.Text.IndexOf(Head, StringComparison.Ordinal) + Head.Length, $"As {word} ") }, cache, costs);
        }
        costs.Print(count);
        return 0;
    }

    // The same as SiteBuild.Check and what the preview does with it, stage by stage.
    private void Save(SourceFile page, PageCache cache, Costs costs)
    {
        var files = costs.Of("load", () => SourceLoader.Load(root, cache));
        files = [.. files.Select(f => f.Path == page.Path ? page : f)];
        var content = costs.Of("parse", () => ContentParser.Parse(files, cache));
        var site = costs.Of("link", () => SiteLinker.Link(content, cache));
        var theme = costs.Of("theme", () => ThemeReader.Read(content.Config.Theme.Text, SourceLoader.LoadFolder(root, $"themes/{content.Config.Theme.Text}")));
        var found = costs.Of("check", () => Checking.SiteChecker.Check(site, cache));
        costs.Of("check the theme", () => TemplateChecker.Check(theme, site.Languages, PageTemplates.Views).Count());
        var planned = costs.Of("plan", () => SiteBuild.Plan(new CheckedSite(site, theme, found), cache));
        var shown = costs.Of("host's files", () => new StaticSite(new FilesOnDemand(planned, []).Find));
        costs.Of("one page", () => shown.Get($"/en/{page.Path["content/".Length..^"en.md".Length]}").Body.Length);
        cache.ForgetUnused();
    }

    private sealed class Costs
    {
        private readonly Dictionary<string, List<(double Cpu, double Wall)>> stages = [];

        public T Of<T>(string name, Func<T> stage)
        {
            var (before, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            var result = stage();
            if (!stages.TryGetValue(name, out var costs)) stages[name] = costs = [];
            costs.Add(((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            return result;
        }

        public void Print(int count)
        {
            Console.WriteLine($"{count} saves, milliseconds: median and worst of the processor's time on all cores, of the time that passes");
            foreach (var (name, costs) in stages) Console.WriteLine(Line(name, costs));
            Console.WriteLine(Line("all", Enumerable.Range(0, count).Select(i => (stages.Values.Sum(costs => costs[i].Cpu), stages.Values.Sum(costs => costs[i].Wall)))));
        }

        private static string Line(string name, IEnumerable<(double Cpu, double Wall)> costs) =>
            $"{name,-16}{Line(costs.Select(c => c.Cpu))}  {Line(costs.Select(c => c.Wall))}";

        private static string Line(IEnumerable<double> costs)
        {
            var sorted = costs.Order().ToList();
            return $"{sorted[sorted.Count / 2],8:0.0}{sorted[^1],8:0.0}";
        }
    }
}
