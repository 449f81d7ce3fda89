using System.Text.RegularExpressions;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that every language has the same interface strings, with the same places to fill, and counts where the others do.</summary>
internal static partial class StringParity
{
    public static IEnumerable<Diagnostic> Check(Site site) => site.Content.Languages
        .SelectMany(l => l.Strings.Keys).Distinct().Order(StringComparer.Ordinal)
        .SelectMany(key => Check(site, key));

    private static IEnumerable<Diagnostic> Check(Site site, string key)
    {
        var siblings = site.Content.Languages.OrderBy(l => l.Code != site.Content.Config.DefaultLanguage)
            .Select(l => new Sibling<Language>(l.Code, l)).ToImmutableArray();
        var presence = Deviations.Of(siblings, l => l.Strings.ContainsKey(key) ? "has" : "lacks");
        var having = siblings.RemoveAll(s => !s.Value.Strings.ContainsKey(key));
        var counts = having.Any(s => s.Value.Strings[key].Count > 1);
        return presence.Select(d => Differs(site, d.From.Value, key, d.From.Value.Strings.ContainsKey(key)
                ? $"the string '{key}' stands here and not in {d.Others}"
                : $"the string '{key}' is missing; {d.OthersHave} it"))
            .Concat(Deviations.Of(having, l => Places(l, key)).Select(d => Differs(
                site, d.From.Value, key, $"'{key}' has {Places(d.From.Value, key)}; in {d.Others} it has {Places(d.Norm, key)}")))
            .Concat(having.Where(s => counts && CannotCount(s.Value, key)).Select(s => Differs(
                site, s.Value, key, $"'{key}' has one form where other languages count")));
    }

    // Whether a string with forms has those that its language counts with is found in reading.
    private static bool CannotCount(Language language, string key) => language.Strings[key].Count == 1 && language.Plurals.Rules.Length > 0;

    private static string Places(Language language, string key)
    {
        var places = language.Strings[key].Values.SelectMany(text => Place().Matches(text)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
        return string.Join(", ", places) is { Length: > 0 } listed ? listed : "nothing to fill in";
    }

    private static Diagnostic Differs(Site site, Language language, string key, string message) =>
        new(Rules.StringsDiffer, PlaceOf(site, language, key), message);

    // The key's own line, or the list that lacks it.
    private static Location PlaceOf(Site site, Language language, string key)
    {
        var lines = site.Content.Files.GetValueOrDefault(language.Path)?.Text.Split('\n') ?? [];
        var list = Array.FindIndex(lines, l => l.StartsWith("strings:", StringComparison.Ordinal));
        var own = list < 0 ? -1 : Array.FindIndex(lines, list, l => l.StartsWith($"  {key}:", StringComparison.Ordinal));
        return own >= 0 ? new Location(language.Path, own + 1, 3, key.Length) : new Location(language.Path, Math.Max(0, list) + 1, 1);
    }

    [GeneratedRegex(@"\{[a-z0-9-]+\}")]
    private static partial Regex Place();
}
