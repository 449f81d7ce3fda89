namespace TurkicWiki.Rendering.Drawing;

/// <summary>A scale of round numbers that holds every value and zero.</summary>
internal sealed record Scale(double Low, double High, double Step)
{
    private const int Steps = 4;

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(i => Low + i * Step);

    /// <summary>How far a value lies from the low end, from 0 to 1.</summary>
    public double Share(double value) => (value - Low) / (High - Low);

    public static Scale For(IEnumerable<double> values)
    {
        var all = values.Append(0).ToImmutableArray();
        var (low, high) = (all.Min(), all.Max());
        var step = Round(high > low ? (high - low) / Steps : 1);
        return new Scale(Math.Floor(low / step) * step, Math.Max(Math.Ceiling(high / step), low < 0 ? 0 : 1) * step, step);
    }

    // The nearest of 1, 2, 2.5, 5 times a power of ten that is not below.
    private static double Round(double raw)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return new[] { 1, 2, 2.5, 5, 10 }.First(f => f * power >= raw * 0.999) * power;
    }
}
