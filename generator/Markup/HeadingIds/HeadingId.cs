using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace TurkicWiki.Markup.HeadingIds;

/// <summary>The explicit id of a heading: <c>## Title {#id}</c>.</summary>
public static class HeadingId
{
    /// <summary>A heading's id, or null where it has none.</summary>
    public static string? Of(HeadingBlock heading) => heading.TryGetAttributes()?.Id;
}
