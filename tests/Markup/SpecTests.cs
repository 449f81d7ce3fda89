using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using TurkicWiki.Content.Pages;
using TurkicWiki.Tests.Content;

namespace TurkicWiki.Tests.Markup;

/// <summary>
/// The examples of <c>tests/Markup/Specs/*.md</c>: Markdown above the line with a full stop, below it what comes of it.
/// <c>UPDATE_GOLDEN=1 dotnet test</c> writes what comes of it anew.
/// </summary>
public partial class SpecTests
{
    public static TheoryData<string> Specs => [.. Directory.GetFiles(Folder(), "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Every_example_comes_out_as_the_manual_says(string spec)
    {
        var file = Path.Combine(Folder(), spec);
        var written = File.ReadAllText(file);
        var actual = Example().Replace(written, example =>
            $"````example\n{example.Groups["markdown"].Value}.\n{Outcome(example.Groups["markdown"].Value)}````\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(file, actual);
        else Assert.Equal(written, actual);
    }

    // Slots are shown as elements of that name, diagnostics as lines with their place in the example.
    private static string Outcome(string markdown)
    {
        var page = Sample.Page(markdown.TrimEnd('\n'));
        var text = new StringBuilder(string.Concat(Sample.Body(markdown.TrimEnd('\n')).Select(piece => Shown(piece, page))));
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
        foreach (var d in page.Diagnostics)
            text.Append($"{d.At.Line - 4}:{d.At.Column} {d.Rule.Code} {d.Message}{(d.Hint is null ? "" : $" ({d.Hint})")}\n");
        return text.ToString();
    }

    private static string Shown(Piece piece, Page page) => piece switch
    {
        Piece.Html html => html.Text,
        Piece.Link { Target: var target, TextHtml: var text } =>
            $"<link to=\"{target.Slug}{(target.Anchor is null ? "" : "#" + target.Anchor)}\">{text ?? "…"}</link>",
        Piece.ClaimStart => "<claim>",
        Piece.ClaimEnd { Claim: var claim } => $"</claim><cite>{string.Join(' ', page.Claims[claim].Citations.Select(c => c.Passage))}</cite>",
        Piece.Derived derived => $"<derived working=\"{derived.Working}\">{derived.Result}</derived>",
        Piece.Block block => $"<block name=\"{block.Name}\" argument=\"{block.Argument}\"/>\n",
        _ => throw new InvalidOperationException($"no way to show {piece}"),
    };

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Specs");

    [GeneratedRegex(@"^````example\n(?<markdown>(.*\n)*?)\.\n(.*\n)*?````\n", RegexOptions.Multiline)]
    private static partial Regex Example();
}
