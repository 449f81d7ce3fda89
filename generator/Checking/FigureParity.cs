using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>The figures of a text in one language; where each stands and where the text does is worked out only to report it.</summary>
/// <param name="Units">What each of them counts; null where no unit follows.</param>
internal sealed record TextFigures(ImmutableArray<string> Values, ImmutableArray<string?> Units, Func<int, Location> PlaceOf, Func<Location> Place)
{
    public TextFigures(ImmutableArray<PlacedFigure> figures, Location at)
        : this([.. figures.Select(f => f.Value)], [.. figures.Select(f => f.Unit)], n => figures[n].At, () => at)
    {
    }

    public ImmutableArray<string> Parts => FigureMatch.Parts(Values);
}

/// <summary>Checks that a text has the same figures in every language.</summary>
internal static class FigureParity
{
    /// <summary>The texts of a wording in its languages, the default one first.</summary>
    public static IEnumerable<Diagnostic> Check(Site site, Wordings wordings)
    {
        foreach (var wording in wordings.ByLanguage)
            if (FigureReader.MayHold(wording.Value.Text))
                return Check(site, PlacedText.Of(site, wordings).OrderBy(t => t.Language.Code != site.Content.Config.DefaultLanguage));
        return [];
    }

    /// <param name="texts">One text in its languages, the default one first.</param>
    public static IEnumerable<Diagnostic> Check(Site site, IEnumerable<PlacedText> texts) => Check(site, [.. texts.Select(Of)]);

    private static Sibling<TextFigures> Of(PlacedText text)
    {
        var figures = text.Figures;
        return new Sibling<TextFigures>(text.Language.Code, new TextFigures(
            [.. figures.Select(f => f.Value)],
            [.. figures.Select(f => FigureUnit.After(text.Text, f.Start + f.Length, text.Language.Figures))],
            n => text.At(figures[n]),
            () => text.Place(0, 0)));
    }

    public static IEnumerable<Diagnostic> Check(Site site, ImmutableArray<Sibling<TextFigures>> siblings)
    {
        var differing = Deviations.Of(siblings, f => string.Join('\n', f.Parts));
        return differing.IsEmpty ? UnitParity.Check(site, siblings) : differing.Select(Differs);
    }

    private static Diagnostic Differs(Deviation<TextFigures> deviation)
    {
        var (mine, theirs) = (deviation.From.Value.Parts, deviation.Norm.Parts);
        var (extra, missing) = (Without(mine, theirs), Without(theirs, mine));
        var own = deviation.From.Value;
        var odd = own.Values.ToList().FindIndex(value => FigureMatch.Parts([value]).Any(extra.Contains));
        return new Diagnostic(Rules.FiguresDiffer, odd < 0 ? own.Place() : own.PlaceOf(odd), (extra.IsEmpty, missing.IsEmpty) switch
        {
            (true, _) => $"this lacks {Listed(missing)}, which {deviation.OthersHave}",
            (_, true) => $"{Listed(extra)} stands here and not in {deviation.Others}",
            _ => $"{Listed(extra)} stands here where {deviation.OthersHave} {Listed(missing)}",
        });
    }

    // What is left of one multiset when another is taken away.
    private static ImmutableArray<string> Without(ImmutableArray<string> all, ImmutableArray<string> taken) =>
        taken.Aggregate(all, (left, part) => left.Remove(part));

    private static string Listed(ImmutableArray<string> parts) => string.Join(", ", parts.Select(p => $"'{p}'"));
}
