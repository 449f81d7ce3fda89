namespace TurkicWiki.Diagnostics;

/// <summary>
/// Prints diagnostics as commands that GitHub Actions shows beside the lines of a pull request:
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/// </summary>
public static class GitHubPrinter
{
    /// <param name="found">Sorted.</param>
    public static void Print(IReadOnlyCollection<Diagnostic> found, TextWriter writer)
    {
        foreach (var diagnostic in found) writer.Write(Line(diagnostic) + "\n");
    }

    private static string Line(Diagnostic diagnostic)
    {
        var at = diagnostic.At;
        var command = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        var message = diagnostic.Hint is { } hint ? $"{diagnostic.Message} ({hint})" : diagnostic.Message;
        var end = at.Length > 0 ? $",endColumn={at.Column + at.Length}" : "";
        return $"::{command} file={Property(at.File)},line={at.Line},col={at.Column}{end},title={Property(diagnostic.Rule.Code)}::{Data(message)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
