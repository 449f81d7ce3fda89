using Spectre.Console;

namespace TurkicWiki.Diagnostics;

/// <summary>Prints diagnostics for people: one line each, the line of the file with a caret under the spot, and a summary.</summary>
public static class TextPrinter
{
    /// <param name="found">Sorted.</param>
    /// <param name="colour">True only where the writer is a terminal that wants it.</param>
    public static void Print(IReadOnlyCollection<Diagnostic> found, SourceText texts, TextWriter writer, bool colour)
    {
        var print = colour ? InColour(writer) : (text, _) => writer.Write(text);
        foreach (var diagnostic in found) Print(diagnostic, texts, print);
        print(Summary(found) + "\n", "bold");
    }

    /// <summary>How many of each: <c>2 errors, 1 warning</c>.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> found)
    {
        var errors = found.Count(d => d.Rule.Severity == Severity.Error);
        var warnings = found.Count - errors;
        return (errors, warnings) switch
        {
            (0, 0) => "no errors",
            (_, 0) => Count(errors, "error"),
            (0, _) => Count(warnings, "warning"),
            _ => $"{Count(errors, "error")}, {Count(warnings, "warning")}",
        };
    }

    private static void Print(Diagnostic diagnostic, SourceText texts, Action<string, string> print)
    {
        var style = diagnostic.Rule.Severity == Severity.Error ? "red" : "yellow";
        var (place, message) = (diagnostic.At.ToString(), diagnostic.ToString());
        print(place, "bold");
        print(message[place.Length..] + "\n", style);
        if (Excerpt.Of(diagnostic.At, texts) is not { } excerpt) return;
        var number = diagnostic.At.Line.ToString(CultureInfo.InvariantCulture);
        print($"{number,6} | ", "grey");
        print(excerpt.Line + "\n", "default");
        print("       | ", "grey");
        print($"{excerpt.Padding}{excerpt.Marks}\n", style);
    }

    private static Action<string, string> InColour(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // A long line is the terminal's to wrap: breaking it here would part the caret from its spot.
        console.Profile.Width = 100_000;
        return (text, style) => console.Write(text, Style.Parse(style));
    }

    private static string Count(int n, string noun) => $"{n} {noun}{(n == 1 ? "" : "s")}";
}
