namespace TurkicWiki.Content.Languages;

/// <summary>The order of letters in a language's lists: ours, not ICU's, whose versions differ between machines.</summary>
public sealed record Alphabet(ImmutableArray<string> Letters, ImmutableSortedDictionary<string, string> Same) : IComparer<string>
{
    public int Compare(string? x, string? y) => throw new NotImplementedException();

    /// <summary>The letter under which a title stands in an index.</summary>
    public string LetterOf(string title) => throw new NotImplementedException();
}
