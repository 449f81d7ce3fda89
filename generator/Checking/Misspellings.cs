using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Checks that prose has none of the misspellings that its language's file lists, except within quotation marks.</summary>
internal static class Misspellings
{
    private static readonly ConditionalWeakTable<Language, Regex> Patterns = [];

    public static IEnumerable<Diagnostic> Check(Site site)
    {
        var listed = site.Languages.Where(l => !l.Misspellings.IsEmpty).ToImmutableDictionary(l => l.Code, l => Patterns.GetValue(l, Pattern));
        return listed.IsEmpty ? [] : Prose.Of(site).Where(p => listed.ContainsKey(p.Language.Code)).SelectMany(p => Check(p, listed[p.Language.Code]));
    }

    private static IEnumerable<Diagnostic> Check(PlacedText prose, Regex listed) => listed.Matches(prose.Text)
        .Where(m => !IsQuoted(prose, m.Index))
        .Select(m => (Wrong: m.Value, At: prose.Place(m.Index, m.Length), Right: prose.Language.Misspellings[m.Value]))
        .Select(m => new Diagnostic(Rules.Misspelling, m.At, $"'{m.Wrong}' is a misspelling", $"write '{m.Right}'") { Fix = new Fix(m.At, m.Wrong, m.Right) });

    private static Regex Pattern(Language language) => new(
        $@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', language.Misspellings.Keys.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);

    // A source's own misprint may be quoted.
    private static bool IsQuoted(PlacedText prose, int at)
    {
        if (prose.Language.Typography.Quotes is not [var open, var close, ..]) return false;
        var before = prose.Text.AsSpan(0, at);
        return before.LastIndexOf(open, StringComparison.Ordinal) > before.LastIndexOf(close, StringComparison.Ordinal);
    }
}
