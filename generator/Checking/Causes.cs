using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Checking;

/// <summary>Reports one cause once: a name that many places use and that does not exist, a language that everything lacks, a file that is gone.</summary>
internal static class Causes
{
    private const int Apart = 3;
    private const int ApartInAll = 20;
    private const int NamesApart = 8;
    private const int Named = 3;

    // Rules whose message names its cause: the same message is the same cause.
    private static readonly ImmutableHashSet<Rule> OfNames =
    [
        Rules.NoSubject, Rules.NoAnchor, Rules.NoDataset, Rules.NoEvent, Rules.NoSource, Rules.NoPassage, Rules.UnknownWord, Rules.UnknownLanguage,
        Rules.UnknownName, Rules.UnknownString,
    ];

    // Many texts that lack a language are the language's: it was added a moment ago. Many strings that a file lacks are the file's.
    private static readonly ImmutableHashSet<Rule> OfLanguages = [Rules.MissingPage, Rules.MissingWording, Rules.StringsDiffer];

    // Where names are defined that are defined in no folder of their own.
    private static readonly ImmutableDictionary<Rule, string> Homes = ImmutableDictionary.CreateRange<Rule, string>(
    [
        new(Rules.NoSubject, EntryReader.Path), new(Rules.NoDataset, "content/datasets"), new(Rules.NoEvent, "content/events"), new(Rules.NoSource, "seeds"),
    ]);

    // While a file, a subject or a passage is missing, a name may be taken for another's and a unit for none: what these rules would say is no news.
    private static readonly ImmutableHashSet<Rule> Unsettling =
    [
        Rules.BadYaml, Rules.MissingFile, Rules.MissingPage, Rules.MissingKey, Rules.NoSubject, Rules.NoSource, Rules.NoPassage,
    ];

    private static readonly ImmutableHashSet<Rule> Unsettled = [Rules.NamesDiffer, Rules.UnitsDiffer, Rules.NotMentioned];

    /// <summary>The same diagnostics; what more than a few places share stands at the first of them, which counts the others.</summary>
    /// <param name="found">Sorted.</param>
    /// <param name="files">The paths of the wiki's files; null where they define nothing that is named.</param>
    public static IEnumerable<Diagnostic> Once(IEnumerable<Diagnostic> found, IEnumerable<string>? files = null)
    {
        var all = found.ToImmutableArray();
        if (all.IsEmpty) return all;
        var gone = Homes.Where(h => files?.Any(f => f.StartsWith(h.Value, StringComparison.Ordinal)) is false).ToImmutableDictionary();
        if (all.Any(d => Unsettling.Contains(d.Rule))) all = all.RemoveAll(d => Unsettled.Contains(d.Rule));
        // A block of a dataset that does not exist is not what the other languages have, either.
        var noDatasets = all.Where(d => d.Rule == Rules.NoDataset).Select(NameOf).ToImmutableHashSet();
        all = all.RemoveAll(d => d.Rule == Rules.BlocksDiffer && noDatasets.Any(name => d.Message.Contains($" {name[1..]}", StringComparison.Ordinal)));
        // Entries that take their dates from events are no longer told apart without these.
        if (all.Any(d => d.Rule == Rules.NoEvent)) all = all.RemoveAll(d => d.Rule == Rules.Overlap);
        return all.GroupBy(d => d.Rule).SelectMany(same => AreOfOneCause([.. same], gone) ? [Lost([.. same], gone)] : same.GroupBy(CauseOf).SelectMany(Joined));
    }

    private static string CauseOf(Diagnostic found) =>
        found.Rule == Rules.StringsDiffer ? found.At.File
        : found.Rule == Rules.MissingKey ? found.At.ToString()
        : OfLanguages.Contains(found.Rule) ? string.Join('\'', found.Message.Split('\'')[^2..])
        : OfNames.Contains(found.Rule) && found.Fix is null ? found.Message
        : found.ToString();

    private static IEnumerable<Diagnostic> Joined(IEnumerable<Diagnostic> causes)
    {
        var same = causes.ToImmutableArray();
        if (same.Length <= (OfLanguages.Contains(same[0].Rule) ? ApartInAll : Apart)) return same;
        return [same.Select(d => d.At).Distinct().Count() == 1 ? AtOnePlace(same) : InManyPlaces(same)];
    }

    private static Diagnostic InManyPlaces(ImmutableArray<Diagnostic> same) =>
        WithHint(same[0], $"the same in {same.Length - 1} more places: {Few(same.Skip(1).Select(d => d.At.ToString()))}");

    private static Diagnostic AtOnePlace(ImmutableArray<Diagnostic> same) =>
        WithHint(same[0], $"the same of {same.Length - 1} more: {Few(same.Skip(1).Select(NameOf))}");

    // So many names that so many files use were not all misspelt: what defined them went.
    private static bool AreOfOneCause(ImmutableArray<Diagnostic> ofRule, ImmutableDictionary<Rule, string> gone) => OfNames.Contains(ofRule[0].Rule)
        && ofRule.All(d => d.Fix is null)
        && ofRule.Select(d => d.Message).Distinct().Count() > NamesApart
        && (ofRule.Select(d => d.At.File).Distinct().Count() > ApartInAll || (gone.ContainsKey(ofRule[0].Rule) && ofRule[0].Rule != Rules.NoSubject));

    private static Diagnostic Lost(ImmutableArray<Diagnostic> ofRule, ImmutableDictionary<Rule, string> gone)
    {
        var names = ofRule.Select(NameOf).Distinct().ToImmutableArray();
        var cause = gone.GetValueOrDefault(ofRule[0].Rule) is { } home
            ? $"there is no {home}, which defines such names"
            : "a file or a folder that defined them is gone, was emptied or was cut short";
        return ofRule[0] with
        {
            Hint = $"the same of {names.Length - 1} more names in {ofRule.Length - 1} more places: {Few(names.Skip(1))}; {cause}",
        };
    }

    private static Diagnostic WithHint(Diagnostic found, string others) => found with { Hint = found.Hint is { } hint ? $"{hint}; {others}" : others };

    private static string Few(IEnumerable<string> names) =>
        names.Take(Named + 1).ToImmutableArray() is { Length: > Named } many ? $"{string.Join(", ", many[..Named])} and on" : string.Join(", ", names);

    // What a message names first.
    private static string NameOf(Diagnostic found) => found.Message.Split('\'') is [_, var name, ..] ? $"'{name}'" : found.Message;
}
