using System.Buffers;
using System.Text.RegularExpressions;
using TurkicWiki.Content.Languages;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Rendering;

/// <summary>Marks words in letters that a page's language is not written in, so that they are read aloud and hyphenated as what they are.</summary>
public static partial class ForeignWords
{
    /// <summary>Writes the HTML of a plain text.</summary>
    /// <param name="said">The language that foreign words are likely in, such as that of a source; null where nothing is known.</param>
    public static void Mark(HtmlWriter to, string text, Language language, string? said = null)
    {
        var (foreign, done) = (Script.LettersOfOthers(Script.Of(language)), 0);
        if (!text.AsSpan().ContainsAny(foreign))
        {
            to.WriteEscaped(text);
            return;
        }
        foreach (var run in Words().EnumerateMatches(text))
        {
            var words = text.AsSpan(run.Index, run.Length);
            if (ScriptOf(words, foreign) is not { } script) continue;
            to.WriteEscaped(text.AsSpan(done..run.Index));
            to.Write("<span lang=\"");
            to.Write(said is null || said == language.Code ? $"und-{script}" : said);
            to.Write("\">");
            to.WriteEscaped(words);
            to.Write("</span>");
            done = run.Index + run.Length;
        }
        to.WriteEscaped(text.AsSpan(done));
    }

    // Abbreviations and Roman numerals are written in Latin capitals everywhere.
    private static string? ScriptOf(ReadOnlySpan<char> words, SearchValues<char> foreign)
    {
        var first = words.IndexOfAny(foreign);
        if (first < 0) return null;
        var script = Script.Of(words[first]);
        return script == Script.Latin && !HasSmallLetter(words) ? null : script;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsLower(c)) return true;
        return false;
    }

    // Words of one script, with what stands between them.
    [GeneratedRegex("""
        [A-Za-z\u00C0-\u024F\u1E00-\u1EFF]+ (?: [\ ’'.-]+ [A-Za-z\u00C0-\u024F\u1E00-\u1EFF]+ )*
        | [\u0370-\u03FF]+ (?: \ + [\u0370-\u03FF]+ )*
        | [\u0400-\u052F]+ (?: [\ ’'.-]+ [\u0400-\u052F]+ )*
        | [\u0600-\u06FF]+ (?: \ + [\u0600-\u06FF]+ )*
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();
}
