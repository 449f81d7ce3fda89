using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests;

/// <summary>How much to try: a little in every run, all of it with TURKICWIKI_TESTS=full, as <c>.ci/full</c> does.</summary>
internal static class TestRun
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("TURKICWIKI_TESTS") == "full";

    /// <summary>Every kind of page in every language in the full run; else each kind in one language, the languages in turn.</summary>
    public static IEnumerable<string> InLanguages(string[] kinds, string[] languages) => IsFull
        ? from language in languages from kind in kinds select $"/{language}/{kind}"
        : kinds.Select((kind, number) => $"/{languages[number % languages.Length]}/{kind}");
}

/// <summary>The parts of docs/reliability.md that the tests write, between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
internal static class GeneratedPart
{
    /// <summary>Writes a part anew where UPDATE_GOLDEN=1 asks for it.</summary>
    public static void Write(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") != "1") return;
        var path = Path.Combine(Repository.Root, "docs", "reliability.md");
        var all = File.ReadAllText(path);
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var start = all.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = all.IndexOf(close, StringComparison.Ordinal);
        File.WriteAllText(path, $"{all[..start]}\n{text.TrimEnd()}\n\n{all[end..]}");
    }
}

/// <summary>A test that takes too long for every run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOfTheFullRunAttribute : FactAttribute
{
    public FactOfTheFullRunAttribute() => Skip = TestRun.IsFull ? null! : "only with TURKICWIKI_TESTS=full";
}
