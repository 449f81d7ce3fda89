using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Tests.Figures;

/// <summary>The grammars of the wiki's own languages, as their files have them.</summary>
internal static class Grammars
{
    /// <summary>The repository's root. It stands first: the grammars are read from below it.</summary>
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    public static readonly FigureGrammar English = Read("en");
    public static readonly FigureGrammar Kazakh = Read("kk");
    public static readonly FigureGrammar Russian = Read("ru");

    public static FigureGrammar Of(string language) => language switch { "en" => English, "kk" => Kazakh, _ => Russian };

    private static FigureGrammar Read(string language)
    {
        var path = Path.Combine(Root, "content", "languages", language + ".yaml");
        var found = new List<Diagnostic>();
        var grammar = FigureGrammarReader.Read(new MapReader(YamlFile.Read(path, File.ReadAllText(path), 1, found), path, found));
        Assert.Empty(found);
        return grammar;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "TurkicWiki.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
