using System.Text.Json;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Diagnostics;

public class PrinterTests
{
    private const string Text = "one\n\tҚазақ 1995 жыл\n漢字 1994\n";

    private static readonly ImmutableArray<Diagnostic> Found =
    [
        new(Rules.FigureNotInPassage, new Location("content/a,b.md", 2, 8, 4), "'1995' is 100% wrong", "'1994' stands there"),
        new(Rules.NotMentioned, new Location("content/a,b.md", 3, 4, 4), "no mention"),
        new(Rules.MissingFile, new Location("content/none.yaml", 1, 1), "a file is missing"),
    ];

    [Fact]
    public void The_text_form_marks_the_spot_under_its_line()
    {
        Assert.Equal(
            """
            content/a,b.md:2:8: error FIG001: '1995' is 100% wrong ('1994' stands there)
                 2 |  Қазақ 1995 жыл
                   |        ^~~~
            content/a,b.md:3:4: warning MENTION001: no mention
                 3 | 漢字 1994
                   |      ^~~~
            content/none.yaml:1:1: error SCHEMA011: a file is missing
            2 errors, 1 warning

            """,
            Printed(w => TextPrinter.Print(Found, TextOf, w, colour: false)));
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var coloured = Printed(w => TextPrinter.Print(Found, TextOf, w, colour: true));
        Assert.Contains("\u001b[", coloured);
        Assert.Equal(
            Printed(w => TextPrinter.Print(Found, TextOf, w, colour: false)),
            System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "").Replace("\r\n", "\n"));
    }

    [Fact]
    public void The_form_for_GitHub_escapes_what_its_commands_reserve()
    {
        var lines = Printed(w => GitHubPrinter.Print(Found, w)).Split('\n');
        Assert.Equal("::error file=content/a%2Cb.md,line=2,col=8,endColumn=12,title=FIG001::'1995' is 100%25 wrong ('1994' stands there)", lines[0]);
        Assert.Equal("::error file=content/none.yaml,line=1,col=1,title=SCHEMA011::a file is missing", lines[2]);
    }

    [Fact]
    public void The_form_for_programs_is_one_object()
    {
        using var json = JsonDocument.Parse(Printed(w => JsonPrinter.Print(Found, w)));
        Assert.Equal(1, json.RootElement.GetProperty("schema").GetInt32());
        var first = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal("file line column length severity code message hint fixable", string.Join(' ', first.EnumerateObject().Select(p => p.Name)));
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("diagnostics")[2].GetProperty("hint").ValueKind);
    }

    [Theory]
    [InlineData(0, "no errors")]
    [InlineData(1, "1 error")]
    [InlineData(2, "1 error, 1 warning")]
    public void A_summary_counts(int n, string expected) => Assert.Equal(expected, TextPrinter.Summary(Found[..n]));

    [Fact]
    public void A_place_outside_the_file_prints_no_line() =>
        Assert.DoesNotContain("|", Printed(w => TextPrinter.Print([Found[0] with { At = new Location("content/a,b.md", 99, 1) }], TextOf, w, colour: false)));

    private static string? TextOf(string file) => file == "content/a,b.md" ? Text : null;

    private static string Printed(Action<TextWriter> print)
    {
        var writer = new StringWriter { NewLine = "\n" };
        print(writer);
        return writer.ToString();
    }
}
