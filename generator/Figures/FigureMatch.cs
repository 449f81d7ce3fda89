namespace TurkicWiki.Figures;

/// <summary>Compares figures: does a passage vouch for one, and do two languages say the same.</summary>
public static class FigureMatch
{
    /// <summary>
    /// True if a passage with these figures vouches for <paramref name="figure"/>: it has the same, or a finer date that lies
    /// within. Nothing is rounded.
    /// </summary>
    public static bool Vouches(IEnumerable<string> passageFigures, string figure)
    {
        var all = passageFigures as ICollection<string> ?? [.. passageFigures];
        if (all.Contains(figure)) return true;
        if (EdtfDate.Parse(figure) is not { } date) return false;
        if (date.IsRange) return (date.From is not { } from || Vouches(all, from.Text)) && (date.To is not { } to || Vouches(all, to.Text));
        return all.SelectMany(Singles).Any(date.Covers);
    }

    /// <summary>
    /// What translations must share, sorted: the parts of dates, and numbers. Month and year of a full date count once, however often
    /// they stand, for <c>16 and 17 December</c> repeats in one language what it leaves out in another.
    /// </summary>
    public static ImmutableArray<string> Parts(IEnumerable<string> figures)
    {
        var parts = new List<string>();
        var shared = new HashSet<string>();
        foreach (var figure in figures)
        {
            if (Singles(figure) is { Count: > 0 } dates) dates.ForEach(d => Add(d.Text, parts, shared));
            else parts.Add(figure);
        }
        parts.AddRange(shared.Where(p => !parts.Contains(p)).ToList());
        return [.. parts.Order(StringComparer.Ordinal)];
    }

    /// <summary>A range with its two ends, any other figure alone: all that a passage states by it.</summary>
    public static IEnumerable<string> WithEnds(string figure) =>
        EdtfDate.Parse(figure) is { IsRange: true, From: { } from, To: { } to } ? [figure, from.Text, to.Text] : [figure];

    private static void Add(string date, List<string> parts, HashSet<string> shared)
    {
        var pieces = date.Split('-');
        if (pieces.Length == 1) parts.Add(date);
        else if (pieces[0] != "XXXX") shared.Add(pieces[0]);
        if (pieces.Length > 1) shared.Add("month " + pieces[1]);
        if (pieces.Length > 2) parts.Add(pieces[2].TrimStart('0'));
    }

    // The dates of a figure: a range's ends, or itself; none if it is a number.
    private static List<EdtfDate> Singles(string figure) => EdtfDate.Parse(figure) is not { } date
        ? []
        : [.. new[] { date.From, date.To }.OfType<EdtfDate>().Distinct()];
}
