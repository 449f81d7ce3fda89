using TurkicWiki.Content;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Serving;

namespace TurkicWiki.Benchmarks;

/// <summary>A page of the real wiki is saved again and again: what each stage of the preview costs, in the processor's time.</summary>
internal static class Saves
{
    private const string Page = "content/states/kazakhstan/en.md";
    private const string Address = "en/states/kazakhstan/index.html";
    private const string Sentence = "declared its independence";

    // The first saves compile what the others use.
    private const int Uncounted = 5;

    public static int Run(int count)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Page));
        var cache = new PageCache();
        var costs = new Costs();
        for (var number = -Uncounted; number < count; number++)
        {
            if (number == 0) costs = new Costs();
            Save(text.Replace(Sentence, $"save {number + Uncounted} {Sentence}", StringComparison.Ordinal), cache, costs);
        }
        costs.Print(count);
        return 0;
    }

    // The same as SiteBuild.Check and what the preview does with it, stage by stage.
    private static void Save(string text, PageCache cache, Costs costs)
    {
        var files = costs.Of("load", () => SourceLoader.Load(Repository.Root));
        files = [.. files.Select(f => f.Path == Page ? f with { Text = text } : f)];
        var content = costs.Of("parse", () => ContentParser.Parse(files, cache));
        var site = costs.Of("link", () => SiteLinker.Link(content));
        var theme = costs.Of("theme", () => ThemeReader.Read(content.Config.Theme, SourceLoader.LoadFolder(Repository.Root, $"themes/{content.Config.Theme}")));
        var found = costs.Of("check", () => Checking.SiteChecker.Check(site, cache));
        costs.Of("check the theme", () => TemplateChecker.Check(theme, site.Languages, PageTemplates.Views).Count());
        var planned = costs.Of("plan", () => SiteBuild.Plan(new CheckedSite(site, theme, found), cache));
        var shown = costs.Of("host's files", () => new StaticSite(new FilesOnDemand(planned, []).Find));
        costs.Of("one page", () => shown.Get($"/{Address[..^"index.html".Length]}").Body.Length);
        cache.ForgetUnused();
    }

    private sealed class Costs
    {
        private readonly Dictionary<string, List<double>> stages = [];

        public T Of<T>(string name, Func<T> stage)
        {
            var before = Environment.CpuUsage.TotalTime;
            var result = stage();
            if (!stages.TryGetValue(name, out var costs)) stages[name] = costs = [];
            costs.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            return result;
        }

        public void Print(int count)
        {
            Console.WriteLine($"{count} saves, milliseconds of processor time on all cores: median, worst");
            foreach (var (name, costs) in stages) Console.WriteLine(Line(name, costs));
            Console.WriteLine(Line("all", [.. Enumerable.Range(0, count).Select(i => stages.Values.Sum(costs => costs[i]))]));
        }

        private static string Line(string name, IEnumerable<double> costs)
        {
            var sorted = costs.Order().ToList();
            return $"{name,-16}{sorted[sorted.Count / 2],8:0.0}{sorted[^1],8:0.0}";
        }
    }
}
