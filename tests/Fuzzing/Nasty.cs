using System.Text;

namespace TurkicWiki.Tests.Fuzzing;

/// <summary>Files made to break a reader, kept: each is tried in the place of each kind of file. All of them are wrong everywhere.</summary>
internal static class Nasty
{
    private const int Many = 100_000;

    public static ImmutableSortedDictionary<string, byte[]> Files { get; } = new Dictionary<string, byte[]>
    {
        ["a million letters in a line"] = Bytes(new string('a', 1_000_000)),
        ["aliases that explode"] = Bytes("a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 26).Select(n => $"{(char)('b' + n)}: &{(char)('b' + n)} [*{(char)('a' + n)}, *{(char)('a' + n)}]\n"))),
        ["brackets, deep"] = Bytes(new string('[', Many)),
        ["braces, deep"] = Bytes(new string('{', Many)),
        ["braces in YAML, deep and closed"] = Bytes("a: " + string.Concat(Enumerable.Repeat("{a: ", 5000)) + new string('}', 5000)),
        ["double braces"] = Bytes(string.Concat(Enumerable.Repeat("{{", Many))),
        ["digits in a paragraph"] = Bytes("---\ntitle: a\n---\n" + new string('9', 15_000) + " million in " + string.Concat(Enumerable.Repeat("1,000,", 500))),
        ["duplicate keys"] = Bytes("title: a\ntitle: b\n"),
        ["emphasis in a paragraph"] = Bytes("---\ntitle: a\n---\n" + string.Concat(Enumerable.Repeat("*a **b ", 2_000))),
        ["emphasis, deep"] = Bytes("---\ntitle: a\n---\n" + string.Concat(Enumerable.Repeat("*a **b ", 20_000))),
        ["half a surrogate pair"] = [.. Bytes("title: "), 0xED, 0xA0, 0x80],
        ["keys, deep"] = Bytes(string.Concat(Enumerable.Range(0, 2000).Select(n => new string(' ', n) + "a:\n"))),
        ["links in a paragraph"] = Bytes("---\ntitle: a\n---\n" + string.Concat(Enumerable.Repeat("[[a|", 4_500))),
        ["links, deep"] = Bytes("---\ntitle: a\n---\n" + string.Concat(Enumerable.Repeat("[[a|", Many))),
        ["lists, deep"] = Bytes("---\ntitle: a\n---\n" + string.Concat(Enumerable.Range(0, 1000).Select(n => new string(' ', 2 * n) + "- a\n"))),
        ["NUL"] = Bytes("title: a\0b\n"),
        ["nothing but marks of quotation"] = Bytes(new string('"', Many)),
        ["numbers without end"] = Bytes("---\ntitle: a\n---\n" + new string('9', Many) + " million, " + string.Concat(Enumerable.Repeat("1,000,", Many / 10))),
        ["questions, deep"] = Bytes(string.Concat(Enumerable.Repeat("? ", 5000))),
        ["quotations, deep"] = Bytes("---\ntitle: a\n---\n" + string.Concat(Enumerable.Repeat("> ", Many)) + "a\n"),
        ["sequences, deep"] = Bytes(string.Concat(Enumerable.Repeat("- ", Many))),
        ["sums without end"] = Bytes("---\ntitle: a\n---\n{{1 = 1" + string.Concat(Enumerable.Repeat(" + 1", 20_000)) + "}}"),
        ["tables without end"] = Bytes("---\ntitle: a\n---\n" + string.Concat(Enumerable.Repeat("|a", 3000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 3000)) + "\n" + string.Concat(Enumerable.Repeat("|b", 3000))),
        ["tags"] = Bytes("title: !!python/object/apply:os.system [\"rm\"]\n"),
        ["UTF-16"] = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title: а\n")],
        ["Windows-1251"] = [.. Bytes("title: "), 0xD2, 0xFE, 0xF0, 0xEA, 0x0A],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Characters that hide or deceive, by what they are: no file may have them, as they stand or as escapes.</summary>
    public static ImmutableArray<string> Letters { get; } =
    [
        "\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\u034F", "\u061C", "\u180E", "\u3164", "\uFE0F", "\uFEFF", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
        "\u2066", "\u2067", "\u2068", "\u2069", "\u206A", "\u2028", "\u2029", "\0", "\u0007", "\u001B", "\u007F", "\u0085", "\uE000", "\uFDD0", "\uFFFE", "\uFFFD", "e\u0301", "\U000E0041", "Kaзахстан", "Қaзақстан",
        "Tuрkiye", "Ρoссия", "cентябрь",
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
