using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>A page of the built site, read as a browser reads it once its scripts have run.</summary>
public sealed partial class WebPage
{
    private static readonly string[] Spoken = ["title", "alt", "aria-label", "placeholder", "content"];

    public WebPage(OutputFile file)
    {
        Path = file.Path;
        Html = Encoding.UTF8.GetString(file.Bytes.Span);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var errors = new List<string>();
        parser.Error += (_, e) => errors.Add(Told((HtmlErrorEvent)e));
        Document = parser.ParseDocument(Packed().Replace(Html, "$1"));
        ParseErrors = [.. errors];
        Ids = Document.All.Select(e => e.GetAttribute("id")).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);
    }

    public string Path { get; }

    public string Html { get; }

    public IHtmlDocument Document { get; }

    /// <summary>The page as it is without scripts.</summary>
    public IHtmlDocument Bare => new HtmlParser().ParseDocument(Html);

    /// <summary>What the parser had to mend, with line and column.</summary>
    public ImmutableArray<string> ParseErrors { get; }

    public ImmutableHashSet<string> Ids { get; }

    public string Language => Document.DocumentElement.GetAttribute("lang") ?? "";

    /// <summary>Where its links, styles, scripts and images lead.</summary>
    public IEnumerable<string> Targets => Document.All
        .SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src") })
        .OfType<string>();

    /// <summary>Every text that a reader sees or hears in the page's own language.</summary>
    public IEnumerable<string> OwnTexts() => OwnTexts(Document.DocumentElement);

    // What stands packed until a script puts it in its place.
    [GeneratedRegex("""<script type="text/html">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Packed();

    private string Told(HtmlErrorEvent error) => $"{Path}:{error.Position.Line}:{error.Position.Column}: {error.Message}";

    private IEnumerable<string> OwnTexts(IElement element)
    {
        if (element.LocalName is "script" or "style" or "code" or "pre") yield break;
        if (element.GetAttribute("lang") is { } lang && lang != Language) yield break;
        var isMeta = element.LocalName == "meta";
        if (!isMeta || element.GetAttribute("name") is "description")
        {
            foreach (var text in Spoken.Select(element.GetAttribute).OfType<string>()) yield return text;
        }
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) yield return text.Text;
            else if (node is IElement child)
                foreach (var inner in OwnTexts(child)) yield return inner;
        }
    }
}
