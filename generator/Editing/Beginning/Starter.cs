using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Editing.Schemas;

namespace TurkicWiki.Editing.Beginning;

/// <summary>The files of a wiki of one's own: made of the theme, the languages and the vocabulary that lie beside the program.</summary>
public static class Starter
{
    private const string Folder = "starter";

    /// <param name="program">The folder of the program.</param>
    /// <param name="languages">Their tags; the first is the default.</param>
    public static ImmutableArray<FileEdit> Files(string program, ImmutableArray<string> languages, string title)
    {
        var copied = SourceLoader.LoadFolder(program, Folder)
            .ToImmutableDictionary(f => f.Path[(Folder.Length + 1)..], f => f.Bytes.ToArray());
        var model = SiteConfigReader.Read(new SourceFile(SiteConfigReader.Path, Text(SiteConfigReader.Path))).Config.DefaultLanguage;
        ImmutableArray<SourceFile> written =
        [
            new(SiteConfigReader.Path, Config(languages, title)),
            .. languages.Select(l => Language(l)),
            new(VocabularyReader.Path, StarterVocabulary.Of(Text(VocabularyReader.Path), model, languages)),
            .. Example.Files(languages),
        ];
        var content = ContentParser.Parse(written, new PageCache());
        var example = Example.Imported(content);
        return
        [
            .. copied.Where(f => f.Key.StartsWith("themes/", StringComparison.Ordinal)).Select(f => new FileEdit(f.Key, null, f.Value)),
            new FileEdit(".vscode/settings.json", null, copied["vscode/settings.json"]),
            .. written.Select(f => f.Path == example.Path ? example : f).Select(f => FileEdit.Create(f.Path, WithSchema(f))),
            .. WikiSchemas.Of(content).Select(s => FileEdit.Create($"{WikiSchemas.Folder}/{s.Key}.json", WikiSchemas.Written(s.Value))),
            FileEdit.Create(Example.Original, Example.OriginalFile.Text),
            FileEdit.Create(".gitignore", $"output/\n{FileEdits.Journal}\n"),
            FileEdit.Create("README.md", StarterReadme.Of(title, languages)),
        ];

        string Text(string path) => Encoding.UTF8.GetString(copied[path]).ReplaceLineEndings("\n");

        SourceFile Language(string code)
        {
            var path = $"content/languages/{code}.yaml";
            var isModel = !copied.ContainsKey(path);
            return new(path, StarterLanguages.Of(code, Text(isModel ? $"content/languages/{model}.yaml" : path), title, isModel));
        }
    }

    private static string Config(ImmutableArray<string> languages, string title) => $$"""
        title: { {{string.Join(", ", languages.Select(l => $"{l}: {StarterLanguages.Quoted(title)}"))}} }
        description: { {{string.Join(", ", languages.Select(l => $"{l}: {StarterLanguages.Quoted(Placeholder.StandIn + title)}"))}} }
        base-url: https://wiki.example
        languages: [{{string.Join(", ", languages)}}]
        default-language: {{languages[0]}}
        theme: default

        """.ReplaceLineEndings("\n");

    private static string WithSchema(SourceFile file) =>
        file.Text.StartsWith("# yaml-language-server:", StringComparison.Ordinal) ? file.Text : WikiSchemas.LineFor(file.Path) + file.Text;
}
