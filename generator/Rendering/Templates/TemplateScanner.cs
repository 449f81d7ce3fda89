using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Rendering.Templates;

/// <summary>Finds the tags of a template with their places, which Handlebars.Net does not tell.</summary>
public static partial class TemplateScanner
{
    /// <summary>Every tag in order; comments are left out.</summary>
    public static IEnumerable<TemplateTag> Tags(SourceFile template)
    {
        foreach (Match match in Tag().Matches(template.Text))
        {
            if (match.Groups["comment"].Success) continue;
            var inner = match.Groups["inner"];
            var words = Word().Matches(inner.Value).Select(w => w.Value).ToImmutableArray();
            var at = At(template, inner.Index, inner.Length);
            yield return match.Groups["sign"].Value switch
            {
                "#" => Named(TagKind.Open, words, at),
                "/" => Named(TagKind.Close, words, at),
                ">" => Named(TagKind.Partial, words, at),
                _ when words is ["else", ..] => new TemplateTag(TagKind.Else, words.ElementAtOrDefault(1) ?? "", [.. words.Skip(2)], at),
                _ => Named(TagKind.Value, words, at),
            };
        }
    }

    private static TemplateTag Named(TagKind kind, ImmutableArray<string> words, Location at) =>
        new(kind, words.FirstOrDefault(""), [.. words.Skip(1)], at);

    private static Location At(SourceFile template, int index, int length)
    {
        var before = template.Text.AsSpan(0, index);
        return new Location(template.Path, before.Count('\n') + 1, index - before.LastIndexOf('\n'), length);
    }

    [GeneratedRegex(@"\{\{\{?~?(?:(?<comment>!--.*?--~?|!.*?)|(?<sign>[#/>]?)\s*(?<inner>.*?)\s*)~?\}?\}\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?:[\w-]+=)?(?:"[^"]*"|[^\s"]+)""")]
    private static partial Regex Word();
}
