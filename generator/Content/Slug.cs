using System.Text;

namespace TurkicWiki.Content;

/// <summary>The name of a subject in addresses and files: lower-case ASCII letters and digits, in words joined by single hyphens.</summary>
public static class Slug
{
    // Windows takes these for devices: a folder of that name could not be checked out there.
    private static readonly ImmutableHashSet<string> Devices =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    public static bool IsWellFormed(string text) =>
        text.Length is > 0 and <= 80
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && !Devices.Contains(text);

    /// <summary>The slug of a title: Latin letters lose their marks, anything else becomes a hyphen.</summary>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.Select(LatinLetter.Base).Select(char.ToLowerInvariant))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }
}
