using AngleSharp.Dom;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>The elements and attributes that pages may use, as the HTML standard defines them; what is not here is a slip until somebody has looked it up.</summary>
internal static class KnownHtml
{
    /// <summary>Elements of which a page's sentences are made; only these stand within one another.</summary>
    public static readonly ImmutableHashSet<string> Phrasing =
    [
        "a", "br", "button", "cite", "code", "em", "input", "label", "link", "mark", "meta", "noscript", "progress", "q", "script", "select", "option",
        "small", "span", "strong", "sub", "sup", "svg", "template", "time",
    ];

    /// <summary>Elements that hold sentences and nothing else.</summary>
    public static readonly ImmutableHashSet<string> OnlyPhrasing =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "em", "strong", "sup", "sub", "q", "cite", "time", "label", "button", "pre", "dt", "caption", "summary"];

    private static readonly ImmutableHashSet<string> Everywhere =
        ["class", "dir", "hidden", "id", "lang", "popover", "role", "tabindex", "title", "translate"];

    private static readonly ImmutableHashSet<string> OfDrawings =
    [
        "cx", "cy", "d", "fill", "height", "points", "preserveAspectRatio", "r", "rx", "stroke", "stroke-width", "text-anchor", "transform", "viewBox",
        "width", "x", "x1", "x2", "y", "y1", "y2",
    ];

    private static readonly ImmutableHashSet<string> Plain =
    [
        "article", "aside", "body", "br", "caption", "cite", "code", "dd", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2",
        "h3", "h4", "head", "header", "html", "main", "nav", "noscript", "p", "pre", "q", "section", "small", "span", "strong", "sub", "summary",
        "sup", "table", "tbody", "template", "thead", "title", "tr", "ul",
    ];

    private static readonly ImmutableDictionary<string, string[]> WithAttributes = new Dictionary<string, string[]>
    {
        ["a"] = ["href", "hreflang", "download", "rel"],
        ["button"] = ["type", "disabled", "popovertarget"],
        ["details"] = ["open"],
        ["form"] = ["action", "method"],
        ["input"] = ["type", "name", "value", "placeholder", "autocomplete", "spellcheck", "inputmode", "min", "max", "required"],
        ["label"] = ["for"],
        ["li"] = ["value"],
        ["link"] = ["rel", "href", "hreflang", "type", "title"],
        ["meta"] = ["charset", "name", "content", "property"],
        ["ol"] = ["start", "reversed"],
        ["option"] = ["value", "selected"],
        ["progress"] = ["value", "max"],
        ["script"] = ["src", "type", "async", "defer"],
        ["select"] = ["name"],
        ["td"] = ["colspan", "rowspan", "headers"],
        ["th"] = ["colspan", "rowspan", "scope"],
        ["time"] = ["datetime"],
    }.ToImmutableDictionary();

    private static readonly ImmutableHashSet<string> Drawings =
        ["a", "svg", "circle", "desc", "g", "line", "path", "polygon", "polyline", "rect", "text", "title", "tspan", "use"];

    public static bool IsDrawing(IElement element) => element.NamespaceUri == NamespaceNames.SvgUri;

    public static bool Knows(IElement element) => IsDrawing(element) ? Drawings.Contains(element.LocalName) : Plain.Contains(element.LocalName) || WithAttributes.ContainsKey(element.LocalName);

    public static bool Knows(IElement element, string attribute) =>
        Everywhere.Contains(attribute)
        || attribute.StartsWith("aria-", StringComparison.Ordinal)
        || attribute.StartsWith("data-", StringComparison.Ordinal)
        || (IsDrawing(element)
            ? OfDrawings.Contains(attribute) || (element.LocalName is "a" or "use" && attribute == "href")
            : WithAttributes.TryGetValue(element.LocalName, out var own) && own.Contains(attribute));
}
