using System.Net;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Serving;

/// <summary>What is wrong with the wiki, as the preview tells it.</summary>
/// <param name="Summary">In a line: <c>2 errors, 1 warning</c>.</param>
/// <param name="Text">Each with its excerpt and caret; empty for none.</param>
/// <param name="Stops">True if there is an error: the pages on show are older than the files.</param>
public sealed record Problems(string Summary, string Text, bool Stops)
{
    private const int MostShown = 100;

    public static Problems None { get; } = new("no errors", "", Stops: false);

    public static Problems Of(CheckedSite wiki)
    {
        if (wiki.Diagnostics.IsEmpty) return None;
        var text = new StringWriter { NewLine = "\n" };
        var errorsFirst = wiki.Diagnostics.OrderBy(d => d.Rule.Severity != Severity.Error).ToImmutableArray();
        TextPrinter.Print(errorsFirst.Take(MostShown).ToImmutableArray(), wiki.TextOf, text, colour: false);
        if (errorsFirst.Length > MostShown) text.Write($"and {errorsFirst.Length - MostShown} more: run 'check' to see them all\n");
        return new Problems(TextPrinter.Summary(wiki.Diagnostics), text.ToString(), wiki.Fails(strict: false));
    }

    /// <summary>Tells one state from the next.</summary>
    public string Id => Text.Length == 0 ? "" : Text.GetHashCode(StringComparison.Ordinal).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>A sheet over the page for errors, a tag in its corner for warnings; nothing for neither.</summary>
    public string Html => Text.Length == 0 ? "" : $"""
        <aside id="preview-problems" class="{(Stops ? "errors" : "warnings")}" lang="en" dir="ltr">
        <link rel="stylesheet" href="{PreviewAssets.StyleUrl}">
        <details{(Stops ? " open" : "")}>
        <summary>{WebUtility.HtmlEncode(Summary)}</summary>
        <pre tabindex="0">{WebUtility.HtmlEncode(Text)}</pre>
        </details>
        </aside>

        """;
}
