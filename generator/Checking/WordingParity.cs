using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that labels, gists, remarks and notes have the same figures in every language. A missing one is found in reading.</summary>
internal static class WordingParity
{
    public static IEnumerable<Diagnostic> Check(Site site) => AllWordings.Of(site).SelectMany(w => FigureParity.Check(site, w));
}
