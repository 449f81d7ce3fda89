using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>A short text in one language, and where it stands.</summary>
public sealed record Wording(string Text, Location At);

/// <summary>The same short text in each language of the wiki, by language code.</summary>
public sealed record Wordings(ImmutableSortedDictionary<string, Wording> ByLanguage, Location At)
{
    /// <summary>A text in no language.</summary>
    public static Wordings None { get; } = new(ImmutableSortedDictionary<string, Wording>.Empty, new Location("", 1, 1));

    /// <summary>The text in a language; empty where it is missing, which is an error of its own.</summary>
    public string this[string language] => ByLanguage.TryGetValue(language, out var wording) ? wording.Text : "";
}
