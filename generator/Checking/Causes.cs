using TurkicWiki.Diagnostics;

namespace TurkicWiki.Checking;

/// <summary>Reports one cause once: a name that many places use and that does not exist, a language that everything lacks.</summary>
internal static class Causes
{
    private const int Apart = 3;
    private const int ApartInLanguages = 20;
    private const int Named = 3;

    // Rules whose message names its cause: the same message is the same cause.
    private static readonly ImmutableHashSet<Rule> OfNames =
    [
        Rules.NoSubject, Rules.NoAnchor, Rules.NoDataset, Rules.NoEvent, Rules.NoSource, Rules.NoPassage, Rules.UnknownWord, Rules.UnknownLanguage,
    ];

    // Many texts that lack a language are the language's: it was added a moment ago.
    private static readonly ImmutableHashSet<Rule> OfLanguages = [Rules.MissingPage, Rules.MissingWording];

    /// <summary>The same diagnostics; what more than a few places share stands at the first of them, which counts the others.</summary>
    /// <param name="found">Sorted.</param>
    public static IEnumerable<Diagnostic> Once(IEnumerable<Diagnostic> found) => found
        .GroupBy(d => (d.Rule, CauseOf(d)))
        .SelectMany(same => same.Count() <= (OfLanguages.Contains(same.Key.Rule) ? ApartInLanguages : Apart) ? same.ToImmutableArray() : [Joined([.. same])]);

    private static string CauseOf(Diagnostic found) =>
        OfLanguages.Contains(found.Rule) ? string.Join('\'', found.Message.Split('\'')[^2..])
        : OfNames.Contains(found.Rule) && found.Fix is null ? found.Message
        : found.ToString();

    private static Diagnostic Joined(ImmutableArray<Diagnostic> same)
    {
        var others = $"the same in {same.Length - 1} more places: {string.Join(", ", same.Skip(1).Take(Named).Select(d => d.At))}{(same.Length - 1 > Named ? " and on" : "")}";
        return same[0] with { Hint = same[0].Hint is { } hint ? $"{hint}; {others}" : others };
    }
}
