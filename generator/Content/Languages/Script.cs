using System.Buffers;
using System.Collections.Frozen;

namespace TurkicWiki.Content.Languages;

/// <summary>The writing systems of letters, by their codes in ISO 15924.</summary>
public static class Script
{
    public const string Latin = "Latn";

    // By a script, the letters of the others.
    private static readonly FrozenDictionary<string, SearchValues<char>> Others = AllBut();

    /// <summary>The script of a letter; null for signs, digits and letters of scripts that are not told apart.</summary>
    public static string? Of(char letter) => letter switch
    {
        _ when !char.IsLetter(letter) => null,
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => Latin,
        >= '\u0370' and <= '\u03FF' => "Grek",
        >= '\u0400' and <= '\u052F' => "Cyrl",
        >= '\u0600' and <= '\u06FF' => "Arab",
        _ => null,
    };

    /// <summary>The letters of all scripts but one; of all where none is given.</summary>
    public static SearchValues<char> LettersOfOthers(string? script) => Others[script ?? ""];

    /// <summary>The script that a language is written in: that of its alphabet's first letter.</summary>
    public static string? Of(Language language) =>
        language.Alphabet.Letters is [{ Length: > 0 } first, ..] ? Of(first[0]) : null;

    /// <summary>
    /// The language that a text is most likely in: the one that it is said to be in, unless its letters are of another script;
    /// then the language with the fewest letters that has them all; <c>und</c> where none has.
    /// </summary>
    public static string LanguageOf(string text, string said, ImmutableArray<Language> languages)
    {
        var letters = text.Where(c => Of(c) is not null).ToImmutableArray();
        var script = languages.FirstOrDefault(l => l.Code == said) is { } known ? Of(known) : null;
        if (script is null || letters.IsEmpty || letters.Any(c => Of(c) == script)) return said;
        return languages
            .Where(l => letters.All(c => l.Alphabet.Letters.Contains(char.ToUpperInvariant(c).ToString())))
            .OrderBy(l => l.Alphabet.Letters.Length)
            .FirstOrDefault()?.Code ?? "und";
    }

    private static FrozenDictionary<string, SearchValues<char>> AllBut()
    {
        var letters = Enumerable.Range(0, char.MaxValue).Select(c => (char)c).ToLookup(c => Of(c) ?? "");
        return letters.Select(script => script.Key).ToFrozenDictionary(
            script => script,
            script => SearchValues.Create([.. letters.Where(other => other.Key.Length > 0 && other.Key != script).SelectMany(other => other)]),
            StringComparer.Ordinal);
    }
}
