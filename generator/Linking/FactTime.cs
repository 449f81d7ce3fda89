using TurkicWiki.Content.Facts;
using TurkicWiki.Figures;

namespace TurkicWiki.Linking;

/// <summary>Compares two entries of one field and key: do they hold at one time, and do they say the same.</summary>
public static class FactTime
{
    /// <summary>True if they say different things of one time; a single field has but one time.</summary>
    public static bool Disagree(Fact a, Fact b) => !ReferenceEquals(a, b) && Meet(a, b) && !SayTheSame(a, b);

    /// <summary>True if one entry could stand for both.</summary>
    public static bool Repeat(Fact a, Fact b) => !ReferenceEquals(a, b) && Meet(a, b) && SayTheSame(a, b);

    // An entry that leaves a date open does not contradict one that gives it.
    private static bool SayTheSame(Fact a, Fact b) => SameValue(a.Value, b.Value) && Agree(a.From, b.From) && Agree(a.To, b.To);

    private static bool Agree(EdtfDate? a, EdtfDate? b) => a is null || b is null || a == b;

    private static bool SameValue(FactValue a, FactValue b) => (a, b) switch
    {
        (FactValue.Text x, FactValue.Text y) =>
            x.Value.ByLanguage.Select(w => (w.Key, w.Value.Text)).SequenceEqual(y.Value.ByLanguage.Select(w => (w.Key, w.Value.Text))),
        (FactValue.Words x, FactValue.Words y) => x.List == y.List && x.Keys.Order().SequenceEqual(y.Keys.Order()),
        _ => a == b,
    };

    // The time of each is its years, the last one aside: an office that ends in the year in which the next begins does not overlap it.
    private static bool Meet(Fact a, Fact b) => a.Key.Length == 0 || (Begin(a) < End(b) && Begin(b) < End(a));

    private static long Begin(Fact fact) => fact switch
    {
        { From: { } from } => from.Year ?? long.MinValue,
        { To: null } when fact.Attested.Min(d => d.Year) is { } attested => attested,
        _ => long.MinValue,
    };

    private static long End(Fact fact) => fact switch
    {
        { To: { } to } => Math.Max((to.To ?? to).Year ?? long.MaxValue, fact.From?.Year + 1 ?? long.MinValue),
        { From: null } when fact.Attested.Max(d => d.Year) is { } attested => attested + 1,
        _ => long.MaxValue,
    };
}
