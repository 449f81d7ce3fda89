using System.Globalization;
using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Spoils what all languages share: dates, cells, citations and slugs of facts, events, entries and tables.</summary>
internal sealed partial class SharedLines(Site site, Units units, Random random)
{
    public IEnumerable<Mutant> All() => site.Content.Files.Values.Where(IsShared).SelectMany(Of);

    private static bool IsShared(SourceFile file) => file.Path.EndsWith("facts.yaml", StringComparison.Ordinal)
        || file.Path.StartsWith("content/events/", StringComparison.Ordinal)
        || file.Path.StartsWith("content/datasets/", StringComparison.Ordinal)
        || file.Path is "content/entries.yaml";

    private IEnumerable<Mutant> Of(SourceFile file)
    {
        var kind = file.Path.EndsWith("facts.yaml", StringComparison.Ordinal) ? "fact"
            : file.Path.StartsWith("content/events/", StringComparison.Ordinal) ? "event"
            : file.Path.StartsWith("content/datasets/", StringComparison.Ordinal) ? "row"
            : "entry";
        foreach (Match date in Quoted().Matches(file.Text))
            foreach (var (change, spoilt) in Spoilt(date.Value, kind == "row"))
                yield return Made(file, kind, change, date, spoilt);
        foreach (Match citation in Citation().Matches(file.Text))
        {
            var own = citation.Value.Split('#')[0];
            yield return Made(file, kind, "citation of the same source", citation, Passage(p => p.Source == own && p.ToString() != citation.Value.Split(':')[0]));
            yield return Made(file, kind, "citation of another source", citation, Passage(p => p.Source != own));
            if (Citing.OtherSentence(site, citation.Value, random) is { } other) yield return Made(file, kind, "sentence of a citation", citation, other);
        }
        foreach (Match slug in Slug().Matches(file.Text))
            if (site.Find(slug.Value) is { } subject)
                yield return Made(file, kind, "subject", slug, site.Subjects.Values.Where(s => s.Kind == subject.Kind && s.Slug != slug.Value).ElementAt(random.Next(Count(subject))).Slug) with
                {
                    // An entry that bears another's slug is missing wherever its own is named.
                    IsFarReaching = file.Text.AsSpan(0, slug.Index).EndsWith("slug: "),
                };
    }

    private int Count(Subject subject) => site.Subjects.Values.Count(s => s.Kind == subject.Kind) - 1;

    private string Passage(Func<PassageId, bool> fits)
    {
        var all = site.Passages.Keys.Where(fits).Order().ToList();
        return all[random.Next(all.Count)].ToString();
    }

    private IEnumerable<(string Change, string Spoilt)> Spoilt(string value, bool isCell)
    {
        if (EdtfDate.Parse(value) is not { Year: not null } date || date.IsRange || value.Contains('X'))
        {
            if (isCell && decimal.TryParse(value, CultureInfo.InvariantCulture, out _)) yield return ("digit", Digit(value));
            yield break;
        }
        var year = int.Parse(value[..4], CultureInfo.InvariantCulture);
        yield return ("year", (random.Next(2) == 0 ? year + random.Next(1, 10) : year - random.Next(1, 10)) + value[4..]);
        if (value.Length >= 7) yield return ("month", value[..5] + Other(value[5..7], 12) + value[7..]);
        if (value.Length == 10) yield return ("day", value[..8] + Other(value[8..], 28));
    }

    private string Other(string old, int most)
    {
        var now = ((int.Parse(old, CultureInfo.InvariantCulture) - 1 + random.Next(1, most)) % most) + 1;
        return (now.ToString("00", CultureInfo.InvariantCulture) == old ? now % most + 1 : now).ToString("00", CultureInfo.InvariantCulture);
    }

    private string Digit(string value)
    {
        var places = value.Select((c, i) => (c, i)).Where(d => char.IsAsciiDigit(d.c)).ToList();
        var (old, at) = places[random.Next(places.Count)];
        return value[..at] + (char)('1' + ((old - '1' + 10 + random.Next(1, 9)) % 9)) + value[(at + 1)..];
    }

    private Mutant Made(SourceFile file, string kind, string change, Match old, string now) => new(
        kind, change, Mutant.Facts, units.Of(file.Path, file.Text.AsSpan(0, old.Index).Count('\n') + 1), [new Edit(file.Path, old.Index, old.Length, now)]);

    // Numbers and dates stand in quotation marks, in facts and tables alike.
    [GeneratedRegex("(?<=\")(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|-?[0-9]+(?:\\.[0-9]+)?)(?=\")")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b[a-z0-9-]+#p[0-9]+(?::[0-9+-]+)?(?![0-9])")]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<=\b(?:subject|state|of|into|by|party|place): |[\[ ""])[a-z][a-z0-9-]*(?=[,\]"" }]|$)", RegexOptions.Multiline)]
    private static partial Regex Slug();
}
