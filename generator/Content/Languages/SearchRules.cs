namespace TurkicWiki.Content.Languages;

/// <summary>What the search knows of a language.</summary>
/// <param name="Fold">Letters, alone or in a row, with the Latin ones that the search takes them for.</param>
/// <param name="Endings">Endings of inflected words, in the language's own letters.</param>
public sealed record SearchRules(ImmutableSortedDictionary<string, string> Fold, ImmutableArray<string> Endings)
{
    public static readonly SearchRules None = new(ImmutableSortedDictionary<string, string>.Empty, []);
}
