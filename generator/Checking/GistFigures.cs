using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>
/// Checks that the figures of a gist stand in its passage, and those of remarks there, in the passages that the remarks cite, or among
/// those that the editors give of their own.
/// </summary>
internal static class GistFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) => Gists(site)
        .Concat(site.Content.Sources.SelectMany(s => s.Passages).Where(p => p.Remarks is not null).SelectMany(p => Remarks(site, p)));

    private static IEnumerable<Diagnostic> Gists(Site site) =>
        from passage in site.Content.Sources.SelectMany(s => s.Passages)
        where passage.Gist is not null
        let evidence = Evidence.Of(site, [new Citation(passage.Id, passage.At)])
        where evidence is not null
        from text in PlacedText.Of(site, passage.Gist)
        from diagnostic in evidence.Refute(Rules.GistFigure, text)
        select diagnostic;

    private static IEnumerable<Diagnostic> Remarks(Site site, Passage passage)
    {
        if (Evidence.Of(site, [new Citation(passage.Id, passage.At), .. passage.RemarkCitations]) is not { } evidence) return [];
        var texts = PlacedText.Of(site, passage.Remarks).ToImmutableArray();
        var uncited = passage.UncitedFigures.Select(f => f.Text).ToImmutableHashSet();
        var refuted = from text in texts
                      from figure in text.Figures
                      where !uncited.Contains(figure.Value)
                      let diagnostic = evidence.Refute(Rules.RemarkFigure, text.At(figure), figure.Value)
                      where diagnostic is not null
                      select diagnostic;
        // A figure that no language has any more vouches for the next slip.
        var idle = passage.UncitedFigures
            .Where(f => texts.Any(t => t.Figures.All(figure => figure.Value != f.Text)))
            .Select(f => new Diagnostic(Rules.RemarkFigure, f.At, $"the remarks do not have the uncited '{f.Text}' in every language", "correct the figure or remove it"));
        return refuted.Concat(idle);
    }
}
