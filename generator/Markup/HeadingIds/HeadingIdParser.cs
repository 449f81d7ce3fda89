using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace TurkicWiki.Markup.HeadingIds;

/// <summary>Takes <c>{#id}</c> from the end of a heading's line.</summary>
public static partial class HeadingIdParser
{
    /// <summary>What <see cref="HeadingBlockParser.TryParseAttributes"/> calls with the heading's text.</summary>
    public static bool TryParse(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        if (block is not HeadingBlock heading || Form().Match(line.ToString()) is not { Success: true } match) return false;
        heading.GetAttributes().Id = match.Groups["id"].Value;
        line.End = line.Start + match.Index - 1;
        return true;
    }

    [GeneratedRegex(@"\s*\{#(?<id>[^{}\s]+)\}\s*$")]
    private static partial Regex Form();
}
