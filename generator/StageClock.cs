using System.Diagnostics;

namespace TurkicWiki;

/// <summary>A stage of a build and how long it took.</summary>
public sealed record Stage(string Name, TimeSpan Elapsed);

/// <summary>Times the stages of one build, in the order in which they end.</summary>
public sealed class StageClock
{
    private readonly List<Stage> stages = [];
    private readonly Action<string>? begins;

    /// <param name="begins">Told the name of each stage as it begins; null for nobody.</param>
    public StageClock(Action<string>? begins = null) => this.begins = begins;

    public ImmutableArray<Stage> Stages => [.. stages];

    public T Time<T>(string name, Func<T> stage)
    {
        begins?.Invoke(name);
        var start = Stopwatch.GetTimestamp();
        var result = stage();
        stages.Add(new Stage(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
