using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Rendering.Templates;

/// <summary>Finds the tags of a template with their places.</summary>
public static partial class TemplateScanner
{
    /// <summary>Every tag in order.</summary>
    public static IEnumerable<TemplateTag> Tags(SourceFile template)
    {
        foreach (Match match in Tags().Matches(template.Text))
        {
            var inner = match.Groups["inner"];
            var words = Word().Matches(inner.Value).Select(w => w.Value).ToImmutableArray();
            var at = At(template, inner.Index, inner.Length);
            yield return match.Groups["sign"].Value switch
            {
                _ when match.Groups["comment"].Success => Tag(TagKind.Comment, [], 0),
                "#" => Tag(TagKind.Open, words, 0),
                "/" => Tag(TagKind.Close, words, 0),
                ">" => Tag(TagKind.Partial, words, 0),
                _ when words is ["else", ..] => Tag(TagKind.Else, words, 1),
                _ => Tag(TagKind.Value, words, 0),
            };

            TemplateTag Tag(TagKind kind, ImmutableArray<string> words, int name) =>
                new(kind, words.ElementAtOrDefault(name) ?? "", [.. words.Skip(name + 1)], at, match.Value, match.Index);
        }
    }

    private static Location At(SourceFile template, int index, int length)
    {
        var before = template.Text.AsSpan(0, index);
        return new Location(template.Path, before.Count('\n') + 1, index - before.LastIndexOf('\n'), length);
    }

    [GeneratedRegex(@"\{\{\{?~?(?:(?<comment>!--.*?--~?|!.*?)|(?<sign>[#/>]?)\s*(?<inner>.*?)\s*)~?\}?\}\}", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex("""(?:[\w-]+=)?(?:"[^"]*"|[^\s"]+)""")]
    private static partial Regex Word();
}
