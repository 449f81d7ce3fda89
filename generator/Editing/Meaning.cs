using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Figures;

namespace TurkicWiki.Editing;

/// <summary>What a file says, as far as checks can tell: its figures, citations and links, and all of its YAML but the wording of texts.</summary>
internal static class Meaning
{
    /// <summary>Two texts of a file with the same meaning have the same string.</summary>
    public static string Of(SourceFile file, ImmutableArray<Language> languages)
    {
        if (ContentFile.Of(file) is not ContentFile.PageFile page) return Of(file.Path, file.Text, languages);
        return languages.FirstOrDefault(l => l.Code == page.Language) is { } language ? Of(PageParser.Parse(file, language), language) : file.Text;
    }

    private static string Of(Page page, Language language)
    {
        IEnumerable<string> headlines = [page.FrontMatter.Title.Text, page.FrontMatter.Description.Text, .. page.FrontMatter.Aliases.Select(a => a.Text)];
        return string.Join('\n',
        [
            .. headlines.Select(text => Figures(text, language)),
            .. page.Sections.Select(s => $"# {s.Level} {s.Id} {string.Join(' ', s.Figures.Select(f => f.Value))}"),
            .. page.Claims.Select(c =>
                $"{c.Section}: {string.Join(' ', c.Figures.Select(f => f.Value))} = {string.Join(' ', c.Derived.Select(d => $"{d.Result.Value}={string.Join(' ', d.Operands.Select(o => o.Value))}"))}"
                + $" @ {string.Join(' ', c.Citations.Select(x => x.Passage))} [ {string.Join(' ', c.Links.Select(l => $"{l.Slug}#{l.Anchor}"))}"),
            .. page.Blocks.Select(b => $"::: {b.Name} {b.Argument}"),
        ]);
    }

    private static string Of(string path, string text, ImmutableArray<Language> languages) =>
        Of(YamlFile.Read(path, text, 1, []), null, languages);

    private static string Of(YamlNode? node, Language? language, ImmutableArray<Language> languages) => node switch
    {
        YamlMappingNode map => "{" + string.Join(',', map.Children.Select(pair => Of(pair.Key, null, languages) + ":"
            + Of(pair.Value, languages.FirstOrDefault(l => l.Code == (pair.Key as YamlScalarNode)?.Value) ?? language, languages))) + "}",
        YamlSequenceNode list => "[" + string.Join(',', list.Children.Select(item => Of(item, language, languages))) + "]",
        YamlScalarNode { Value: { } value } => language is null ? $"'{value}'" : $"'{Figures(value, language)}'",
        _ => "",
    };

    private static string Figures(string text, Language language) => string.Join(' ', FigureReader.Read(text, language.Figures).Select(f => f.Value));
}
