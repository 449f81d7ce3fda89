using TurkicWiki.Content.Facts;
using TurkicWiki.Figures;

namespace TurkicWiki.Linking;

/// <summary>Where events stand: all on one page, or on a page for each decade where there are too many for one.</summary>
public static class Chronicle
{
    public const string Path = "/timeline/";

    /// <summary>The most events that one page bears on a slow line.</summary>
    public const int Limit = 500;

    /// <summary>What a decade of no date is called.</summary>
    public const string Undated = "undated";

    public static bool IsSplit(Site site) => site.Events.Length > Limit;

    /// <summary>The address of an event without the language.</summary>
    public static string Address(Site site, Event e) => $"{PageOf(site, DecadeOf(e))}#{e.Id}";

    /// <summary>The page with the events of a decade.</summary>
    public static string PageOf(Site site, EdtfDate? decade) =>
        IsSplit(site) ? $"{Path}{decade?.Text.ToLowerInvariant() ?? Undated}/" : Path;

    /// <summary>The decade of an event, as <c>199X</c>; a century is no decade, and stands by itself; null for an event of no date.</summary>
    public static EdtfDate? DecadeOf(Event e) => e.Preferred.Date switch
    {
        { Text: [_, _, 'X', 'X'] } century when century.Text[0] != 'X' => century,
        { Year: { } year } => new EdtfDate($"{year / 10:000}X"),
        _ => null,
    };

    /// <summary>The year in which an event began; null where its date names a decade or a century at most.</summary>
    public static int? YearOf(Event e) => e.Preferred.Date is { From.Text: [>= '0' and <= '9', _, _, not 'X', ..] } date ? date.Year : null;
}
