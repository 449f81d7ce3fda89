using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace TurkicWiki.Content;

/// <summary>Works on all cores, whichever core is free taking the next.</summary>
public static class AllCores
{
    /// <summary>One thread for each core. By itself .NET takes one more, which waits for a core and holds in memory what it has begun.</summary>
    public static ParallelOptions OneThreadEach => new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>What is made of each thing, in their order. The first exception is thrown as it is.</summary>
    public static ImmutableArray<TMade> OnAllCores<T, TMade>(this IEnumerable<T> things, Func<T, TMade> make)
    {
        var all = things.ToArray();
        var made = new TMade[all.Length];
        Thrown(() => Parallel.For(0, all.Length, OneThreadEach, i => made[i] = make(all[i])));
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }

    /// <summary>Makes two things side by side. The first exception is thrown as it is.</summary>
    public static (TOne One, TOther Other) Both<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var (made, madeToo) = (default(TOne)!, default(TOther)!);
        Thrown(() => Parallel.Invoke(() => made = one(), () => madeToo = other()));
        return (made, madeToo);
    }

    private static void Thrown(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
