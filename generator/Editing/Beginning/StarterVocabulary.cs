using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Yaml;

namespace TurkicWiki.Editing.Beginning;

/// <summary>The vocabulary of a new wiki: the labels of fields and of what facts are made of, and of every other list a few words to begin with.</summary>
internal static class StarterVocabulary
{
    private const int Few = 3;

    private static readonly string[] Whole = ["fields", "statuses", "successions"];

    public static string Of(string text, string model, IReadOnlyCollection<string> languages)
    {
        var lists = (YamlMappingNode)YamlFile.Read(VocabularyReader.Path, text, 1, [])!;
        var made = new StringBuilder();
        foreach (var (list, words) in lists.Children)
        {
            made.Append(CultureInfo.InvariantCulture, $"{list}:\n");
            foreach (var (key, word) in ((YamlMappingNode)words).Children.Take(Whole.Contains(list.ToString()) ? int.MaxValue : Few))
                made.Append(CultureInfo.InvariantCulture, $"  {key}: {{ {Names((YamlMappingNode)word, model, languages)} }}\n");
        }
        return made.ToString();
    }

    private static string Names(YamlMappingNode word, string model, IEnumerable<string> languages)
    {
        var names = word.Children.ToDictionary(p => p.Key.ToString(), p => p.Value.ToString());
        var scale = names.TryGetValue("scale", out var power) ? $", scale: {power}" : "";
        return string.Join(", ", languages.Select(l => $"{l}: {StarterLanguages.Quoted(names.GetValueOrDefault(l) ?? Placeholder.StandIn + names[model])}")) + scale;
    }
}
