using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Spoils which sentence of a passage is cited.</summary>
internal static class Citing
{
    /// <summary>The citation with another sentence; null where it names none.</summary>
    public static string? OtherSentence(Site site, string citation, Random random)
    {
        if (Citation.Parse(citation, new Location("", 1, 1)) is not { Sentences.IsEmpty: false } cited) return null;
        var others = Enumerable.Range(1, site.Find(cited.Passage)!.Sentences.Length).Except(cited.Sentences).ToList();
        return others.Count == 0 ? null : (cited with { Sentences = [others[random.Next(others.Count)]] }).ToString();
    }
}
