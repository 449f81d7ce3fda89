using System.Text;

namespace TurkicWiki.Tests.Fuzzing;

/// <summary>Spoils a file as no one would on purpose: bytes, lines and pieces dropped, doubled, swapped, and what breaks parsers put in.</summary>
internal sealed class Mutator(Random random, ImmutableArray<byte[]> others)
{
    // What has a meaning to YAML, to Markdown, to the wiki's marks, to templates, to a terminal, to a browser, or to nobody.
    private static readonly ImmutableArray<string> Tokens =
    [
        "---\n", "...\n", "- ", ": ", ":", "? ", "!", "!!binary ", "!!python/object:os.system ", "&a ", "*a ", "<<: *a\n", "{", "}", "[", "]", "'", "\"", "|\n", ">\n", "#", "%YAML 9.9\n", "@", "`", "~", "null", "\t",
        "\\", "\\u0000", "\\x07", "\\U0010FFFF", "\"\\uD800\"", "[@", "[@a#p1]", "[@a#p1; @]", "[[", "]]", "[[a|", "[[a#b|c]]", "{{", "}}", "{{1 = 1 + }}", "{{9 = 1/0}}", "{#", "{#a}", "{lang=xx}", "{onclick=x}",
        "::: ", "::: table ", ":::\n", "# ", "## ", "###### ", "> ", "* ", "1. ", "|", "|-|-|\n", "***", "__", "~~~\n", "```\n", "<script>", "<!--", "&#x202E;", "&amp;", "&#0;", "![a](b)", "[a](javascript:alert(1))",
        "<https://a.b>", "\n\n", "\n", "\r\n", "\r", "    ", "\u00A0", "\u202F", "\u200B", "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\0", "\u001B[2J", "\u2028", "а", "a\u0301", "𝐀", "🏴", "ﷺ", "İ", "ß",
        "0", "-1", "1e999", "99999999999999999999999999999", "1,180", "1 180", "12.000", "31 April 1994", "0000-00-00", "9999-99-99", "\"1994-13-45\"", "XXXX-XX-XX", "199X/..", "../..", "XL век", "XXX", "%",
        "../../etc/passwd", "con", "CON", "a/b", "index", "assets", "data", "compare", "en", "title: ", "cite: [a#p1]", "slug: ", "kind: ", "{{> x}}", "{{#each x}}", "{{{x}}}", "{{else}}",
    ];

    public byte[] Spoil(byte[] file)
    {
        var spoilt = file;
        for (var n = random.Next(1, 5); n > 0; n--) spoilt = Once(spoilt);
        return spoilt;
    }

    /// <summary>A file of nothing but tokens, for a reader who expects sense.</summary>
    public byte[] Babble() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => Token())));

    private byte[] Once(byte[] file)
    {
        var at = random.Next(file.Length + 1);
        var length = Math.Min(file.Length - at, random.Next(1, random.Next(2, 80)));
        return random.Next(12) switch
        {
            0 => [.. file[..at], .. file[(at + length)..]],
            1 => [.. file[..at], .. file[at..(at + length)], .. file[at..]],
            2 => file[..at],
            3 => Flipped(file, at),
            4 => [.. file[..at], .. Repeated(), .. file[at..]],
            5 => [.. file[..at], .. others[random.Next(others.Length)].Skip(random.Next(2000)).Take(random.Next(2000)), .. file[at..]],
            6 => Lines(file),
            7 => Encoded(file),
            _ => [.. file[..at], .. Encoding.UTF8.GetBytes(Token()), .. file[at..]],
        };
    }

    private string Token() => Tokens[random.Next(Tokens.Length)];

    private byte[] Repeated() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Token(), random.Next(1, 60))));

    private byte[] Flipped(byte[] file, int at)
    {
        if (at == file.Length) return file;
        var flipped = (byte[])file.Clone();
        flipped[at] = (byte)random.Next(256);
        return flipped;
    }

    // Two lines exchanged, one doubled, or one indented.
    private byte[] Lines(byte[] file)
    {
        var lines = Encoding.UTF8.GetString(file).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        if (random.Next(3) == 0) lines[one] = "  " + lines[one];
        else if (random.Next(2) == 0) lines[one] = lines[other];
        else (lines[one], lines[other]) = (lines[other], lines[one]);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private byte[] Encoded(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        return random.Next(20) switch
        {
            0 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            1 => Encoding.BigEndianUnicode.GetBytes(text),
            2 => Encoding.Latin1.GetBytes(text),
            3 => [.. Encoding.UTF8.GetPreamble(), .. file],
            4 => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r")),
            _ => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
        };
    }
}
