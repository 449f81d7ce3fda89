using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TurkicWiki.Seeds;

/// <summary>The text of a passage, from its raw lines: in one piece, without Markdown, without what a PDF left behind.</summary>
public static partial class PassageText
{
    /// <summary>
    /// One run of text: words broken at a line end are joined, and Markdown's marks, link targets and replacement characters are
    /// gone. Marks of footnotes stay, as <c>&lt;sup&gt;</c>, for figures and notes to be read by.
    /// </summary>
    public static string Plain(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(l => l.Replace("\uFFFD", "").Trim()).Where(l => l.Length > 0))
        {
            if (BrokenWord().IsMatch(text.ToString()) && line.Length > 0 && char.IsLetter(line[0]))
            {
                // "coun-" + "tries" is one word; "Post-" + "Soviet" keeps its hyphen.
                if (char.IsLower(line[0])) text.Length--;
            }
            else if (text.Length > 0) text.Append(' ');
            text.Append(line);
        }
        return WithoutMarkdown(text.ToString());
    }

    /// <summary>The first words, to find the passage by in its original.</summary>
    public static string FirstWords(string plain, int count)
    {
        var words = Spaces().Replace(WithoutNotes(plain), " ").Trim().Split(' ');
        return string.Join(' ', words.Take(count));
    }

    public static string WithoutNotes(string plain) => Note().Replace(plain, "");

    /// <summary><c>sha256:</c> and the hash of the raw lines, every run of white space as one space.</summary>
    public static string Fingerprint(IEnumerable<string> lines)
    {
        var folded = Spaces().Replace(string.Join(' ', lines), " ").Trim();
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)));
    }

    private static string WithoutMarkdown(string text)
    {
        text = Link().Replace(text, "$1");
        text = AngledLink().Replace(text, "$1");
        text = LeadingMark().Replace(text, "");
        text = Escaped().Replace(text, "$1");
        return text.Replace("*", "").Trim();
    }

    [GeneratedRegex(@"\p{L}-$")]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<((?:https?|file|mailto):[^>]*)>")]
    private static partial Regex AngledLink();

    [GeneratedRegex(@"^(?:#{1,6}\s+|- |\|\s*)")]
    private static partial Regex LeadingMark();

    [GeneratedRegex(@"\\(\p{P}|\p{S})")]
    private static partial Regex Escaped();

    [GeneratedRegex("<sup>[^<]*</sup>")]
    private static partial Regex Note();

    [GeneratedRegex(@"[\s|]+")]
    private static partial Regex Spaces();
}
