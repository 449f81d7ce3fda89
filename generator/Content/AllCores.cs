using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace TurkicWiki.Content;

/// <summary>Makes something of each of many things on all cores, whichever core is free taking the next.</summary>
public static class AllCores
{
    /// <summary>What is made of each thing, in their order. The first exception is thrown as it is.</summary>
    public static ImmutableArray<TMade> OnAllCores<T, TMade>(this IEnumerable<T> things, Func<T, TMade> make)
    {
        var all = things.ToArray();
        var made = new TMade[all.Length];
        try
        {
            Parallel.For(0, all.Length, i => made[i] = make(all[i]));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }
}
