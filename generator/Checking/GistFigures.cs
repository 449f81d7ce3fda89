using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that the figures of a gist stand in its passage. Remarks are free: they say what is wrong with the print.</summary>
internal static class GistFigures
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        from passage in site.Content.Sources.SelectMany(s => s.Passages)
        where passage.Gist is not null
        let evidence = Evidence.Of(site, [new Citation(passage.Id, passage.At)])
        where evidence is not null
        from text in PlacedText.Of(site, passage.Gist)
        from diagnostic in evidence.Refute(Rules.GistFigure, text)
        select diagnostic;
}
