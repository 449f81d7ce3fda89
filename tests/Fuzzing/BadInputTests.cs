using System.Text;
using System.Text.RegularExpressions;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Fuzzing;

/// <summary>Each way to spoil a file, in each kind of file: what comes of it is said with file and line, or is as it was.</summary>
[Collection(nameof(Laboratory))]
public sealed class BadInputTests
{
    private const string Conflict = "<<<<<<< ours\na: b\n=======\na: c\n>>>>>>> theirs\n";

    public static TheoryData<string> Paths => [.. Laboratory.Files.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_with_the_marks_of_a_merge_is_an_error(string path)
    {
        var text = Text(path);
        // At the beginning, in the middle, at the end.
        foreach (var at in new[] { 0, text.IndexOf('\n', text.Length / 2) + 1, text.Length })
            AssertError(path, text.Insert(at, Conflict));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_twice_over_is_an_error(string path) => AssertError(path, Text(path) + Text(path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_that_ends_at_any_letter_is_reported_or_well_formed(string path)
    {
        var text = Text(path);
        var step = TestRun.IsFull ? 1 : 97;
        for (var length = 0; length < text.Length; length += step) Found(path, text[..length]);
        // A list may have ended there; all else lacks something.
        Assert.NotEmpty(Found(path, text[..(text.Length / 2)]));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_mark_of_byte_order_is_an_error_and_the_line_ends_of_Windows_are_none(string path)
    {
        Assert.Equal([(Rules.BadEncoding, 1, 1)], Found(path, "\uFEFF" + Text(path)).Select(d => (d.Rule, d.At.Line, d.At.Column)));
        Assert.Empty(Found(path, Text(path).Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_date_that_is_none_is_an_error(string path)
    {
        foreach (var old in new[] { "1994-04-30", "2026-11-21" })
            foreach (var now in new[] { "1994-13-01", "1994-04-31", "0000-00-00", "99999-01-01", "-1994-04-30", "1994-04-30T00:00", "1994-05-30/1994-04-30", "30.04.1994" })
                AssertErrorAt(path, $"\"{old}\"", $"\"{now}\"");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_slug_that_is_none_or_another_is_an_error(string path)
    {
        foreach (var old in new[] { "arvenia", "lake-league", "velmar", "fish-trade", "lake-chronicle" })
            foreach (var now in new[] { "../" + old, old + "/x", old.ToUpperInvariant(), "Ａ" + old[1..], "а" + old[1..], old.Insert(3, "\u0301"), "-" + old, old + ".", "a b" })
                AssertErrorAt(path, old, now);
    }

    // In one line after the other something else is written.
    private static void AssertErrorAt(string path, string old, string now)
    {
        var lines = Text(path).Split('\n');
        foreach (var line in Enumerable.Range(0, lines.Length).Where(n => Whole(old).IsMatch(lines[n])))
        {
            var found = Found(path, string.Join('\n', lines.Select((l, n) => n == line ? Whole(old).Replace(l, now) : l)));
            Assert.True(
                found.Any(d => d.Rule.Severity == Severity.Error && d.At.File == path && d.At.Line == line + 1),
                $"{path}:{line + 1}: '{old}' as '{now}': {string.Join("; ", found)}");
        }
    }

    // `arvenia` is not in `old-arvenia`.
    private static Regex Whole(string word) => new($@"(?<![\w-]){Regex.Escape(word)}(?![\w-])");

    private static void AssertError(string path, string text) =>
        Assert.Contains(Found(path, text), d => d.Rule.Severity == Severity.Error && d.At.File == path);

    private static string Text(string path) => Encoding.UTF8.GetString(Laboratory.Files[path]);

    private static ImmutableArray<Diagnostic> Found(string path, string text) => new Laboratory().Try(path, Encoding.UTF8.GetBytes(text), alsoRender: false);
}
