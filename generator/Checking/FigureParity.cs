using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>The figures of a text in one language, and where the text stands.</summary>
internal sealed record FiguresAt(ImmutableArray<PlacedFigure> Figures, Location At)
{
    public ImmutableArray<string> Parts => FigureMatch.Parts(Figures.Select(f => f.Value));
}

/// <summary>Checks that a text has the same figures in every language.</summary>
internal static class FigureParity
{
    /// <summary>The texts of a wording in its languages, the default one first.</summary>
    public static IEnumerable<Diagnostic> Check(Site site, Wordings wordings) => Check(
        [.. PlacedText.Of(site, wordings).OrderBy(t => t.Language.Code != site.Content.Config.DefaultLanguage).Select(Of)]);

    public static Sibling<FiguresAt> Of(PlacedText text) => new(text.Language.Code, new FiguresAt(
        [.. text.Figures.Select(f => new PlacedFigure(f.Value, text.At(f)))], text.Place(0, 0)));

    public static IEnumerable<Diagnostic> Check(ImmutableArray<Sibling<FiguresAt>> siblings) =>
        Deviations.Of(siblings, f => string.Join('\n', f.Parts)).Select(Differs);

    private static Diagnostic Differs(Deviation<FiguresAt> deviation)
    {
        var (mine, theirs) = (deviation.From.Value.Parts, deviation.Norm.Parts);
        var (extra, missing) = (Without(mine, theirs), Without(theirs, mine));
        var place = deviation.From.Value.Figures.FirstOrDefault(f => FigureMatch.Parts([f.Value]).Any(extra.Contains))?.At ?? deviation.From.Value.At;
        return new Diagnostic(Rules.FiguresDiffer, place, (extra.IsEmpty, missing.IsEmpty) switch
        {
            (true, _) => $"{Listed(missing)} is missing here; {deviation.Others} have it",
            (_, true) => $"{Listed(extra)} stands here; {deviation.Others} do not have it",
            _ => $"{Listed(extra)} stands here; {deviation.Others} have {Listed(missing)}",
        });
    }

    // What is left of one multiset when another is taken away.
    private static ImmutableArray<string> Without(ImmutableArray<string> all, ImmutableArray<string> taken) =>
        taken.Aggregate(all, (left, part) => left.Remove(part));

    private static string Listed(ImmutableArray<string> parts) => string.Join(", ", parts.Select(p => $"'{p}'"));
}
