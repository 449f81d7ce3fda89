using System.Text.RegularExpressions;

namespace TurkicWiki.Content.Languages;

/// <summary>Which form a count takes, by rules in the syntax of Unicode CLDR (UTS 35, part 3, "Plural rule syntax").</summary>
public sealed partial record PluralRules(ImmutableArray<(string Category, string Condition)> Rules)
{
    /// <summary>The first category whose condition holds for a whole number; <c>other</c> where none does.</summary>
    public string Of(int n)
    {
        foreach (var (category, condition) in Rules)
            if (Holds(condition, n) == true) return category;
        return "other";
    }

    /// <summary>Whether a condition holds for a whole number; an empty one always does. Null where it is none.</summary>
    public static bool? Holds(string condition, int n)
    {
        if (condition.Trim().Length == 0) return true;
        var alternatives = condition.Split(" or ").Select(c => All(c.Split(" and ").Select(r => Relation(r.Trim(), n)))).ToList();
        return alternatives.Contains(null) ? null : alternatives.Contains(true);
    }

    private static bool? All(IEnumerable<bool?> relations)
    {
        var all = relations.ToList();
        return all.Contains(null) ? null : all.All(r => r == true);
    }

    private static bool? Relation(string text, int n)
    {
        if (RelationForm().Match(text) is not { Success: true } match) return null;
        var value = Operand(match.Groups["operand"].Value, n);
        if (match.Groups["divisor"] is { Success: true } divisor)
        {
            if (!int.TryParse(divisor.Value, CultureInfo.InvariantCulture, out var by) || by == 0) return null;
            value %= by;
        }
        var isIn = match.Groups["ranges"].Value.Split(',').Any(range => Contains(range.Trim(), value));
        return isIn == (match.Groups["sign"].Value == "=");
    }

    // A whole number has no fraction: v, w, f, t, c and e are 0.
    private static long Operand(string letter, int n) => letter is "n" or "i" ? Math.Abs((long)n) : 0;

    private static bool Contains(string range, long value)
    {
        var ends = range.Split("..");
        return long.TryParse(ends[0], CultureInfo.InvariantCulture, out var first)
            && long.TryParse(ends[^1], CultureInfo.InvariantCulture, out var last)
            && first <= value && value <= last;
    }

    [GeneratedRegex(@"^(?<operand>[nivwftce])(\s*(%|mod)\s*(?<divisor>[0-9]+))?\s*(?<sign>=|!=)\s*(?<ranges>[0-9]+(\.\.[0-9]+)?(\s*,\s*[0-9]+(\.\.[0-9]+)?)*)$")]
    private static partial Regex RelationForm();
}
