using System.Text.RegularExpressions;
using TurkicWiki.Content.Sources;

namespace TurkicWiki.Seeds;

/// <summary>Divides a passage that has many figures into its sentences, so that a citation can say which of them vouch.</summary>
public static partial class PassageSentences
{
    private const int ManyFigures = 8;
    private const int IncipitWords = 3;
    private const int LongestAbbreviation = 3;

    /// <summary>The sentences with the figures that begin in them; none where the passage has few figures, or is one sentence.</summary>
    internal static ImmutableArray<Sentence> Of(string text, ImmutableArray<(int Start, string Value)> figures)
    {
        if (PassageFigures.Values(figures).Length < ManyFigures) return [];
        ImmutableArray<int> starts = [0, .. Starts(text)];
        return starts.Length == 1 ? [] :
        [
            .. starts.Zip(starts.Skip(1).Append(text.Length), (start, end) => new Sentence(
                PassageText.FirstWords(text[start..end], IncipitWords),
                PassageFigures.Values(figures.Where(f => start <= f.Start && f.Start < end)))),
        ];
    }

    /// <summary>Where each sentence but the first begins.</summary>
    public static IEnumerable<int> Starts(string text) => End().Matches(text)
        .Where(end => end.Groups["stop"].Value != "." || !IsAbbreviation(end.Groups["word"].Value))
        .Select(end => end.Index + end.Length);

    // "N. Nazarbayev", "Mr. Demirel", "г. Алматы"; but "the EU. In 2008" is an end.
    private static bool IsAbbreviation(string word) =>
        word.Length == 1 || (0 < word.Length && word.Length <= LongestAbbreviation && char.IsLower(word[^1]) && (char.IsUpper(word[0]) || word.Length < LongestAbbreviation));

    // What closes a quotation and the mark of a footnote still belong to it. A PDF may lose the space: "countries.The cooperation".
    [GeneratedRegex(@"(?<word>[\p{L}\p{M}]*)(?<stop>[.!?…]+[\p{Pf}\p{Pe}""]*)(?:<sup>[^<]*</sup>)*(?:\s+(?=[\p{Lu}\p{N}\p{Pi}\p{Ps}""])|(?=\p{Lu}\p{Ll}))")]
    private static partial Regex End();
}
