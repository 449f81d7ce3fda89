namespace TurkicWiki.Diagnostics;

/// <summary>How much a broken rule weighs: an error stops a build, a warning is shown.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>What can be wrong. A code never changes its meaning.</summary>
/// <param name="Remedy">What to do about it, in general; a diagnostic's hint says what to do here.</param>
public sealed record Rule(string Code, Severity Severity, string Summary, string Remedy);

/// <summary>One thing that is wrong, where it is, and what to do about it.</summary>
/// <param name="Hint">What to do, such as the nearest right spelling; a clause without a full stop.</param>
public sealed record Diagnostic(Rule Rule, Location At, string Message, string? Hint = null)
{
    /// <summary>What <c>check --fix</c> may put in its place; null where a person must decide.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The order in which diagnostics are printed: by file, line, column, code.</summary>
    public static IOrderedEnumerable<Diagnostic> Sort(IEnumerable<Diagnostic> found) => found
        .OrderBy(d => d.At.File, StringComparer.Ordinal)
        .ThenBy(d => d.At.Line)
        .ThenBy(d => d.At.Column)
        .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
        .ThenBy(d => d.Message, StringComparer.Ordinal);

    /// <summary>The one-line form: <c>file:line:col: error CODE: message (hint)</c>.</summary>
    public override string ToString()
    {
        var severity = Rule.Severity == Severity.Error ? "error" : "warning";
        var hint = Hint is null ? "" : $" ({Hint})";
        return $"{At}: {severity} {Rule.Code}: {Message}{hint}";
    }
}
