using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Spoils words: units after figures, and names.</summary>
internal sealed class Words(Site site)
{
    // What a figure counts, and what a slip makes of it.
    private static readonly ImmutableDictionary<string, (string Unit, string Slip)[]> UnitWords = new Dictionary<string, (string, string)[]>
    {
        ["en"] = [("%", ""), ("per cent", "per mille"), ("dollars", "euros"), ("tonnes", "barrels"), ("tenge", "roubles"), ("kilometres", "miles"), ("kilometers", "miles"), ("metres", "miles"), ("days", "weeks")],
        ["kk"] = [("%", ""), ("пайыз", "промилле"), ("доллар", "еуро"), ("тонна", "баррель"), ("теңге", "рубль"), ("шақырым", "миля"), ("метр", "миля"), ("күн", "апта")],
        ["ru"] = [("%", ""), ("процент", "промилле"), ("доллар", "евро"), ("тонн", "баррел"), ("тенге", "рублей"), ("километр", "мил"), ("метр", "миля"), ("дней", "недель")],
    }.ToImmutableDictionary();

    private readonly ImmutableDictionary<string, ImmutableArray<(string Name, string Slug)>> names = site.Languages.ToImmutableDictionary(
        l => l.Code,
        l => site.Subjects.Values.Where(s => s.Kind != Kind.Topic)
            .SelectMany(s => s.Aliases(l.Code).Prepend(s.Title(l.Code)).Select(name => (Name: name, s.Slug)))
            .Where(n => n.Name.Length > 3 && !n.Name.Any(char.IsAsciiDigit))
            .OrderByDescending(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal)
            .ToImmutableArray());

    public static IEnumerable<Edit> UnitsOf(Telling telling, string text, string language)
    {
        foreach (var figure in telling.Figures)
        {
            var after = figure.Start + figure.Length;
            var near = text[after..Math.Min(text.Length, Math.Min(telling.End, after + 30))];
            foreach (var (unit, slip) in UnitWords[language])
            {
                var match = Regex.Match(near, @"^[\s\u00A0]?(?:US |АҚШ |америка )?(?<unit>" + Regex.Escape(unit) + ")", RegexOptions.IgnoreCase);
                if (match.Success) yield return new Edit(telling.File, after + match.Groups["unit"].Index, unit.Length, slip);
            }
        }
    }

    public IEnumerable<Edit> Units(Telling telling, string text, string language) => UnitsOf(telling, text, language);

    /// <summary>Each name that stands in the text, replaced by that of another subject of its kind.</summary>
    public IEnumerable<Edit> Names(Telling telling, string text, string language, Random random)
    {
        var range = Blank().Replace(text[telling.Start..telling.End], m => new string('\u0001', m.Length)).ToCharArray();
        foreach (var (name, slug) in names[language])
        {
            var plain = new string(range);
            for (var at = plain.IndexOf(name, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (at > 0 && char.IsLetter(plain[at - 1])) continue;
                var end = at + name.Length;
                while (end < plain.Length && char.IsLetter(plain[end])) end++;
                if (end - at - name.Length > 5) continue;
                range.AsSpan(at, end - at).Fill('\u0001');
                yield return new Edit(telling.File, telling.Start + at, end - at, Another(slug, language, random));
            }
        }
    }

    private string Another(string slug, string language, Random random)
    {
        var kind = site.Find(slug)!.Kind;
        var others = site.Subjects.Values.Where(s => s.Kind == kind && s.Slug != slug).ToList();
        // A comma or a colon would spoil a YAML file as a whole, and with it every other mutant of the batch.
        var titles = others.Select(s => s.Title(language)).Where(t => !t.AsSpan().ContainsAny(",:#[]{}")).ToList();
        return titles[random.Next(titles.Count)];
    }

    // The slugs of links and the ids of headings are no words.
    private static Regex Blank() => new(@"\[\[[^\]|]*\||\[\[[^\]|]*\]\]|\{[^}]*\}");
}
