using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Drawing;

/// <summary>
/// Draws where events lie: for each decade a box of ten years, a bar for each year with events. All boxes have one scale, so that their
/// heights can be compared; events without a year have no bar, and are counted in the box's text alone.
/// </summary>
public static class OverviewDrawing
{
    /// <summary>The height of a box, in which the fullest year fills all.</summary>
    private const double Height = 40;

    /// <param name="decades">The events of each decade.</param>
    public static ImmutableArray<ImmutableArray<YearBarView>> Of(ImmutableArray<ImmutableArray<Event>> decades)
    {
        var years = decades.Select(events => events.Select(Chronicle.YearOf).OfType<int>().CountBy(year => year).OrderBy(y => y.Key).ToImmutableArray()).ToImmutableArray();
        var most = years.SelectMany(y => y).Select(y => y.Value).DefaultIfEmpty(1).Max();
        return [.. years.Select(decade => decade.Select(year => Bar(year.Key, year.Value * Height / most)).ToImmutableArray())];
    }

    private static YearBarView Bar(int year, double height) =>
        new(year, year % 10, Coordinate.Text(Height - height), Coordinate.Text(height));
}
