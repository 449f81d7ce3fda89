using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Tests.Rendering;

public class DefaultThemeTests
{
    private static readonly string[] Languages = ["en", "kk", "ru"];

    [Fact]
    public void The_default_theme_uses_no_name_that_does_not_exist() =>
        Assert.Empty(TemplateChecker.Check(Theme, [.. Languages.Select(Language)], PageTemplates.Views));

    [Fact]
    public void An_asset_has_the_hash_of_its_bytes_in_its_name() =>
        Assert.Matches("^/assets/theme\\.[0-9a-f]{10}\\.css$", Theme.Assets.Single(a => a.Name == "theme.css").Url);

    internal static Theme Theme { get; } =
        ThemeReader.Read("default", SourceLoader.LoadFolder(Repository.Root, "themes/default"));

    private static Language Language(string code)
    {
        var path = $"content/languages/{code}.yaml";
        return LanguageReader.Read(new SourceFile(path, File.ReadAllText(Path.Combine(Repository.Root, path)))).Language!;
    }
}
