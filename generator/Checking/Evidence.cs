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
    private readonly List<(Passage Passage, Citation Citation)> cited;

    private Evidence(Site site, List<(Passage Passage, Citation Citation)> cited)
    {
        this.site = site;
        this.cited = cited;
    }

    /// <summary>The evidence of some citations; null where there is none or one leads nowhere, which is an error of its own.</summary>
    public static Evidence? Of(Site site, IEnumerable<Citation> citations)
    {
        var cited = new List<(Passage Passage, Citation Citation)>();
        foreach (var citation in citations)
        {
            if (site.Find(citation.Passage) is not { } passage) return null;
            var same = cited.FindIndex(c => c.Citation.Passage == citation.Passage);
            if (same < 0) cited.Add((passage, citation));
            else cited[same] = (passage, cited[same].Citation with { Sentences = Citation.United([cited[same].Citation, citation]) });
        }
        return cited.Count == 0 ? null : new Evidence(site, cited);
    }

    /// <summary>True if the passages together vouch for a figure.</summary>
    public bool Vouches(string figure)
    {
        foreach (var (passage, citation) in cited)
            if (citation.Sentences.IsEmpty && passage.Figures.Contains(figure)) return true;
        return FigureMatch.Vouches(Figures, figure) || VouchedByTwo(figure);
    }

    // Nearly every figure stands in a passage as it is: what more the passages give is worked out for the others.
    private ImmutableArray<(Passage Passage, ImmutableArray<string> Figures)> Passages =>
        field.IsDefault ? field = [.. cited.Select(c => (c.Passage, FiguresOf(site, c.Passage, c.Citation.Sentences)))] : field;

    private ImmutableArray<string> Figures => field.IsDefault ? field = [.. Passages.SelectMany(p => p.Figures).Distinct()] : field;

    /// <summary>What to report of a figure: nothing if the passages vouch for one of its forms.</summary>
    public Diagnostic? Refute(Rule rule, Location at, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
            if (Vouches(form)) return null;
        var names = string.Join(", ", cited.Select(c => c.Citation));
        return new Diagnostic(rule, at, $"'{forms[0]}' does not stand in {names}", Hint(forms[0]));
    }

    /// <summary>The same for every figure of a text.</summary>
    public IEnumerable<Diagnostic> Refute(Rule rule, PlacedText text) =>
        text.Figures.Where(f => !Vouches(f.Value)).Select(f => Refute(rule, text.At(f), f.Value)).OfType<Diagnostic>();

    private string Hint(string figure)
    {
        if (Spelling.Nearest(figure, Figures) is { } near) return Elsewhere(figure) is { } other ? $"'{near}' stands there; {other}" : $"'{near}' stands there";
        return Elsewhere(figure) ?? Figures.Length switch
        {
            0 => "no figure stands there",
            <= ShownFigures => $"there stand {string.Join(", ", Figures)}",
            _ => $"there stand {string.Join(", ", Figures.Take(ShownFigures))} and others",
        };
    }

    // The nearest passage of a cited source that does have it.
    private string? Elsewhere(string figure)
    {
        var beside = from passage in cited.Select(c => c.Passage)
                     from n in Enumerable.Range(1, passage.Sentences.Length)
                     where FigureMatch.Vouches(passage.Sentences[n - 1].Figures, figure)
                     select $"it stands in {passage.Id}:{n}";
        if (beside.FirstOrDefault() is { } sentence) return sentence;
        var near = from passage in cited.Select(c => c.Passage)
                   from other in site.Whole.Content.Sources.Where(s => s.Id == passage.Id.Source).SelectMany(s => s.Passages)
                   where FigureMatch.Vouches(other.Figures, figure)
                   select (other.Id, Distance: Math.Abs(other.Lines.First - passage.Lines.First));
        return near.OrderBy(n => n.Distance).Select(n => $"it stands in {n.Id}").FirstOrDefault();
    }

    // "16 January" in one passage and "the same year" beside 1994 in another make a day that neither prints.
    private bool VouchedByTwo(string figure) =>
        EdtfDate.Parse(figure) is { IsRange: false, Year: not null } date && figure.Length == 10
        && Passages.Any(day => day.Figures.Contains("XXXX" + figure[4..])
            && Passages.Any(year => year.Passage != day.Passage && FigureMatch.Vouches(year.Figures, figure[..4])));

    // A footnote's figures count as those of the passage that bears its mark, but not of one of its sentences.
    private static ImmutableArray<string> FiguresOf(Site site, Passage passage, ImmutableArray<int> sentences) => sentences.Length > 0
        ? [.. sentences.Where(n => n <= passage.Sentences.Length).SelectMany(n => passage.Sentences[n - 1].Figures)]
        : [.. passage.Notes.Select(n => site.Find(new PassageId(passage.Id.Source, n))).OfType<Passage>().Prepend(passage).SelectMany(p => p.Figures)];
}
