using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
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
        var (read, found) = LanguageReader.Read(new SourceFile($"content/languages/{language}.yaml", File.ReadAllText(path)));
        Assert.Empty(found);
        return read!.Figures;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "TurkicWiki.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
