using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>
/// Checks that what states figures says which sentences of a passage of many figures it cites: the whole passage would vouch for any
/// of them.
/// </summary>
internal static class Narrowing
{
    /// <param name="figures">All that the statement states, asked for only where it cites such a passage.</param>
    public static IEnumerable<Diagnostic> Check(Site site, IEnumerable<Citation> citations, Func<IEnumerable<string>> figures)
    {
        var wide = citations.Where(c => c.Sentences.IsEmpty && site.Find(c.Passage) is { Sentences.IsEmpty: false }).ToImmutableArray();
        if (wide.IsEmpty) return [];
        var stated = figures().SelectMany(Parts).Distinct().ToImmutableArray();
        return stated.IsEmpty ? [] : wide.Select(c => Unnamed(c, site.Find(c.Passage)!, stated));
    }

    private static Diagnostic Unnamed(Citation citation, Passage passage, ImmutableArray<string> stated)
    {
        var holders = stated.Select(figure => (Figure: figure, In: HoldersOf(figure, passage))).Where(h => h.In.Length > 0).ToImmutableArray();
        ImmutableArray<int> needed = [.. holders.Where(h => h.In.Length == 1).Select(h => h.In[0]).Distinct().Order()];
        var open = holders.Where(h => !h.In.Any(needed.Contains)).ToImmutableArray();
        var named = citation with { Sentences = needed };
        var message = $"{passage.Id} has many figures: name the sentences that say this";
        if (needed.IsEmpty || !open.IsEmpty)
            return new Diagnostic(Rules.SentencesNotNamed, citation.At, message, open.IsEmpty
                ? $"such as '{passage.Id}:1'; none of the figures stands there"
                : string.Join("; ", open.Select(h => $"'{h.Figure}' stands in {passage.Id}:{string.Join(" and :", h.In)}")));
        return new Diagnostic(Rules.SentencesNotNamed, citation.At, message, $"write '{named}'") { Fix = citation.Replaced(named) };
    }

    // The figure itself, or else a finer date.
    private static ImmutableArray<int> HoldersOf(string figure, Passage passage)
    {
        var numbers = Enumerable.Range(1, passage.Sentences.Length);
        ImmutableArray<int> exact = [.. numbers.Where(n => passage.Sentences[n - 1].Figures.Contains(figure))];
        return exact.IsEmpty ? [.. numbers.Where(n => FigureMatch.Vouches(passage.Sentences[n - 1].Figures, figure))] : exact;
    }

    // The ends of a range may stand in two sentences.
    private static IEnumerable<string> Parts(string figure) => EdtfDate.Parse(figure) is { IsRange: true } range
        ? new[] { range.From, range.To }.OfType<EdtfDate>().Select(d => d.Text)
        : [figure];
}
