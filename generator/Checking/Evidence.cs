using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>The passages that a statement cites, and what figures stand in them.</summary>
internal sealed class Evidence
{
    private const int ShownFigures = 8;

    private readonly Site site;
    private readonly ImmutableArray<(Passage Passage, ImmutableArray<string> Figures)> passages;
    private readonly ImmutableArray<string> figures;

    private Evidence(Site site, ImmutableArray<Passage> cited)
    {
        this.site = site;
        passages = [.. cited.Select(p => (p, FiguresOf(site, p)))];
        figures = [.. passages.SelectMany(p => p.Figures).Distinct()];
    }

    /// <summary>The evidence of some citations; null where there is none or one leads nowhere, which is an error of its own.</summary>
    public static Evidence? Of(Site site, IEnumerable<Citation> citations)
    {
        var cited = citations.Select(c => c.Passage).Distinct().Select(site.Find).ToImmutableArray();
        return cited.IsEmpty || cited.Contains(null) ? null : new Evidence(site, [.. cited.OfType<Passage>()]);
    }

    /// <summary>True if the passages together vouch for a figure.</summary>
    public bool Vouches(string figure) => FigureMatch.Vouches(figures, figure) || VouchedByTwo(figure);

    /// <summary>What to report of a figure: nothing if the passages vouch for one of its forms.</summary>
    public Diagnostic? Refute(Rule rule, Location at, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
            if (Vouches(form)) return null;
        var names = string.Join(", ", passages.Select(p => p.Passage.Id));
        return new Diagnostic(rule, at, $"'{forms[0]}' does not stand in {names}", Hint(forms[0]));
    }

    /// <summary>The same for every figure of a text.</summary>
    public IEnumerable<Diagnostic> Refute(Rule rule, PlacedText text) =>
        text.Figures.Where(f => !Vouches(f.Value)).Select(f => Refute(rule, text.At(f), f.Value)).OfType<Diagnostic>();

    private string Hint(string figure)
    {
        if (Spelling.Nearest(figure, figures) is { } near) return Elsewhere(figure) is { } other ? $"'{near}' stands there; {other}" : $"'{near}' stands there";
        return Elsewhere(figure) ?? figures.Length switch
        {
            0 => "no figure stands there",
            <= ShownFigures => $"there stand {string.Join(", ", figures)}",
            _ => $"there stand {string.Join(", ", figures.Take(ShownFigures))} and others",
        };
    }

    // The nearest passage of a cited source that does have it.
    private string? Elsewhere(string figure)
    {
        var near = from cited in passages
                   from other in site.Whole.Content.Sources.Where(s => s.Id == cited.Passage.Id.Source).SelectMany(s => s.Passages)
                   where FigureMatch.Vouches(other.Figures, figure)
                   select (other.Id, Distance: Math.Abs(other.Lines.First - cited.Passage.Lines.First));
        return near.OrderBy(n => n.Distance).Select(n => $"it stands in {n.Id}").FirstOrDefault();
    }

    // "16 January" in one passage and "the same year" beside 1994 in another make a day that neither prints.
    private bool VouchedByTwo(string figure) =>
        EdtfDate.Parse(figure) is { IsRange: false, Year: not null } date && figure.Length == 10
        && passages.Any(day => day.Figures.Contains("XXXX" + figure[4..])
            && passages.Any(year => year.Passage != day.Passage && FigureMatch.Vouches(year.Figures, figure[..4])));

    // A footnote's figures count as those of the passage that bears its mark.
    private static ImmutableArray<string> FiguresOf(Site site, Passage passage) =>
        [.. passage.Notes.Select(n => site.Find(new PassageId(passage.Id.Source, n))).OfType<Passage>().Prepend(passage).SelectMany(p => p.Figures)];
}
