using System.Diagnostics;

namespace TurkicWiki;

/// <summary>A stage of a build and how long it took.</summary>
public sealed record Stage(string Name, TimeSpan Elapsed);

/// <summary>What a build is at.</summary>
/// <param name="Done">How many files of <paramref name="All"/> are done; both are 0 in a stage that does not go file by file.</param>
public sealed record Progress(string Stage, int Done, int All);

/// <summary>Times the stages of one build, in the order in which they end.</summary>
public sealed class StageClock
{
    private readonly List<Stage> stages = [];
    private readonly Action<Progress>? progress;

    /// <param name="progress">Told each stage as it begins, and how far it is; null for nobody.</param>
    public StageClock(Action<Progress>? progress = null) => this.progress = progress;

    public ImmutableArray<Stage> Stages => [.. stages];

    public T Time<T>(string name, Func<T> stage)
    {
        progress?.Invoke(new Progress(name, 0, 0));
        var start = Stopwatch.GetTimestamp();
        var result = stage();
        stages.Add(new Stage(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    /// <summary>Says how far a stage is.</summary>
    public void Tell(Progress at) => progress?.Invoke(at);
}
