namespace TurkicWiki.Content.Languages;

/// <summary>Which form a count takes, by rules in the syntax of Unicode CLDR (UTS 35, part 3, "Plural rule syntax").</summary>
public sealed record PluralRules(ImmutableArray<(string Category, string Condition)> Rules)
{
    /// <summary>The first category whose condition holds for a whole number; <c>other</c> where none does.</summary>
    public string Of(int n) => throw new NotImplementedException();
}
