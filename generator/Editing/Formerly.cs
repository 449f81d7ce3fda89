using System.Text.RegularExpressions;

namespace TurkicWiki.Editing;

/// <summary>Keeps the list of a subject's old slugs in its YAML, however that is written.</summary>
public static partial class Formerly
{
    /// <summary>The text of one mapping with an old slug added to <c>formerly</c> and the present one taken out.</summary>
    /// <param name="after">The key and value after which the list goes where there is none yet.</param>
    public static string Add(string text, string old, string now, string after)
    {
        if (Flow().Match(text) is { Success: true } flow)
        {
            var slugs = flow.Groups["slugs"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return Replace(text, flow, $"formerly: [{string.Join(", ", slugs.Where(s => s != now).Append(old))}]");
        }
        if (Block().Match(text) is { Success: true } block)
        {
            var lines = block.Groups["items"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            var dash = lines[0][..(lines[0].IndexOf('-', StringComparison.Ordinal) + 1)];
            lines.RemoveAll(line => line.Trim() == $"- {now}");
            return Replace(text, block, $"formerly:\n{string.Concat(lines.Append($"{dash} {old}").Select(line => line + "\n"))}");
        }
        if (Single().Match(text) is { Success: true } single)
            return Replace(text, single, single.Groups["slug"].Value == now ? $"formerly: [{old}]" : $"formerly: [{single.Groups["slug"].Value}, {old}]");
        var at = text.IndexOf(after, StringComparison.Ordinal) + after.Length;
        var start = text.LastIndexOf('\n', at - 1) + 1;
        var indent = new string(' ', text.IndexOf(after, start, StringComparison.Ordinal) - start);
        return text.AsSpan(start, at - start).Contains('{')
            ? text.Insert(at, $", formerly: [{old}]")
            : text.Insert(text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length, $"\n{indent}formerly: [{old}]");
    }

    private static string Replace(string text, Match match, string by) => string.Concat(text.AsSpan(0, match.Index), by, text.AsSpan(match.Index + match.Length));

    [GeneratedRegex(@"\bformerly: *\[(?<slugs>[^\]]*)\]")]
    private static partial Regex Flow();

    [GeneratedRegex(@"\bformerly: *\n(?<items>(?: *- .*\n)+)")]
    private static partial Regex Block();

    [GeneratedRegex(@"\bformerly: *(?<slug>[a-z0-9/-]+)")]
    private static partial Regex Single();
}
