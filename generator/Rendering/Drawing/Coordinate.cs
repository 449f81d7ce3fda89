namespace TurkicWiki.Rendering.Drawing;

/// <summary>Numbers as drawings have them.</summary>
internal static class Coordinate
{
    public static string Text(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
